/** Closed classes of German; class names are those of `Is`. */
export const germanWords: readonly (readonly [string, string])[] = [
  [
    'DETERMINER',
    `der die das den dem des ein eine einer eines einem einen kein keine keiner keinem keinen dieser diese dieses diesem diesen jeder
    jede jedes jedem jeden jener jene jenes alle allen viele vielen einige einigen mehrere mehreren manche beide beiden zwei drei vier fünf
    sämtliche zahlreiche andere anderen welcher welche solche derselbe dieselbe derartige`,
  ],
  [
    'PREPOSITION',
    `in im ins an am ans auf aufs bei beim mit von vom zu zum zur aus nach vor für gegen über unter durch ohne um während wegen trotz seit
    bis hinter neben zwischen laut gemäß gegenüber anlässlich angesichts aufgrund innerhalb außerhalb seitens mithilfe zugunsten
    bezüglich hinsichtlich entlang ab per pro statt anstatt binnen dank mangels infolge mittels nahe außer entsprechend zwecks unweit
    oberhalb unterhalb beiderseits samt nebst fürs übers ums vors durchs`,
  ],
  ['COORDINATOR', 'und oder aber doch sondern denn sowie beziehungsweise bzw'],
  [
    'SUBORDINATOR',
    'dass daß weil wenn als ob obwohl obgleich nachdem bevor damit während indem sodass solange sobald falls sofern da seitdem ehe wie',
  ],
  ['THAT', 'dass daß'],
  ['SUBJECT_PRONOUN', 'er sie es wir ich ihr man jemand niemand'],
  ['OBJECT_PRONOUN', 'ihn ihm ihnen mich mir uns sich euch dich dir'],
  [
    'POSSESSIVE',
    'ihr sein seine seiner seinem seinen seines ihre ihrer ihrem ihren ihres unser unsere unserer unserem unseren mein meine meiner meinem meinen',
  ],
  ['BE', 'ist sind war waren sei seien wäre wären wird werden wurde wurden würde würden werde'],
  ['HAVE', 'hat haben hatte hatten habe hätte hätten'],
  [
    'MODAL',
    'kann können konnte konnten könne könnte könnten soll sollen sollte sollten solle muss müssen musste mussten müsse müsste müssten will wollen wollte wollten wolle darf dürfen durfte durften dürfe dürfte dürften mag mögen möge möchte möchten',
  ],
  [
    'ADVERB',
    `auch dann noch schon nur so jetzt heute gestern später zuvor weiter zudem außerdem dabei jedoch allerdings hingegen dagegen dennoch
    daraufhin anschließend schließlich zunächst zuletzt bereits erneut wiederum ebenfalls ebenso gleichzeitig zugleich unterdessen
    inzwischen mittlerweile daher deshalb deswegen darum somit nun hier dort dazu davor danach damals dafür darüber darauf daran dadurch
    hierzu ferner überdies weiterhin vielmehr sogar sehr ganz wohl etwa rund knapp mehrfach wörtlich offen öffentlich kürzlich jüngst
    neulich vorab erst nochmals abermals immer wieder nie oft selbst allein eben gar ja nein indes derweil gleichwohl trotzdem
    nämlich ausdrücklich ausgerechnet besonders insbesondere vorher hinterher nachher morgens abends mittags nachmittags vormittags
    nachts einmal zweimal kurz klar deutlich scharf heftig knapp schriftlich mündlich telefonisch entschieden vehement umgehend sofort
    hinzu einst bislang bisher vergangen entsprechend demgegenüber stattdessen weiters darin dahinter ansonsten sonst übrigens`,
  ],
  [
    'TIME',
    `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag heute gestern morgen abend nacht woche jahr vormittag nachmittag
    mittag montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend montagmorgen dienstagmorgen
    mittwochmorgen donnerstagmorgen freitagmorgen samstagmorgen sonntagmorgen januar februar märz april mai juni juli august september
    oktober november dezember wochenende monat uhr`,
  ],
  ['RELATIVE', 'dessen deren welcher welche'],
  ['QUESTION', 'wer was wo wann warum weshalb wieso wie welche welcher welches wohin woher wem wen ob'],
  ['NEGATION', 'nicht nie kein keine'],
]

export const germanPronouns: readonly (readonly [
  string,
  'FEMALE' | 'MALE' | null,
  'ONE' | 'MANY' | 'BODY' | 'SELF',
])[] = [
  ['er', 'MALE', 'ONE'],
  ['sie', 'FEMALE', 'ONE'],
  ['es', null, 'BODY'],
  ['dieser', 'MALE', 'ONE'],
  ['diese', 'FEMALE', 'ONE'],
  ['jener', 'MALE', 'ONE'],
  ['wir', null, 'SELF'],
  ['ich', null, 'SELF'],
  ['man', null, 'MANY'],
]

export const germanAnonymous =
  'insider insidern quelle quellen kreise kreisen informant informanten informantin anonym ungenannt regierungskreise regierungskreisen parteikreise parteikreisen unternehmenskreise unternehmenskreisen sicherheitskreise sicherheitskreisen'

/** Verbs' forms of reported speech that are no others: `Der Anleger werde gesperrt`. */
export const germanReported = `sei seien habe werde könne müsse dürfe solle wolle möge gebe gehe komme stehe lasse bleibe wisse tue mache finde brauche
  liege sehe halte nehme führe gelte bestehe handele handle bringe zeige spiele drohe fehle koste dauere reiche betreffe bedeute
  verstehe erwarte hoffe glaube denke fordere laufe trage treffe spreche stelle setze lege diene helfe verliere gewinne erhalte
  bekomme kenne heiße lebe arbeite plane sorge wirke entspreche gehöre begrüße sage freue fühle bleibe wäre hätten würden seien`

/** Words that go on with what a source says: `Demnach seien die Pläne unvollständig`. */
export const germanGoesOn = 'demnach demzufolge danach'

export const germanGroups =
  'leute menschen demonstranten experten kritiker beobachter anwohner forscher wissenschaftler eltern zeugen augenzeugen'
