import type { CueSense } from '../cue-sense.ts'

/**
 * German weak verbs of speech by stem: `erklär` -> erklärt, erklärte, erklären, erklärten. A particle that parts from its
 * verb stands before a bar: `mit|teil` -> teilte … mit, mitteilte, mitgeteilt. From any grammar and newsroom usage.
 */
export const germanWeakVerbs: readonly (readonly [CueSense, string])[] = [
  [
    'SAY',
    `sag bemerk äußer beton meld erzähl erwähn wiederhol formulier kommentier bekräftig bestätig plauder
    schilder dar|leg aus|führ fest|stell klar|stell heraus|stell dar|stell mit|teil an|merk auf|zähl bilanzier
    resümier konstatier philosophier referier dozier argumentier verdeutlich signalisier präzisier offenbar
    unterricht informier verlautbar vermeld äusser bekund artikulier`,
  ],
  ['ADD', 'ergänz hinzu|füg an|füg hinzu|setz nach|leg'],
  ['EXPLAIN', 'erklär erläuter begründ rechtfertig verteidig'],
  ['CLAIM', 'behaupt versicher beteuer mein spekulier'],
  ['ASK', 'frag erkundig nach|frag'],
  ['ANSWER', 'antwort erwider konter reagier entgegn beantwort'],
  ['ADMIT', 'ein|räum beicht aus|sag'],
  ['WARN', 'warn mahn droh an|mahn ermahn an|droh'],
  [
    'DEMAND',
    `forder verlang appellier plädier dräng poch beantrag an|reg auf|forder ein|forder befürwort
    beharr wünsch`,
  ],
  ['PROMISE', 'gelob zu|sicher zu|sag garantier'],
  ['ANNOUNCE', 'an|kündig verkünd'],
  [
    'CRITICISE',
    `kritisier rüg beklag tadel bemängel monier bedauer schimpf wetter polter klag läster empör mokier mäkel spott verspott
    verurteil geißel attackier`,
  ],
  ['ACCUSE', 'beschuldig bezichtig unterstell'],
  ['PRAISE', 'lob würdig begrüß schwärm jubel freu bedank gratulier'],
  ['REPORT', 'bericht recherchier zitier'],
  ['JOKE', 'scherz witzel frotzel'],
  ['SHOUT', 'brüll skandier'],
  [
    'THINK',
    'glaub vermut hoff fürcht befürcht rechn erwart überleg bezweifel zweifel urteil folger schlussfolger träum',
  ],
  ['PREDICT', 'prognostizier prophezei'],
  ['WRITE', 'twitter post notier'],
  ['AGREE', 'zu|stimm ein|willig'],
  ['DENY', 'dementier leugn vernein'],
  ['DISAGREE', 'ab|lehn'],
  ['URGE', 'ermunter ermutig'],
]

/** Verbs that say what somebody takes a thing for: `bezeichnete X als „Y“`, `nannte X einen „Y“`. */
export const germanWeakNaming =
  'bezeichn bewert kritisier würdig charakterisier titulier ein|stuf deut wert verurteil lob'

/** Strong and irregular verbs: finite forms, a bar, the participle; then the particles with which they speak. */
export const germanStrongVerbs: readonly (readonly [CueSense, string, string])[] = [
  ['SAY', 'spricht sprach sprachen sprechen|gesprochen', '- aus an'],
  ['WRITE', 'schreibt schrieb schrieben schreiben|geschrieben', '-'],
  ['SHOUT', 'ruft rief riefen rufen|gerufen', '- auf aus zu'],
  ['SHOUT', 'schreit schrie schrien schreien|geschrien', '-'],
  ['PROMISE', 'verspricht versprach versprachen versprechen|versprochen', '-'],
  ['ADMIT', 'gesteht gestand gestanden gestehen|gestanden', '- ein'],
  ['ADMIT', 'gibt gab gaben geben|gegeben', 'zu'],
  ['ANNOUNCE', 'gibt gab gaben geben|gegeben', 'bekannt an'],
  ['DENY', 'bestreitet bestritt bestritten bestreiten|bestritten', '-'],
  ['DENY', 'weist wies wiesen weisen|gewiesen', 'zurück'],
  ['SAY', 'weist wies wiesen weisen|gewiesen', 'hin darauf'],
  ['DENY', 'widerspricht widersprach widersprachen widersprechen|widersprochen', '-'],
  ['ACCUSE', 'wirft warf warfen werfen|geworfen', 'vor'],
  ['SAY', 'wirft warf warfen werfen|geworfen', 'ein'],
  ['ASK', 'wirft warf warfen werfen|geworfen', 'auf'],
  ['THINK', 'denkt dachte dachten denken|gedacht', '-'],
  ['THINK', 'weiß wusste wussten wissen|gewusst', '-'],
  ['THINK', 'findet fand fanden finden|gefunden', '-'],
  ['THINK', 'geht ging gingen gehen|gegangen', 'aus'],
  ['THINK', 'nimmt nahm nahmen nehmen|genommen', 'an'],
  ['CLAIM', 'heißt hieß|geheißen', '-'],
  ['PREDICT', 'sieht sah sahen sehen|gesehen', '- voraus'],
  ['ANSWER', 'hält hielt hielten halten|gehalten', 'entgegen fest dagegen'],
  ['DEMAND', 'ruft rief riefen rufen|gerufen', 'auf'],
  ['DEMAND', 'tritt trat traten treten|getreten', 'ein'],
  ['DEMAND', 'schlägt schlug schlugen schlagen|geschlagen', 'vor'],
  ['DEMAND', 'bittet bat baten bitten|gebeten', '-'],
  ['DEMAND', 'dringt drang drangen dringen|gedrungen', '-'],
  ['DEMAND', 'empfiehlt empfahl empfahlen empfehlen|empfohlen', '-'],
  ['DEMAND', 'rät riet rieten raten|geraten', '- ab'],
  ['PROMISE', 'schließt schloss schlossen schließen|geschlossen', 'aus'],
  ['ADD', 'schiebt schob schoben schieben|geschoben', 'nach hinterher'],
  ['ADD', 'fährt fuhr fuhren fahren|gefahren', 'fort'],
  ['SAY', 'gibt gab gaben geben|gegeben', 'wieder preis kund'],
  ['SAY', 'lässt ließ ließen lassen|lassen', 'wissen verlauten mitteilen ausrichten erklären'],
  ['SAY', 'unterstreicht unterstrich unterstrichen unterstreichen|unterstrichen', '-'],
  ['SAY', 'hebt hob hoben heben|gehoben', 'hervor'],
  ['SAY', 'streicht strich strichen streichen|gestrichen', 'heraus'],
  ['EXPLAIN', 'legt legte legten legen|gelegt', 'dar nahe'],
  ['SAY', 'lautet lautete lauteten|gelautet', '-'],
  ['DESCRIBE', 'nennt nannte nannten nennen|genannt', '-'],
  ['DESCRIBE', 'beschreibt beschrieb beschrieben beschreiben|beschrieben', '-'],
  ['CRITICISE', 'brandmarkt brandmarkte brandmarkten brandmarken|gebrandmarkt', '-'],
  ['SAY', 'verrät verriet verrieten verraten|verraten', '-'],
  ['SAY', 'bringt brachte brachten bringen|gebracht', 'vor'],
  ['SAY', 'trägt trug trugen tragen|getragen', 'vor'],
  ['AGREE', 'pflichtet pflichtete pflichteten pflichten|gepflichtet', 'bei'],
  ['URGE', 'lädt lud luden laden|geladen', 'ein'],
]
