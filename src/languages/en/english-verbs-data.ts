import type { CueSense } from '../cue-sense.ts'

/**
 * English verbs of speech and thought, a row each sense and complements: the sense (see `CueSense`), the complements (see
 * `Complement`), the verbs. Behind a slash stand the prepositions that may open a verb's content: `warn/of/about`. In a row
 * with PARTICLE, which is no complement, the word behind the slash belongs to the verb, which speaks only with it: `go/on`. Collected by hand from grammars' and newsrooms' usage; the idea of one list of
 * reporting verbs, and a check that common ones are not missing, come from GenderGapTracker (MIT, 257 forms) and
 * JournalismAI quote-extraction (Apache-2.0, 297 forms).
 */
export const englishCueVerbs: readonly (readonly [CueSense, string, string])[] = [
  [
    'SAY',
    'QUOTE THAT_CLAUSE',
    'say/of/about state comment/on remark/on mention note observe tweet stress reiterate repeat relate recount recall reflect/on',
  ],
  [
    'SAY',
    'QUOTE THAT_CLAUSE OBJECT',
    'emphasize emphasise underscore underline highlight address mouth voice utter express articulate phrase reference cite echo discuss broach air recite relay outline detail retweet repost',
  ],
  [
    'SAY',
    'QUOTE THAT_CLAUSE RECIPIENT',
    'tell/about/of remind/of inform/of/about notify/of assure/of brief/on confide caution/against alert/to',
  ],
  [
    'SAY',
    'QUOTE',
    'speak/about/of talk/about/of chat/about opine/on muse/about gush/about/over wax/about vent/about  point/to/toward refer/to allude/to touch/on riff/on testify/about dwell/on elaborate/on',
  ],
  [
    'SAY',
    'QUOTE',
    'begin start open continue proceed finish interject interrupt quote interpose intone drawl whisper murmur mutter mumble sigh breathe enthuse beam blurt volunteer deadpan quip banter pipe offer venture narrate',
  ],
  [
    'SAY',
    'TOUCHING_QUOTE',
    'laugh smile grin chuckle giggle nod shrug sob cry weep wince groan gasp sniff frown bark snap growl thunder boom fume/at/about/over rage/at/against/about rant/about/against explode seethe/at/about/over sneer scoff snort hiss snarl huff',
  ],
  [
    'ASK',
    'QUOTE THAT_CLAUSE RECIPIENT',
    'ask/about/for question wonder/about inquire/about enquire/about query press/on/for/about quiz/on/about grill/on/about',
  ],
  ['ANSWER', 'QUOTE THAT_CLAUSE', 'answer reply respond/to retort counter rejoin '],
  ['ADD', 'QUOTE THAT_CLAUSE', 'add'],
  [
    'SAY',
    'PARTICLE QUOTE THAT_CLAUSE',
    'go/on sum/up weigh/in point/out chime/in put/it turn/to spell/out lay/out blurt/out pipe/up read/out',
  ],
  ['ANSWER', 'PARTICLE QUOTE THAT_CLAUSE', 'shoot/back fire/back hit/back snap/back push/back bite/back clap/back'],
  ['SAY', 'PARTICLE QUOTE', 'put/in throw/in cut/in'],
  ['SHOUT', 'PARTICLE QUOTE', 'call/out cry/out sing/out ring/out'],
  ['CRITICISE', 'PARTICLE QUOTE', 'lash/out sound/off take/issue hit/out'],
  ['CRITICISE', 'PARTICLE QUOTE OBJECT', 'go/after rip/into tear/into lay/into'],
  ['ADMIT', 'QUOTE THAT_CLAUSE OBJECT', 'admit/to acknowledge concede confess/to grant allow'],
  ['DENY', 'THAT_CLAUSE OBJECT', 'deny refute rebut repudiate disavow dispute contradict'],
  ['DENY', 'QUOTE THAT_CLAUSE', 'protest object/to demur'],
  ['DENY', 'INFINITIVE', 'decline refuse'],
  ['ACCUSE', 'OBJECT_AND_PREDICATE', 'accuse/of charge/with blame/for/on fault/for'],
  ['ACCUSE', 'QUOTE THAT_CLAUSE', 'allege charge'],
  [
    'CLAIM',
    'QUOTE THAT_CLAUSE',
    'conclude rule claim assert contend maintain insist/on argue/for/against profess aver avow posit attest vouch/for swear hypothesize theorize',
  ],
  ['WARN', 'QUOTE THAT_CLAUSE RECIPIENT', 'warn/of/about/against'],
  ['WARN', 'INFINITIVE THAT_CLAUSE', 'threaten'],
  ['PROMISE', 'QUOTE THAT_CLAUSE INFINITIVE OBJECT', 'promise pledge vow'],
  ['PROMISE', 'THAT_CLAUSE INFINITIVE', 'guarantee commit/to'],
  ['DEMAND', 'QUOTE THAT_CLAUSE INFINITIVE OBJECT', 'demand'],
  ['DEMAND', 'THAT_CLAUSE OBJECT', 'request order instruct direct command mandate'],
  [
    'URGE',
    'QUOTE OBJECT_AND_PREDICATE',
    'urge implore exhort beseech plead/for/with beg/for push/for/to/back encourage/to counsel advise/on',
  ],
  ['URGE', 'QUOTE THAT_CLAUSE OBJECT', 'recommend propose suggest advocate/for petition/for lobby/for'],
  ['AGREE', 'THAT_CLAUSE', 'accept'],
  ['AGREE', 'QUOTE THAT_CLAUSE INFINITIVE', 'agree/with/to/on concur/with consent/to'],
  [
    'AGREE',
    'OBJECT',
    'support back endorse favor favour embrace welcome espouse champion tout defend second approve/of',
  ],
  ['CLAIM', 'QUOTE THAT_CLAUSE', 'boast/of/about brag/about gloat/about crow/about postulate stipulate pontificate'],
  ['SAY', 'QUOTE THAT_CLAUSE', 'reaffirm reassert restate rehash recap summarize summarise paraphrase reminisce/about'],
  ['THINK', 'QUOTE THAT_CLAUSE', 'suppose infer marvel/at ponder dread'],
  ['WRITE', 'QUOTE', 'type'],
  ['SAY', 'THAT_CLAUSE OBJECT', 'corroborate convey'],
  ['SAY', 'RECIPIENT', 'reassure persuade convince'],
  ['SAY', 'QUOTE', 'josh bleat rhapsodize erupt exult'],
  ['WARN', 'THAT_CLAUSE RECIPIENT', 'forewarn'],
  ['DISAGREE', 'QUOTE THAT_CLAUSE OBJECT', 'disagree/with oppose reject dismiss discount decry'],
  [
    'PRAISE',
    'QUOTE OBJECT',
    'praise applaud hail commend laud compliment congratulate/on credit/with salute extol admire toast',
  ],
  [
    'CRITICISE',
    'QUOTE OBJECT',
    'criticize criticise slam blast attack condemn denounce deride mock ridicule lambaste lambast assail chide scold rebuke rip bash knock skewer excoriate berate admonish castigate decry bemoan lament deplore disparage denigrate belittle insult taunt needle tweak lampoon pan vilify savage pillory chastise censure upbraid hammer challenge malign smear demonize trash pummel roast',
  ],
  [
    'CRITICISE',
    'QUOTE',
    'complain/about/of/to grumble/about gripe/about grouse/about rail/against/at fret/about carp/about whine/about moan/about quibble/with',
  ],
  [
    'DESCRIBE',
    'QUOTE OBJECT_AND_PREDICATE AS_PHRASE',
    'call rate/as describe/as characterize/as characterise/as label dub brand term deem pronounce portray/as depict/as cast/as liken/to compare/to paint/as posture/as nickname style christen refer/to',
  ],
  ['DESCRIBE', '', 'call/for/on/upon/out identify/as regard/as view/as'],
  [
    'ANNOUNCE',
    'QUOTE THAT_CLAUSE OBJECT',
    'announce declare proclaim reveal disclose unveil herald divulge publicize broadcast trumpet advertise',
  ],
  ['ANNOUNCE', 'THAT_CLAUSE OBJECT', 'confirm verify certify'],
  ['EXPLAIN', 'QUOTE THAT_CLAUSE OBJECT', 'explain clarify illustrate specify elaborate'],
  ['EXPLAIN', 'THAT_CLAUSE', 'indicate imply signal hint/at intimate insinuate demonstrate'],
  ['PREDICT', 'QUOTE THAT_CLAUSE OBJECT', 'predict forecast foretell prophesy anticipate foresee'],
  [
    'PREDICT',
    'THAT_CLAUSE',
    'estimate project reckon calculate speculate/about/on guess conjecture surmise assume presume',
  ],
  ['THANK', 'QUOTE OBJECT', 'thank/for apologize/for/to apologise/for greet welcome congratulate'],
  ['JOKE', 'QUOTE THAT_CLAUSE', 'joke/about jest crack tease kid'],
  ['SHOUT', 'QUOTE OBJECT', 'shout sing yell scream chant holler bellow roar exclaim cry shriek cheer boo heckle jeer'],
  ['WRITE', 'QUOTE THAT_CLAUSE RECIPIENT', 'write/of/about/in email e-mail text message cable'],
  ['WRITE', 'QUOTE THAT_CLAUSE', 'post blog jot scribble scrawl pen read tweet'],
  ['REPORT', 'QUOTE THAT_CLAUSE OBJECT', 'report/on'],
  ['REPORT', 'THAT_CLAUSE', 'show find conclude determine discover learn/of/that'],
  [
    'THINK',
    'THAT_CLAUSE',
    'think/about/of/that believe/in/that feel know/about/that doubt suspect understand realize realise recognize recognise remember forget notice imagine sense hear/that figure fear worry/about/that hope/for/that/to dream/of conclude decide/to/that/on consider judge acknowledge regret rue',
  ],
  [
    'THINK',
    'INFINITIVE OBJECT_AND_PREDICATE',
    'want wish/for/to expect intend hope plan/to/on prefer like/to love/to hate/to aim/to seek/to desire yearn/for',
  ],
  ['THINK', 'RAISING', 'appear seem'],
  ['DESCRIBE', 'OBJECT_AND_PREDICATE AS_PHRASE', 'frame/as pitch/as present/as'],
  ['THINK', 'OBJECT_AND_PREDICATE AS_PHRASE', 'see/as view/as regard/as consider envision/as'],
  ['SAY', 'BORNE', 'read'],
  ['DESCRIBE', '', 'introduce'],
  ['SAY', 'QUOTED_AS', 'quote'],
]

