import type { CueSense } from '../cue-sense.ts'

/** Spanish regular verbs of speech in the infinitive, forms made by `es.ts`. From any grammar and newsroom usage. */
export const spanishRegularVerbs: readonly (readonly [CueSense, string])[] = [
  [
    'SAY',
    'señalar manifestar indicar apuntar subrayar destacar recalcar comentar relatar recordar declarar expresar informar repetir reiterar insistir resaltar remarcar narrar zanjar sentenciar precisar matizar puntualizar enfatizar aseverar susurrar murmurar continuar proseguir detallar',
  ],
  [
    'SAY',
    `quejar felicitar congratular sincerar excusar jactar ufanar desahogar burlar disculpar lanzar
    espetar soltar deslizar abundar ahondar rematar incidir dictaminar señalizar rezar leer proclamar pronunciar
    arremeter esgrimir constatar observar corroborar ratificar confirmar reafirmar certificar vaticinar profetizar valorar
    subrayar plantear resumir analizar evocar rememorar testimoniar testificar mencionar transmitir
    trasladar facturar ilustrar terciar intervenir saltar balbucear sollozar suspirar gemir`,
  ],
  ['ADD', 'añadir agregar apostillar abundar'],
  ['EXPLAIN', 'explicar aclarar argumentar justificar razonar'],
  ['CLAIM', 'asegurar afirmar alegar argüir opinar defender concluir'],
  ['ASK', 'preguntar cuestionar'],
  ['ANSWER', 'responder contestar replicar'],
  ['ADMIT', 'admitir confesar'],
  ['DENY', 'rechazar refutar rebatir descartar'],
  ['ACCUSE', 'denunciar acusar'],
  ['WARN', 'alertar avisar amenazar'],
  ['PROMISE', 'prometer'],
  ['ANNOUNCE', 'anunciar comunicar avanzar adelantar revelar'],
  ['DEMAND', 'exigir reclamar solicitar ordenar'],
  ['URGE', 'instar'],
  ['CRITICISE', 'criticar lamentar reprochar censurar condenar deplorar fustigar recriminar afear cargar'],
  ['PRAISE', 'celebrar elogiar alabar aplaudir'],
  ['THANK', 'agradecer'],
  ['PREDICT', 'pronosticar augurar vaticinar'],
  ['THINK', 'considerar creer estimar calcular confiar sospechar'],
  ['JOKE', 'bromear ironizar'],
  ['SHOUT', 'gritar exclamar'],
  ['WRITE', 'escribir publicar tuitear'],
]

/** Irregular verbs and changed stems, the forms in full; after a slash the gerund, after a second the participle. */
export const spanishIrregularVerbs: readonly (readonly [CueSense, string, string])[] = [
  ['SAY', 'decir', 'dice dicen dijo dijeron decía decían diría/diciendo/dicho'],
  ['SAY', 'contar', 'cuenta cuentan contó contaron contaba/contando/contado'],
  ['SAY', 'manifestar', 'manifiesta manifiestan'],
  ['SAY', 'recordar', 'recuerda recuerdan'],
  ['CLAIM', 'sostener', 'sostiene sostienen sostuvo sostuvieron sostenía/sosteniendo/sostenido'],
  ['CLAIM', 'mantener', 'mantiene mantienen mantuvo mantuvieron mantenía/manteniendo/mantenido'],
  ['CLAIM', 'defender', 'defiende defienden'],
  ['ADMIT', 'reconocer', 'reconoce reconocen reconoció reconocieron reconocía/reconociendo/reconocido'],
  ['ADMIT', 'confesar', 'confiesa confiesan'],
  ['DENY', 'negar', 'niega niegan negó negaron negaba/negando/negado'],
  ['DENY', 'desmentir', 'desmiente desmienten desmintió desmintieron/desmintiendo/desmentido'],
  ['WARN', 'advertir', 'advierte advierten advirtió advirtieron advertía/advirtiendo/advertido'],
  ['DEMAND', 'pedir', 'pide piden pidió pidieron pedía/pidiendo/pedido'],
  ['URGE', 'proponer', 'propone proponen propuso propusieron/proponiendo/propuesto'],
  ['URGE', 'recomendar', 'recomienda recomiendan recomendó recomendaron/recomendando/recomendado'],
  ['THINK', 'pensar', 'piensa piensan pensó pensaron pensaba/pensando/pensado'],
  ['PREDICT', 'prever', 'prevé prevén previó/previendo/previsto'],
  ['SHOUT', 'exclamar', 'exclamó'],
  ['ASK', 'inquirir', 'inquiere inquirió'],
  ['SAY', 'concluir', 'concluye concluyen concluyó concluyeron'],
  ['SAY', 'soltar', 'suelta sueltan'],
  ['SAY', 'incidir', 'incide inciden'],
  ['SAY', 'describir', 'descrito'],
  ['SAY', 'leer', 'leyó lee leen'],
  ['SAY', 'referir', 'refiere refieren refirió refirieron/refiriendo/referido'],
  ['SAY', 'proponer', 'propone'],
  ['SAY', 'rezar', 'reza rezan rezaba rezaban'],
  ['SAY', 'intervenir', 'interviene intervino'],
  ['SAY', 'sugerir', 'sugiere sugieren sugirió sugirieron sugería/sugiriendo/sugerido'],
  ['THINK', 'entender', 'entiende entienden entendió entendieron entendía/entendiendo/entendido'],
  ['THINK', 'creer', 'cree creen creyó creyeron creía/creyendo/creído'],
  ['SHOUT', 'corear', 'corea corean coreó corearon coreaban'],
  ['CRITICISE', 'reprobar', 'reprueba reprueban'],
  ['CRITICISE', 'deplorar', 'deploró'],
  ['PROMISE', 'comprometer', 'compromete comprometió comprometieron/comprometiendo/comprometido'],
  ['URGE', 'animar', 'anima animó'],
  ['WRITE', 'escribir', 'escrito'],
]

