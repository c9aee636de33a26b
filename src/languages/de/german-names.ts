import type { NameLanguage } from '../name-language.ts'
import { NO_NAME_GRAMMAR } from '../parts/no-name-grammar.ts'
import { wordSet } from '../parts/word-set.ts'

/** German. General knowledge of newspaper style. */
export const germanNames: NameLanguage = {
  honorifics: {
    male: 'herr herrn hr. graf freiherr baron fürst papst mr. sir',
    female: 'frau fr. gräfin freifrau baronin fürstin mrs. ms.',
    either: 'dr. prof. doktor professor professorin st. sankt ing. dipl.-ing.',
  },
  titles: `präsident präsidentin bundespräsident bundespräsidentin staatspräsident staatschef staatschefin kanzler kanzlerin
    bundeskanzler bundeskanzlerin altkanzler altkanzlerin vizekanzler ministerpräsident ministerpräsidentin premierminister
    premierministerin premier regierungschef regierungschefin minister ministerin außenminister außenministerin
    innenminister innenministerin finanzminister finanzministerin verteidigungsminister verteidigungsministerin
    gesundheitsminister gesundheitsministerin wirtschaftsminister wirtschaftsministerin justizminister justizministerin
    umweltminister umweltministerin verkehrsminister verkehrsministerin bildungsministerin bildungsminister
    familienministerin arbeitsminister arbeitsministerin agrarminister kultusminister kultusministerin staatssekretär staatssekretärin
    senator senatorin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin landrat landrätin gouverneur
    abgeordnete abgeordneter parteichef parteichefin parteivorsitzende parteivorsitzender vorsitzende vorsitzender
    fraktionschef fraktionschefin generalsekretär generalsekretärin sprecher sprecherin regierungssprecher
    regierungssprecherin pressesprecher pressesprecherin polizeisprecher polizeisprecherin botschafter botschafterin
    direktor direktorin chef chefin leiter leiterin geschäftsführer geschäftsführerin vorstand vorstandschef vorstandschefin
    general oberst hauptmann major leutnant admiral kommandeur kommissar kommissarin richter richterin staatsanwalt
    staatsanwältin oberstaatsanwalt anwalt anwältin rechtsanwalt rechtsanwältin bischof bischöfin erzbischof kardinal
    pfarrer pfarrerin pastor pastorin rabbiner imam könig königin prinz prinzessin kaiser kaiserin trainer trainerin
    bundestrainer torwart stürmer kapitän manager managerin autor autorin schriftsteller schriftstellerin schauspieler
    schauspielerin sänger sängerin regisseur regisseurin journalist journalistin reporter korrespondent korrespondentin
    experte expertin forscher forscherin historiker historikerin ökonom ökonomin politiker politikerin
    politologe politologin soziologe physiker physikerin virologe virologin ärztin arzt lehrer lehrerin kandidat
    kandidatin spitzenkandidat spitzenkandidatin oppositionsführer oppositionsführerin machthaber unternehmer
    unternehmerin milliardär gründer gründerin mitglied chefin landwirt bauer meteorologe`,
  titlesMale: `präsident bundespräsident staatschef kanzler bundeskanzler altkanzler ministerpräsident premierminister minister
    außenminister innenminister finanzminister verteidigungsminister sprecher regierungssprecher bürgermeister
    oberbürgermeister bischof erzbischof kardinal könig prinz kaiser richter staatsanwalt anwalt`,
  titlesFemale: `präsidentin bundespräsidentin staatschefin kanzlerin bundeskanzlerin ministerpräsidentin premierministerin
    ministerin außenministerin innenministerin finanzministerin verteidigungsministerin sprecherin regierungssprecherin
    bürgermeisterin oberbürgermeisterin bischöfin königin prinzessin kaiserin richterin staatsanwältin anwältin`,
  titleParts: `früherer frühere ehemaliger ehemalige ex- stellvertretender stellvertretende amtierender amtierende
    designierter designierte erster erste us-`,
  roles: `sprecher sprecherin minister ministerin präsident präsidentin chef chefin leiter leiterin vorsitzende vorsitzender
    abgeordnete abgeordneter politiker politikerin experte expertin forscher forscherin anwalt anwältin trainer trainerin
    autor autorin bürgermeister bürgermeisterin sohn tochter bruder schwester vater mutter ehefrau ehemann`,
  kinMale: 'ehemann vater sohn bruder onkel neffe großvater enkel mann junge',
  kinFemale: 'ehefrau mutter tochter schwester tante nichte großmutter enkelin frau mädchen',
  pronounsMale: 'er ihn ihm sein seine seinen seinem seiner',
  pronounsFemale: 'ihr ihre ihren ihrem ihrer',
  functionWords: `der die das den dem des ein eine einen einem einer eines und oder aber doch sondern denn wenn als wie in im
    an am auf bei beim nach vor seit während obwohl trotz jedoch auch dann nun so was wer wo warum mit zu zum zur von vom
    für durch gegen ohne um laut zudem außerdem dabei damit daher deshalb nicht kein keine alle viele einige man noch
    schon nur er sie es wir ihr ich du mich dich sich uns euch mein dein sein ihre unser dieser diese dieses jener heute
    gestern morgen ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können soll sollen muss müssen
    will wollen mehr sehr dort hier da bis über unter zwischen aus ab weil dass ob sowie neben hinter jetzt immer wieder
    ja nein allerdings dennoch inzwischen unterdessen zuletzt zuvor danach später bereits erst eins zwei drei vier fünf`,
  calendar: `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni juli
    august september oktober november dezember ostern weihnachten pfingsten silvester uhr`,
  particles: 'van von der den de del della di da dos das du la le el al bin ibn ben abu ter ten zu zur vom und',
  suffixes: 'jr. sr. ii iii iv junior senior',
  speech: `sagte sagt erklärte erklärt betonte betont fügte meinte meint schrieb schreibt teilte warnte warnt forderte fordert
    kritisierte kritisiert berichtete berichtet antwortete fragte behauptete behauptet räumte kündigte kündigt nannte nennt
    wies lobte verteidigte äußerte ergänzte versicherte versprach bestätigte mahnte bekräftigte zeigte`,
  placeHeads: `stadt kreis straße platz allee fluss see berg insel tal hafen bahnhof flughafen land region provinz viertel
    brücke wald`,
  others: `gott bibel koran internet brexit grundgesetz bundesliga olympia`,
  capitalisesNouns: true,
  plainWords: '',
  ofWords: 'of',
  bodies: {
    NEWSPAPER: 'zeitung tageszeitung anzeiger nachrichten rundschau',
    GOVERNMENT: `ministerium bundestag landtag bundesrat polizei staatsanwaltschaft gericht amtsgericht landgericht bundesgericht
      behörde außenministerium innenministerium finanzministerium verteidigungsministerium gesundheitsministerium regierung
      bundesregierung bundeswehr kommission stadtrat senat bundesamt landesamt bundespolizei kanzleramt feuerwehr`,
    OTHER_ORGANISATION: 'verein verband stiftung universität hochschule institut gewerkschaft kirche bund liga klub',
  },
  grammar: {
    ...NO_NAME_GRAMMAR,
    determiners: wordSet('ein eine der die das sein seine ihr ihre'),
    inflectedArticles: wordSet('der den das und zu zur vom'),
    genitive: wordSet("'s"),
  },
}
