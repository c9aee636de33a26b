import type { NameLanguage } from '../name-language.ts'
import { NO_NAME_GRAMMAR } from '../parts/no-name-grammar.ts'
import { wordSet } from '../parts/word-set.ts'

/** French. General knowledge of newspaper style. */
export const frenchNames: NameLanguage = {
  honorifics: {
    male: 'm. mm. monsieur messieurs frère mgr monseigneur mr. sir',
    female: 'mme mmes mme. madame mesdames mlle mlles mademoiselle sœur mrs. ms.',
    either: 'dr dr. docteur docteure pr pr. prof. maître saint sainte st ste',
  },
  titles: `président présidente vice-président vice-présidente ex-président ex-présidente ministre ex-ministre ministres
    premier_ministre première_ministre secrétaire_d'état maire ex-maire adjoint adjointe député députée ex-député
    ex-députée eurodéputé eurodéputée sénateur sénatrice conseiller conseillère préfet préfète sous-préfet sous-préfète
    gouverneur gouverneure ambassadeur ambassadrice chancelier chancelière roi reine prince princesse duc duchesse comte
    comtesse pape cardinal évêque archevêque abbé père sœur pasteur rabbin imam général colonel commandant commandante
    capitaine lieutenant adjudant sergent amiral commissaire inspecteur inspectrice juge procureur procureure
    avocat avocate bâtonnier bâtonnière recteur rectrice doyen doyenne professeur professeure entraîneur entraîneuse
    sélectionneur chef cheffe patron patronne leader coordinateur coordinatrice candidat candidate directeur directrice
    porte-parole secrétaire délégué déléguée`,
  titlesMale: `président vice-président maire député sénateur conseiller préfet gouverneur ambassadeur chancelier roi prince
    duc comte pape cardinal évêque archevêque abbé père procureur avocat recteur doyen entraîneur candidat directeur patron
    délégué`,
  titlesFemale: `présidente vice-présidente députée sénatrice conseillère préfète gouverneure ambassadrice chancelière reine
    princesse duchesse comtesse sœur procureure avocate rectrice doyenne entraîneuse candidate directrice patronne déléguée
    ministre_déléguée cheffe`,
  titleParts:
    'ex ancien ancienne premier première deuxième actuel actuelle futur future vice général générale adjoint adjointe délégué déléguée',
  roles: `président présidente ministre maire porte-parole directeur directrice chef cheffe leader député députée sénateur
    sénatrice conseiller conseillère secrétaire avocat avocate procureur procureure juge professeur professeure chercheur
    chercheuse scientifique médecin infirmier infirmière écrivain écrivaine romancier romancière journaliste acteur actrice
    comédien comédienne chanteur chanteuse musicien musicienne peintre cinéaste réalisateur réalisatrice entraîneur
    entraîneuse joueur joueuse capitaine gardien gardienne attaquant entrepreneur entrepreneuse économiste historien
    historienne expert experte analyste politologue sociologue habitant habitante agriculteur agricultrice éleveur éleveuse
    pêcheur pêcheuse boulanger boulangère commerçant commerçante instituteur institutrice enseignant enseignante étudiant
    étudiante militant militante candidat candidate responsable coordinateur coordinatrice gérant gérante propriétaire
    témoin victime survivant survivante pompier pompière météorologue géologue biologiste climatologue ingénieur ingénieure
    architecte syndicaliste délégué déléguée éducateur éducatrice restaurateur restauratrice viticulteur viticultrice
    maraîcher maraîchère riverain riveraine usager usagère retraité retraitée employé employée salarié salariée ouvrier
    ouvrière élu élue adjoint adjointe trésorier trésorière fondateur fondatrice dirigeant dirigeante patron patronne
    policier policière gendarme magistrat magistrate hydrologue urbaniste géographe virologue épidémiologue psychologue
    cardiologue anthropologue archéologue océanographe agronome démographe statisticien statisticienne spécialiste`,
  kinMale: 'mari père fils frère oncle neveu grand-père petit-fils homme époux compagnon garçon',
  kinFemale: 'femme mère fille sœur tante nièce grand-mère petite-fille épouse compagne veuve',
  pronounsMale: 'il lui',
  pronounsFemale: 'elle',
  functionWords: `le la les l' un une des du de d' au aux à en dans par pour sur sous avec sans chez vers entre contre depuis
    pendant durant avant après devant derrière dès jusqu' jusque malgré outre parmi selon envers lors face et ou mais ni car
    donc or puis que qu' qui quoi dont où si s' lorsque lorsqu' quand puisque comme tandis alors ce cet cette ces c' ça cela
    ceci celui celle ceux celles il elle ils elles on nous vous je j' tu me te se m' t' n' ne y lui leur leurs son sa ses
    mon ma mes ton ta tes notre nos votre vos est sont était étaient fut sera été être a ont avait avaient aura avoir ai
    as avons avez pas plus jamais rien aucun aucune tout toute tous toutes autre autres même mêmes chaque plusieurs
    certains certaines quelques beaucoup peu très trop bien mal aussi ainsi encore déjà toujours souvent ensuite enfin
    pourtant cependant toutefois néanmoins surtout notamment hier aujourd'hui demain maintenant désormais deux trois quatre
    cinq six sept huit neuf dix cent mille premier première oui non merci ici là voilà voici comment pourquoi combien quel
    quelle quels quelles interrogé interrogée contacté contactée joint jointe sollicité sollicitée invité invitée réagissant
    présent présente face suite grâce afin parce d'abord il-y-a sinon soit peut doit faut fait dit parmi quant personne
    habitants élus syndicats sources mardi-soir`,
  calendar: `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre
    octobre novembre décembre noël pâques toussaint pentecôte ascension`,
  particles: "de d' du des la le les l' van von der den di da dos del al ben bin el ould",
  suffixes: 'jr. ii iii iv fils père',
  speech: `dit déclare déclaré affirme affirmé assure assuré explique expliqué ajoute ajouté indique indiqué souligne souligné
    précise précisé estime estimé raconte raconté confie confié lance lancé rappelle rappelé prévient prévenu annonce annoncé
    dénonce dénoncé répond répondu demande demandé insiste insisté regrette regretté écrit reconnaît reconnu admet admis
    avoue avoué martèle martelé conclut conclu poursuit poursuivi résume résumé témoigne témoigné s'inquiète juge jugé
    soupire murmure crie crié`,
  placeHeads:
    'ville rue place avenue boulevard quai pont quartier rivière fleuve mont montagne plage port île vallée province région département gare aéroport canton commune',
  others: `dieu bible coran internet constitution ligue coupe mondial euro champions twitter facebook google youtube instagram
    tiktok`,
  capitalisesNouns: false,
  plainWords: `interieur economie finances budget justice transports armees defense sante education culture agriculture
  travail ecologie logement energie industrie outre-mer sports europe peche mer littoral ports recherche solidarites tourisme
  ville commerce territoires etrangeres publics nationale superieur`,
  ofWords: "de du d' des",
  bodies: {
    GOVERNMENT: `ministère mairie gouvernement conseil tribunal cour parquet police gendarmerie sénat assemblée parlement
      préfecture commission armée région département métropole agence direction protection chambre`,
    PARTY: 'parti rassemblement mouvement union',
    NEWSPAPER: 'journal quotidien gazette',
    BROADCASTER: 'radio télévision chaîne france',
    COMPANY: 'banque groupe compagnie société s.a. s.a.r.l.',
    OTHER_ORGANISATION:
      'université institut lycée collège hôpital fondation association fédération syndicat collectif club église musée théâtre observatoire comité',
  },
  grammar: {
    ...NO_NAME_GRAMMAR,
    articlesInside: wordSet('la les'),
    officeOf: wordSet('de'),
  },
}
