import type { CueSense } from '../cue-sense.ts'

/** French regular verbs of speech in the infinitive, forms made by `french-verbs.ts`. From any grammar and newsroom usage. */
export const frenchRegularVerbs: readonly (readonly [CueSense, string])[] = [
  [
    'SAY',
    `déclarer indiquer préciser souligner noter observer remarquer relever signaler rapporter raconter relater commenter
    confier rappeler résumer répéter marteler insister détailler témoigner énumérer énoncer nuancer tempérer relativiser
    poursuivre continuer enchaîner conclure lancer glisser exposer évoquer exprimer trancher souffler murmurer chuchoter
    réagir expliciter philosopher balayer schématiser décrire reprendre développer enfoncer analyser décrypter diagnostiquer
    informer communiquer dérouler attaquer philosopher entamer débuter commencer terminer achever intervenir interjeter
    renchérir appuyer étayer illustrer contextualiser récapituler égrener savourer apprécier fanfaronner rigoler ricaner grincer
    grommeler lâcher décocher distiller professer spécifier mentionner corriger rectifier bougonner marmonner bredouiller balbutier jubiler sangloter pleurer positiver ponctuer asséner fulminer
    commenter diagnostiquer pronostiquer théoriser évacuer esquiver botter temporiser dédramatiser
    avancer assumer minimiser synthétiser prophétiser spéculer embrayer susurrer décortiquer persister`,
  ],
  ['ADD', 'ajouter compléter surenchérir abonder'],
  ['EXPLAIN', 'expliquer argumenter justifier clarifier éclaircir motiver plaider'],
  [
    'CLAIM',
    'affirmer assurer prétendre arguer alléguer certifier jurer argumenter clamer proclamer marteler revendiquer',
  ],
  ['ASK', 'demander interroger questionner'],
  ['ANSWER', 'répliquer rétorquer riposter rebondir'],
  ['ADMIT', 'avouer concéder confesser'],
  ['DENY', 'nier réfuter contester rejeter récuser balayer objecter'],
  ['ACCUSE', 'dénoncer accuser fustiger pointer pourfendre vilipender'],
  ['WARN', 'alerter menacer redouter'],
  ['ANNOUNCE', 'annoncer révéler dévoiler divulguer publier confirmer officialiser notifier'],
  ['DEMAND', 'exiger réclamer ordonner sommer revendiquer enjoindre'],
  ['URGE', 'conseiller recommander proposer suggérer exhorter préconiser prôner inviter encourager implorer supplier'],
  [
    'CRITICISE',
    'critiquer déplorer regretter condamner gronder vitupérer sermonner railler moquer étriller tacler tancer blâmer protester pester fulminer tonner tempêter ironiser dénigrer râler maugréer',
  ],
  ['PRAISE', 'saluer louer vanter célébrer applaudir féliciter apprécier'],
  ['THANK', 'remercier'],
  ['PREDICT', 'pronostiquer présager anticiper miser tabler'],
  [
    'THINK',
    'estimer juger penser considérer supposer espérer imaginer croire douter évaluer calculer constater soupçonner souhaiter regretter',
  ],
  ['JOKE', 'plaisanter ironiser blaguer badiner persifler'],
  ['SHOUT', 'crier hurler clamer scander exploser tonner soupirer sangloter exulter vociférer éructer'],
  ['WRITE', 'tweeter twitter poster rédiger'],
  ['AGREE', 'approuver acquiescer opiner'],
]

/** Verbs that take words with a reflexive pronoun: `s'étonne X`, `s'est félicité X`. */
export const frenchReflexiveVerbs = `étonner inquiéter alarmer agacer emporter énerver amuser exclamer écrier insurger indigner
  offusquer enthousiasmer épancher exprimer féliciter désoler lamenter justifier moquer vanter targuer rassurer
  résigner impatienter excuser engager émerveiller enflammer irriter attrister enorgueillir remémorer hasarder risquer
  défausser esclaffer extasier apitoyer égosiller époumoner aventurer étrangler gausser languir exaspérer désespérer`

