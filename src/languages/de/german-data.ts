import type { CueSense } from '../cue-sense.ts'

/** German weak verbs of speech by stem: `erklär` -> erklärt, erklärte, erklären, erklärten. From any grammar and newsroom usage. */
export const germanWeakVerbs: readonly (readonly [CueSense, string])[] = [
  ['SAY', 'sag bemerk äußer beton unterstreich meld erzähl schilder erwähn ergänz wiederhol formulier kommentier'],
  ['ADD', 'füg ergänz'],
  ['EXPLAIN', 'erklär erläuter begründ'],
  ['CLAIM', 'behaupt versicher beteuer mein'],
  ['ASK', 'frag erkundig'],
  ['ANSWER', 'antwort erwider entgegn konter reagier'],
  ['ADMIT', 'räum'],
  ['WARN', 'warn mahn droh'],
  ['DEMAND', 'forder verlang'],
  ['PROMISE', 'kündig'],
  ['CRITICISE', 'kritisier rüg beklag tadel'],
  ['PRAISE', 'lob würdig begrüß'],
  ['REPORT', 'bericht melde'],
  ['JOKE', 'scherz spott'],
  ['SHOUT', 'brüll'],
  ['THINK', 'glaub vermut hoff fürcht'],
  ['WRITE', 'twitter'],
]

/** Strong and irregular verbs, the forms in full. */
export const germanStrongVerbs: readonly (readonly [CueSense, string])[] = [
  ['SAY', 'spricht sprach sprachen sprechen betont'],
  ['WRITE', 'schreibt schrieb schrieben schreiben'],
  ['SHOUT', 'ruft rief riefen rufen schreit schrie schrien'],
  ['PROMISE', 'verspricht versprach versprachen'],
  ['ADMIT', 'gibt gab gaben gesteht gestand'],
  ['DENY', 'bestreitet bestritt bestritten weist wies wiesen'],
  ['THINK', 'denkt dachte dachten weiß wusste wussten findet fand fanden'],
  ['CLAIM', 'heißt hieß'],
  ['PREDICT', 'sieht sah sahen'],
]

/** Closed classes of German; class names are those of `Is`. */
export const germanWords: readonly (readonly [string, string])[] = [
  [
    'DETERMINER',
    'der die das den dem des ein eine einer eines einem einen kein keine dieser diese dieses jeder jede alle viele einige mehrere zwei drei',
  ],
  [
    'PREPOSITION',
    'in im an am auf bei beim mit von vom zu zum zur aus nach vor für gegen über unter durch ohne um während wegen trotz seit bis hinter neben zwischen',
  ],
  ['COORDINATOR', 'und oder aber doch sondern denn'],
  ['SUBORDINATOR', 'dass weil wenn als ob obwohl nachdem bevor damit während'],
  ['THAT', 'dass'],
  ['SUBJECT_PRONOUN', 'er sie es wir ich ihr man'],
  ['OBJECT_PRONOUN', 'ihn ihm ihnen mich uns sich'],
  ['POSSESSIVE', 'sein seine seiner seinem seinen ihre ihrer ihrem ihren unser unsere mein meine'],
  ['BE', 'ist sind war waren sei seien wäre wären wird werden wurde wurden würde würden'],
  ['HAVE', 'hat haben hatte hatten habe hätte hätten'],
  [
    'MODAL',
    'kann können konnte könne soll sollen sollte solle muss müssen musste müsse will wollen wollte wolle darf dürfen dürfe',
  ],
  ['ADVERB', 'auch dann noch schon nur so jetzt heute gestern später zuvor weiter zudem außerdem dabei'],
  ['TIME', 'montag dienstag mittwoch donnerstag freitag samstag sonntag heute gestern morgen abend nacht woche jahr'],
  ['RELATIVE', 'der die das dessen deren welcher welche'],
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
  ['wir', null, 'SELF'],
  ['ich', null, 'SELF'],
  ['man', null, 'MANY'],
]

export const germanBodies =
  'firma unternehmen bank behörde ministerium regierung verwaltung büro kommission ausschuss gericht rat vorstand gruppe verband verein gewerkschaft partei zeitung agentur sender polizei armee universität schule kirche'

export const germanAnonymous = 'insider quelle quellen kreise kreisen informant anonym ungenannt'

/** Words in front of a term or a nickname. */
export const germanTerms = 'begriff begriffe wort spitzname spitznamen genannte genannten genannter'

export const germanGroups = 'leute menschen demonstranten experten kritiker beobachter anwohner'
