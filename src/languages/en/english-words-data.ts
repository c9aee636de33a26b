/** Closed classes of English, from any grammar; a word may stand in several rows. Class names are those of `Is`. */
export const englishWords: readonly (readonly [string, string])[] = [
  [
    'DETERMINER',
    'the a an this these those that some any no every each either neither another both all many most several few much such more two three four five six seven eight nine ten dozens hundreds thousands one other half',
  ],
  [
    'PREPOSITION',
    'of in on at by for from with without about against between among amid into onto upon over under above below behind beside besides beyond near during through throughout across along around toward towards outside inside within via per despite regarding concerning including unlike like off up down out until till to as after before since than past following',
  ],
  ['COORDINATOR', 'and or but nor yet & plus'],
  [
    'SUBORDINATOR',
    'that if because while when whenever although though unless until since after before as whereas whether once so',
  ],
  [
    'SUBJECT_PRONOUN',
    "he she they i we it you who there he'd she'd they'd i'd we'd you'd it'd he'll she'll they'll i'll we'll you'll it'll i'm they're we're you're i've we've they've you've who've who'd",
  ],
  ['OBJECT_PRONOUN', 'him her them me us himself herself themselves myself ourselves itself yourself whom'],
  ['POSSESSIVE', "his her its their my our your whose 's"],
  [
    'BE',
    "is are was were be been being am isn't aren't wasn't weren't ain't i'm they're we're you're get gets got getting",
  ],
  [
    'HAVE',
    "has have had having hasn't haven't hadn't i've we've they've you've who've he'd she'd they'd i'd we'd you'd",
  ],
  ['DO', "do does did doing done don't doesn't didn't"],
  [
    'MODAL',
    "will would can could may might must shall should cannot can't couldn't won't wouldn't shouldn't mustn't i'll we'll they'll he'll she'll you'll it'll i'd we'd they'd he'd she'd you'd ought dare",
  ],
  [
    'NEGATION',
    "not never n't no isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't cannot can't couldn't won't wouldn't shouldn't",
  ],
  [
    'ADVERB',
    'also then later again once still now just even ever never always often sometimes soon too so only already yet earlier instead further furthermore meanwhile however perhaps maybe first last both simply recently reportedly allegedly famously jokingly once almost nearly rather quite very back ago away indeed nonetheless nevertheless moreover therefore thus otherwise elsewhere here there today tomorrow together alone anyway besides afterward afterwards',
  ],
  [
    'TIME',
    'today tomorrow yesterday tonight monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan. feb. aug. sept. oct. nov. dec. week month year morning afternoon evening night day weekend',
  ],
  ['RELATIVE', 'who which whom whose'],
  ['QUESTION', 'what how why where whether when which who if'],
  ['TO', 'to'],
  ['THAT', 'that'],
]

/** Adjectives and quantifiers that stand inside a noun phrase and are easily taken for something else. */
export const englishAdjectives =
  'former new old young top current late longtime federal national state private only next last past recent early main major unnamed anonymous close united'

/** Closed classes that say little by themselves, from any grammar. */
export const englishFunctionWords =
  "a an the this that these those and or but if because as of in on at to for with by from up out about into over after i you he she it we they me him her us them my your his its our their who which what when where how why there here is are was were be been being am do does did have has had will would can could shall should may might must not no nor so too very just also than then only it's that's don't i'm we're they're he's she's"