/** Irregular verbs, the finite forms in full; after a slash the present participle, after a second the past one. */
export const frenchIrregularVerbs: readonly (readonly [CueSense, string, string])[] = [
  ['SAY', 'dire', 'dit disent disait disaient dirent dira dirait dis/disant/dit dite'],
  ['SAY', 'redire', 'redit redisent redisait/redisant/redit'],
  ['SAY', 'poursuivre', 'poursuit poursuivent poursuivait poursuivaient poursuivit/poursuivant/poursuivi'],
  ['SAY', 'conclure', 'conclut concluent concluait concluaient/concluant/conclu'],
  ['SAY', 'réagir', 'réagit réagissent réagissait réagissaient/réagissant/réagi'],
  ['SAY', 'renchérir', 'renchérit renchérissent renchérissait/renchérissant/renchéri'],
  ['SAY', 'reprendre', 'reprend reprennent reprenait/reprenant/repris'],
  ['SAY', 'décrire', 'décrit décrivent décrivait/décrivant/décrit'],
  // `image` is mostly a noun
  ['SAY', 'imager', '/imageant/imagé'],
  ['SAY', 'émouvoir', 'émeut émeuvent émouvait/émouvant/ému'],
  ['SAY', 'gémir', 'gémit gémissent gémissait/gémissant/gémi'],
  ['ASK', 'enquérir', 'enquiert enquièrent enquérait/enquérant/enquis'],
  ['SAY', 'sourire', 'sourit sourient souriait/souriant/souri'],
  ['JOKE', 'rire', 'rit rient riait'],
  ['SAY', 'intervenir', 'intervient interviennent intervenait'],
  ['SAY', 'rappeler', 'rappelle rappellent'],
  ['SAY', 'souvenir', 'souvient souviennent souvenait/souvenant/souvenu'],
  ['SAY', 'apprendre', 'apprend apprennent/apprenant/appris'],
  ['ADD', 'surenchérir', 'surenchérit surenchérissent surenchérissait/surenchérissant/surenchéri'],
  ['CLAIM', 'soutenir', 'soutient soutiennent soutenait soutenaient/soutenant/soutenu'],
  ['CLAIM', 'maintenir', 'maintient maintiennent maintenait/maintenant/maintenu'],
  ['CLAIM', 'défendre', 'défend défendent défendait défendaient/défendant/défendu'],
  ['CLAIM', 'garantir', 'garantit garantissent garantissait/garantissant/garanti'],
  ['ANSWER', 'répondre', 'répond répondent répondait répondaient répondit répondra/répondant/répondu'],
  [
    'ADMIT',
    'reconnaître',
    'reconnaît reconnait reconnaissent reconnaissait reconnaissaient reconnut/reconnaissant/reconnu',
  ],
  ['ADMIT', 'admettre', 'admet admettent admettait admettaient/admettant/admis'],
  ['ADMIT', 'convenir', 'convient conviennent convenait/convenant/convenu'],
  ['DENY', 'démentir', 'dément démentent démentait démentaient/démentant/démenti'],
  ['WARN', 'avertir', 'avertit avertissent avertissait avertissaient/avertissant/averti'],
  ['WARN', 'prévenir', 'prévient préviennent prévenait prévenaient/prévenant/prévenu'],
  ['WARN', 'craindre', 'craint craignent craignait craignaient/craignant/craint'],
  ['PROMISE', 'promettre', 'promet promettent promettait promettaient/promettant/promis'],
  ['PREDICT', 'prédire', 'prédit prédisent prédisait/prédisant/prédit'],
  ['PREDICT', 'prévoir', 'prévoit prévoient prévoyait/prévoyant/prévu'],
  ['THINK', 'croire', 'croit croient croyait croyaient/croyant/cru'],
  ['URGE', 'appeler', 'appelle appellent appelait appelaient/appelant/appelé'],
  ['CRITICISE', 'plaindre', 'plaint plaignent plaignait/plaignant/plaint'],
  ['PRAISE', 'réjouir', 'réjouit réjouissent réjouissait/réjouissant/réjoui'],
  ['PRAISE', 'applaudir', 'applaudit applaudissent applaudissait/applaudissant/applaudi'],
  ['WRITE', 'écrire', 'écrit écrivent écrivait écrivaient écrivit/écrivant/écrit'],
  ['WRITE', 'lire', 'lit lisait'],
  ['SHOUT', 'rugir', 'rugit rugissait'],
  ['REPORT', 'titrer', 'titre titrait'],
]

/** Verbs of naming: `qualifie X de « … »`, `décrit X comme « … »`. */
export const frenchNamingVerbs = 'qualifier traiter taxer caractériser définir comparer assimiler parler'

/** Forms of seeing, with words in marks as what somebody sees: `y voit « … »`, `voit dans X « … »`. */
export const frenchSeeing = 'voit voient voyait voyaient/voyant/vu'

/** Verbs that speak with a second word behind them, by their forms: `a fait savoir`, `met en garde`. */
export const frenchPhrases: readonly (readonly [CueSense, string, string])[] = [
  ['SAY', 'faire valoir', 'fait font faisait faisaient fera/faisant/fait'],
  ['SAY', 'faire savoir', 'fait font faisait faisaient fera/faisant/fait'],
  ['SAY', 'faire remarquer', 'fait font faisait faisaient fera/faisant/fait'],
  ['SAY', 'faire observer', 'fait font faisait faisaient fera/faisant/fait'],
  ['SAY', 'faire part', 'fait font faisait faisaient fera/faisant/fait'],
  ['SAY', 'faire état', 'fait font faisait faisaient fera/faisant/fait'],
  ['WARN', 'mettre en garde', 'met mettent mettait mettaient/mettant/mis'],
]

/** Ordinary verbs that stand in front of an infinitive of speech, or tell a clause: `tient à préciser`, `vient de dire`. */
export const frenchPlainVerbs = `va vont vient viennent venait tient tiennent tenait tenu veut voulu tente tenté hésite hésité préfère
  préféré sait semble semblait finit fini aime aimerait souhaité cherche cherché reste restait arrive arrivé prend pris
  suit vit demeure dirige préside travaille habite siège`