/** Regular verbs of naming: `calificó X de «…»`, `tildó a Y de «…»`. */
export const spanishNamingVerbs =
  'calificar tildar tachar catalogar motejar etiquetar bautizar definir describir tratar'

/** Closed classes of Spanish; class names are those of `Is`. */
export const spanishWords: readonly (readonly [string, string])[] = [
  [
    'DETERMINER',
    'el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella cada algún alguna algunos algunas varios varias muchos muchas todo toda todos todas otro otra otros otras dos tres cuatro cinco seis siete ocho nueve diez',
  ],
  [
    'PREPOSITION',
    'a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por sin sobre tras según',
  ],
  ['COORDINATOR', 'y e o u ni pero sino'],
  ['SUBORDINATOR', 'que si porque cuando mientras aunque como donde pues'],
  ['THAT', 'que'],
  ['SUBJECT_PRONOUN', 'él ella ellos ellas yo tú nosotros nosotras usted ustedes quien quienes'],
  ['OBJECT_PRONOUN', 'le les se me nos te os'],
  ['POSSESSIVE', 'su sus mi mis nuestro nuestra nuestros nuestras tu tus'],
  [
    'BE',
    'es son era eran fue fueron sea sean ser será serán sería está están estaba estaban estuvo estar estará siendo sido',
  ],
  ['HAVE', 'ha han había habían hubo haya hayan haber habrá habría habrían'],
  ['MODAL', 'puede pueden podía podría podrán debe deben debería debía quiere quieren quería'],
  ['NEGATION', 'no nunca jamás tampoco'],
  [
    'ADVERB',
    'también además después luego entonces ya ahora así aún todavía más menos muy solo sólo ayer hoy mañana anteayer antes siempre igualmente',
  ],
  [
    'TIME',
    'lunes martes miércoles jueves viernes sábado domingo ayer hoy mañana anoche semana mes año tarde noche enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  ],
  ['RELATIVE', 'quien quienes cuyo cuya cuyos cuyas'],
  ['QUESTION', 'qué cómo cuándo dónde quién quiénes cuánto cuál si'],
]

export const spanishAdjectives = 'ex nuevo nueva joven actual anterior próximo próxima gran'

/** Pronouns that can name a speaker. */
export const spanishPronouns: readonly (readonly [
  string,
  'FEMALE' | 'MALE' | null,
  'ONE' | 'MANY' | 'BODY' | 'SELF',
])[] = [
  ['él', 'MALE', 'ONE'],
  ['ella', 'FEMALE', 'ONE'],
  ['este', 'MALE', 'ONE'],
  ['esta', 'FEMALE', 'ONE'],
  ['usted', null, 'SELF'],
  ['ellos', null, 'MANY'],
  ['ellas', null, 'MANY'],
  ['yo', null, 'SELF'],
  ['nosotros', null, 'SELF'],
  ['nosotras', null, 'SELF'],
]

/** Words that open who is the source: all up to the noun phrase behind them. */
export const spanishRelays = `según|de acuerdo con|en palabras de|en palabras del|a juicio de|a juicio del|en opinión de|en opinión del|
  a ojos de|a ojos del|al decir de|al parecer de|tal y como explicó|tal y como recordó|tal y como señaló|como explicó|
  como recordó|como dijo|a tenor de|en boca de|por boca de`

/** The same, where a comma must close the noun phrase, since the word means other things too. */
export const spanishViews = 'para'

export const spanishBodies =
  'informe nota empresa compañía banco agencia ministerio consejería ayuntamiento gobierno administración oficina comisión comité tribunal consejo grupo organización asociación sindicato partido periódico diario revista cadena emisora policía ejército universidad escuela hospital iglesia fundación instituto equipo club federación autoridad parlamento congreso senado fiscalía juzgado junta diputación embajada comunicado'

export const spanishAnonymous =
  'fuente fuentes anónimo anónima anonimato allegado allegada allegados próximas cercanas cercanos'

export const spanishGroups = 'gente público mayoría familia pareja plantilla vecindario multitud'

/** Words in front of a term or a nickname. */
export const spanishTerms =
  'término palabra expresión apodo apodado apodada alias llamado llamada denominado denominada conocido conocida'

/** Kinds of works, in front of a title. */
export const spanishWorks =
  'libro novela película canción disco álbum serie obra ensayo poema documental programa cuadro exposición'