/** Ordinary verbs that carry no speech; known so that clauses, subjects and objects can be told apart. */
export const englishPlainVerbs =
  'accept achieve act adopt affect aim amount appeal apply appoint approach arise arrest arrive assume attempt attend attract avoid bar battle bear beat become belong bind bite block blow boost born bounce break bring build burn buy campaign capture care carry catch cause celebrate change chase check choose claim clash clear climb close collapse collect combine come compete complete concern conduct connect consist contain contribute control convince cost count cover create cross cut dance date deal debate decline decrease defeat define delay deliver depart depend deserve design destroy develop die dig disappear dominate donate double draft drag draw dress drink drive drop earn ease eat edge elect emerge employ enact end endure energize engage enjoy ensure enter erupt escape establish evolve examine exceed exclude exist expand experience exploit explore expose extend face facilitate fail fall fight fill fit fix flee flip float fly focus follow force form found freeze fuel fund gain gather generate get give go govern grab graduate grow guide hand handle hang happen harm head heal help hide hire hit hold host hurt ignore impact implement impose improve include increase inherit injure insert install invest investigate invite involve issue join jump keep kick kill kiss knock lack land last launch lay lead leap leave lend let lie lift limit link listen live load lock look lose lower make manage march mark marry match matter mean meet merge miss move nominate obtain occur operate organize overcome overtake owe pack participate pass pay peak perform permit pick place play prepare present preserve prevent produce profit promote protect prove provide publish pull punch pursue put qualify raise range reach react rebuild receive recover recruit reduce reflect register regulate reject release rely remain remove rent replace represent require rescue resign resist resolve rest result retain retire return ride rise risk roll run rush save scare schedule score secure see select sell send separate serve set settle shake shape share shift shine ship shut sign sing sink sit skip sleep slide slip slow smash solve sort spark spend split spread spur stage stand stare stay steal step stick stir stop stretch strike struggle study stumble succeed suffer surge surpass surprise surround survive suspend sway sweep swing take target teach tear tend test throw tie top total touch track trade trail train transform travel treat trigger trust try turn unite urge use visit vote wage wait wake walk warrant wash watch wear win wipe withdraw withhold withstand work worsen'

