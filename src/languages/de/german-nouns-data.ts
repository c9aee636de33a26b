/** Nouns for people who speak, as words or as last parts of compounds: `sprecherin` covers `Polizeisprecherin`. */
export const germanRoles = `sprecher sprecherin minister ministerin präsident präsidentin kanzler kanzlerin premier chef chefin leiter
  leiterin vorsitzende vorsitzender vorsitzenden abgeordnete abgeordneter senator senatorin meister meisterin landrat landrätin rat rätin
  sekretär sekretärin botschafter botschafterin beauftragte beauftragter beauftragten anwalt anwältin richter richterin
  kommissar kommissarin ermittler ermittlerin direktor direktorin intendant intendantin rektor rektorin dekan manager managerin
  geschäftsführer geschäftsführerin gründer gründerin inhaber inhaberin betreiber betreiberin besitzer besitzerin eigentümer
  trainer trainerin coach kapitän kapitänin torwart torhüter stürmer verteidiger spieler spielerin sieger siegerin läufer läuferin
  fahrer fahrerin lotse lotsin politiker politikerin experte expertin forscher forscherin wissenschaftler wissenschaftlerin
  professor professorin historiker historikerin ökonom ökonomin soziologe soziologin psychologe psychologin biologe biologin
  physiker physikerin meteorologe meteorologin virologe virologin arzt ärztin mediziner medizinerin lehrer lehrerin
  pfarrer pfarrerin pastor pastorin bischof bischöfin kardinal papst patriarch imam rabbiner priester könig königin prinz
  autor autorin schriftsteller schriftstellerin regisseur regisseurin schauspieler schauspielerin sänger sängerin musiker musikerin
  künstler künstlerin dirigent dirigentin journalist journalistin reporter reporterin korrespondent redakteur redakteurin
  augenzeuge augenzeugin zeuge zeugin nachbar nachbarin anwohner anwohnerin bewohner bewohnerin bürger bürgerin besucher besucherin
  gast tourist demonstrant aktivist aktivistin kandidat kandidatin vertreter vertreterin mitarbeiter mitarbeiterin beamter beamte beamtin
  general oberst major leutnant admiral offizier soldat kommandeur kommandant wirt wirtin bauer bäuerin landwirt landwirtin
  winzer fischer händler händlerin unternehmer unternehmerin investor analyst analystin verkäuferin kunde kundin mutter vater
  sohn tochter bruder schwester frau mann witwe witwer opfer kläger klägerin angeklagte angeklagter beschuldigte beschuldigter täter schüler
  schülerin student studentin rentner rentnerin mitglied chefarzt geologe astronom ingenieur ingenieurin architekt architektin
  referent referentin koordinator koordinatorin organisator organisatorin veranstalter veranstalterin initiator initiatorin
  obmann obfrau hauptmann kollege kollegin amtsinhaber nachfolger vorgänger vorgängerin gegner gegnerin diplomat diplomatin
  vize erste reeder reederin förster jäger kritiker kritikerin beobachter bergführer retter helfer helferin einsatzleiter oppositionsführer
  machthaber rebellenführer führer führerin spitzenkandidat veteran gewerkschafter gewerkschafterin jurist juristin pilot pilotin
  sozialdemokrat sozialdemokratin christdemokrat liberale grüne linke republikaner demokrat moderator moderatorin kurator kuratorin`

/** Nouns for bodies that speak, likewise. */
export const germanBodyHeads = `behörde behörden amt ämter ministerium regierung verwaltung polizei feuerwehr wehr wache wacht staatsanwaltschaft
  anwaltschaft gericht gerichtshof kammer senat rat parlament bundestag landtag kommission ausschuss gremium vorstand präsidium fraktion
  partei koalition opposition union bündnis verband verein gewerkschaft bund kirche diözese bistum universität hochschule institut
  schule klinik klinikum krankenhaus bank sparkasse firma unternehmen konzern gesellschaft betrieb betriebe hersteller anbieter
  betreiber reederei werft airline fluggesellschaft bahn post stiftung agentur zeitung magazin sender blatt redaktion botschaft
  konsulat armee militär bundeswehr marine luftwaffe organisation initiative gruppe kreis komitee club klub liga
  büro zentrale leitung direktion stadt gemeinde land kreisverwaltung landkreis rathaus weltraumagentur haus kreml dienst
  nachrichtendienst geheimdienst wetterdienst zentrum anstalt vatikan landesregierung bundesregierung rathaus miliz rebellen
  demonstranten ermittler anwohner kritiker experten forscher wissenschaftler veranstalter gegner befürworter aktivisten umweltschützer
  tierschützer fischer bauern eltern schüler studenten beamte beamten abgeordnete polizisten zeugen augenzeugen medien
  analysten beobachter grünen linken sozialdemokraten liberalen christdemokraten freidemokraten union spd cdu csu fdp fpö övp spö svp`

