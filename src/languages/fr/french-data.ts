/** Closed classes of French; class names are those of `WordClass`. From any grammar. */
export const frenchWords: readonly (readonly [string, string])[] = [
  [
    'DETERMINER',
    `le la les l' un une des du au aux ce cet cette ces chaque quelque quelques plusieurs certains certaines aucun aucune
    tout toute tous toutes autre autres deux trois quatre cinq six sept huit neuf dix`,
  ],
  [
    'PREPOSITION',
    `à au aux de d' du des en dans par pour sur sous avec sans chez vers entre contre depuis pendant durant avant après
    devant derrière dès jusqu' jusque malgré outre parmi selon envers lors face suite auprès hors sauf via`,
  ],
  ['COORDINATOR', 'et ou mais ni car or puis'],
  ['SUBORDINATOR', "que qu' si s' lorsque lorsqu' quand puisque puisqu' comme tandis alors où quoique quoiqu' parce"],
  ['THAT', "que qu'"],
  ['SUBJECT_PRONOUN', "il elle ils elles on je j' tu nous vous qui celui-ci celle-ci ceux-ci celles-ci dernier-ci"],
  ['OBJECT_PRONOUN', "lui se s' m' t' y"],
  ['POSSESSIVE', 'son sa ses leur leurs mon ma mes notre nos votre vos'],
  ['BE', 'est sont était étaient fut furent sera seront serait seraient soit soient être été étant suis sommes'],
  ['HAVE', 'a ont avait avaient eut eurent aura auront aurait auraient ait aient avoir ayant ai avons avez'],
  ['MODAL', 'peut peuvent pouvait pouvaient pourra pourrait doit doivent devait devra devrait veut veulent voulait'],
  ['NEGATION', "ne n' pas jamais rien guère point"],
  [
    'ADVERB',
    `aussi également ensuite alors enfin ainsi encore toujours déjà puis bien très plus moins même toutefois cependant
    pourtant néanmoins d'abord hier aujourd'hui demain surtout donc tantôt récemment ici là aussitôt d'emblée notamment
    auparavant parfois souvent tout désormais vite tôt tard dessus d'ailleurs ailleurs volontiers par-ailleurs depuis
    longtemps jeudi`,
  ],
  [
    'TIME',
    `lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain matin soir midi après-midi nuit semaine mois
    année janvier février mars avril mai juin juillet août septembre octobre novembre décembre`,
  ],
  ['RELATIVE', 'qui dont lequel laquelle lesquels lesquelles'],
  ['QUESTION', 'comment pourquoi quand où combien quel quelle quels quelles si'],
]

export const frenchAdjectives =
  'ex ancien ancienne nouveau nouvel nouvelle jeune actuel actuelle vieux vieil vieille futur future grand grande premier première second seconde petit petite'

/** Pronouns that can name a speaker. */
export const frenchPronouns: readonly (readonly [
  string,
  'FEMALE' | 'MALE' | null,
  'ONE' | 'MANY' | 'BODY' | 'SELF',
])[] = [
  ['il', 'MALE', 'ONE'],
  ['lui', 'MALE', 'ONE'],
  ['elle', 'FEMALE', 'ONE'],
  ['celui-ci', 'MALE', 'ONE'],
  ['celle-ci', 'FEMALE', 'ONE'],
  ["l'intéressé", 'MALE', 'ONE'],
  ['ils', null, 'MANY'],
  ['elles', null, 'MANY'],
  ['ceux-ci', null, 'MANY'],
  ['celles-ci', null, 'MANY'],
  ['on', null, 'SELF'],
  ['je', null, 'SELF'],
  ["j'", null, 'SELF'],
  ['nous', null, 'SELF'],
]

/** Words that open who is the source: all up to the noun phrase behind them. */
export const frenchRelays = `selon|d' après|de l' avis de|de l' avis du|de l' avis des|de l' avis d'|aux yeux de|aux yeux du|
  aux yeux des|aux yeux d'|aux dires de|aux dires du|aux dires des|aux dires d'|au dire de|dixit|de l' aveu de|de l' aveu du|
  de l' aveu même de|de l' aveu même du|à en croire|à entendre|si l' on en croit|selon les mots de|selon les mots du|
  selon les termes de|selon les termes du|pour reprendre les mots de|pour reprendre les mots du|
  pour reprendre les termes de|pour reprendre l' expression de|pour reprendre la formule de|
  de source proche de|de source proche du|comme le dit|comme le souligne|comme le rappelle|comme l' explique|
  comme le résume|comme le note|comme le précise|comme l' a dit|comme l' a expliqué|comme l' a rappelé|
  comme l' a souligné|comme l' a indiqué|comme l' indique|comme l' affirme|comme l' écrit|comme l' a écrit`

/** The same, where a comma must close the noun phrase, since the words mean other things too. */
export const frenchViews = 'pour'

export const frenchBodies = `entreprise société compagnie banque agence ministère mairie préfecture municipalité gouvernement
  administration bureau commission comité tribunal conseil groupe organisation association syndicat parti journal quotidien
  hebdomadaire magazine revue chaîne radio police gendarmerie armée université école hôpital église fondation institut
  équipe club fédération autorité parlement assemblée sénat parquet cour région département ambassade communiqué
  présidence élysée matignon exécutif majorité opposition collectif collectivité intersyndicale direction état-major
  rapport étude enquête constructeur opérateur distributeur fabricant avionneur loueur observatoire agglomération`

export const frenchAnonymous = 'source sources anonyme anonymes anonymat proche proches entourage témoin'

export const frenchGroups =
  'gens public foule famille couple majorité voisinage population personnel équipage délégation cortège'

/** Words in front of a term or a nickname. */
export const frenchTerms = `terme mot expression surnom surnommé surnommée surnommés dit dite baptisé baptisée baptisés baptisées
  rebaptisé rebaptisée intitulé intitulée intitulés appelé appelée appelés nommé nommée alias dénommé dénommée soi-disant
  fameux fameuse fameuses prétendu prétendue prétendus prétendues estampillé estampillée label slogan devise mention étiqueté
  titré titrée célèbre célèbres opération projet programme plan dispositif appellation marque formule concept`

/** Kinds of works, in front of a title. */
export const frenchWorks = `livre roman film chanson disque album série œuvre oeuvre essai poème documentaire émission tableau
  exposition spectacle pièce ouvrage podcast bd magazine revue journal quotidien opéra recueil titre morceau`