/** Irregular forms: base third past participle gerund, only what the rules of spelling do not give; `-` as the rule has it. */
export const englishIrregularVerbs =
  'say:said:said tell:told:told write:wrote:written speak:spoke:spoken think:thought:thought know:knew:known feel:felt:felt find:found:found mean:meant:meant hear:heard:heard see:saw:seen go:went:gone begin:began:begun shoot:shot:shot hit:hit:hit read:read:read cast:cast:cast swear:swore:sworn foresee:foresaw:foreseen foretell:foretold:foretold forecast:forecast:forecast broadcast:broadcast:broadcast understand:understood:understood forget:forgot:forgotten take:took:taken show:showed:shown give:gave:given get:got:gotten come:came:come become:became:become make:made:made hold:held:held keep:kept:kept leave:left:left lose:lost:lost meet:met:met pay:paid:paid put:put:put run:ran:run send:sent:sent set:set:set sit:sat:sat stand:stood:stood win:won:won lead:led:led let:let:let lie:lay:lain lay:laid:laid fall:fell:fallen fight:fought:fought fly:flew:flown rise:rose:risen sell:sold:sold spend:spent:spent strike:struck:struck teach:taught:taught throw:threw:thrown wear:wore:worn drive:drove:driven draw:drew:drawn break:broke:broken bring:brought:brought build:built:built buy:bought:bought catch:caught:caught choose:chose:chosen cut:cut:cut deal:dealt:dealt eat:ate:eaten flee:fled:fled freeze:froze:frozen grow:grew:grown hang:hung:hung hide:hid:hidden hurt:hurt:hurt shake:shook:shaken shut:shut:shut sing:sang:sung sink:sank:sunk sleep:slept:slept slide:slid:slid split:split:split spread:spread:spread steal:stole:stolen stick:stuck:stuck sweep:swept:swept swing:swung:swung tear:tore:torn wake:woke:woken withdraw:withdrew:withdrawn withhold:withheld:withheld withstand:withstood:withstood bear:bore:borne beat:beat:beaten bind:bound:bound bite:bit:bitten blow:blew:blown dig:dug:dug lend:lent:lent seek:sought:sought ride:rode:ridden shine:shone:shone overcome:overcame:overcome overtake:overtook:overtaken rebuild:rebuilt:rebuilt weep:wept:wept leap:leapt:leapt cost:cost:cost drink:drank:drunk'

/** Verbs of two or more syllables, or in `-p`, `-b`, that double their last letter: `admitted`, `quipped`. */
export const englishDoublingVerbs =
  'dub jab gab hum admit commit submit concur quip chat rip knit pen skip drop grab clap rap tap top stop ship slip flip wrap step rub sob bar stir star occur prefer refer plan grin spur permit regret rebut scrub shrug beg brag pan jot blog boo run win cut hit set put sit get let begin dig shut swim drag kid vet blur nod trim slam slim tip whip plug hug bet bid rob control compel propel expel equip patrol recur incur deter defer infer transfer blab fret'