/** Nouns for documents that say things, likewise. */
export const germanDocuments = `bericht berichte mitteilung erklärung stellungnahme studie untersuchung gutachten umfrage schreiben brief papier
  antrag anklage anklageschrift urteil beschluss entwurf vertrag gesetz dokument dokumente protokoll statement kommuniqué
  meldung meldungen artikel beitrag interview rede aussendung presseaussendung botschaft email mail tweet post eintrag aufruf appell
  resolution note notiz gesuch begründung analyse prognose statistik bilanz plakat plakate plakaten transparent transparente
  transparenten schild schilder schildern banner bannern flugblatt flugblätter inschrift programm wahlprogramm leitartikel kommentar
  zeitung blatt text aufschrift überschrift chat nachricht leserbrief erlass bescheid verordnung website webseite internetseite homepage`

/** Nouns whose genitive says: `nach Angaben der Polizei`. */
export const germanSayings = `angabe angaben aussage aussagen auskunft ansicht meinung auffassung einschätzung darstellung überzeugung worten
  bericht berichten erklärung erkenntnissen informationen information mitteilung mitteilungen schätzung schätzungen meldung meldungen
  sicht aussendung berechnung berechnungen prognose zählung analyse studie stellungnahme bekanntgabe ankündigung
  recherchen auswertung untersuchung eindruck dafürhalten lesart urteil schilderung schilderungen presseberichten medienberichten
  zeitungsberichten polizeiangaben behördenangaben medieninformationen agenturberichten agenturmeldungen regierungsangaben
  unternehmensangaben veranstalterangaben augenzeugenberichten zeugenaussagen armeeangaben militärangaben firmenangaben`

/** Nouns that tell what somebody says: `die Kritik lautete`, `Forderungen wie`. */
export const germanSpeechNouns = `kritik forderung forderungen frage fragen antwort vorwurf vorwürfe behauptung parole parolen ruf rufe rufen slogan slogans
  sprechchöre sprechchören warnung appell begründung botschaft urteil fazit worte worten satz sätze kommentar
  argument einwand entgegnung replik reaktion aufforderung losung losungen ansage devise`

/** Nouns in front of the name of a work, ship, body or event in marks, likewise. */
export const germanWorks = `zeitung zeitschrift magazin blatt wochenzeitung sender kanal portal website webseite blog podcast film kinofilm streifen roman buch
  krimi thriller drama stück theaterstück oper operette musical ballett album single song lied hit titel serie sendung
  show talkshow reihe ausgabe schiff schiffs schiffes fähre frachter frachters tanker tankers kutter yacht boot boots dampfer segelschiff segler
  kreuzfahrtschiff rakete raketen sonde raumsonde satellit satelliten kapsel raumschiff raumfähre raumstation zug partei gruppe wählergruppe
  band verein club klub initiative bündnis bündnisses bürgerinitiative organisation vereinigung stiftung gesellschaft firma unternehmen
  konzern marke modell projekt projekts projektes programm kampagne aktion operation unternehmen festival ausstellung messe
  konferenz tagung symposium gala preis auszeichnung orden wettbewerb hotel restaurant kneipe lokal café bar diskothek
  klub theater kino museum zoo hurrikan taifun sturm orkan tief hoch tiefdruckgebiet wirbelsturm gebiet insel agentur nachrichtenagentur
  software spiel videospiel computerspiel app plattform netzwerk dienst gedicht gemälde bild skulptur werk essay kapitel
  rubrik kolumne artikel aufsatz studie dokumentation dokumentarfilm hymne symphonie sinfonie suite platte zeitschriften
  terrornetzwerk terrororganisation miliz sekte bewegung liste einheit brigade bataillon regiment lager grube zeche mine bohrinsel plattform
  flughafen stadion arena halle platz straße brücke tunnel einkaufszentrum kategorie klasse typ stufe note prädikat`

/** Words in front of a term, a nickname or a motto, which nobody says. */
export const germanTerms = `begriff begriffe begriffs wort worts spitzname spitznamen spitzname kosename decknamen deckname pseudonym namen name name
  genannte genannten genannter sogenannte sogenannten sogenannter sogenanntes sogenanntem motto stichwort schlagwort titel codenamen beinamen beiname
  künstlernamen namens genannt bezeichnung ausdruck schlagworten überschrift kennwort rubrik formel thema unwort kürzel ehrentitel
  hashtag etikett label`

/** Particles that part from a verb and end its clause; one that the verb of speech does not have makes another verb. */
export const germanParticles = `ab an auf aus bei bekannt bevor dagegen dar darauf durch ein entgegen ernst fehl fern fest fort frei gegenüber gleich
  heim her heraus herein hervor hierher hin hinterher hinaus hinein hinzu klar kund los mit nach nahe nieder preis richtig rück statt
  stand teil um verlauten vor voran voraus vorbei vorweg weg weiter wieder wissen zu zurück zusammen zuvor`
