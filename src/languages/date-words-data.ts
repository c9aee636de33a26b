/** Month names and their short forms, January to December, in languages that have no rules yet (genitives for Slavic ones). */
export const OTHER_MONTHS = [
  // Italian
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'gen - - - mag giu lug - - ott - -',
  // Portuguese
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  '- fev - - - - - - - out - -',
  // Dutch
  'januari februari maart april mei juni juli augustus september oktober november december',
  '- - mrt - - - - - - - - -',
  // Swedish, Danish, Norwegian, Finnish
  'januari februari mars april maj juni juli augusti september oktober november december',
  'januar februar marts april maj juni juli august september oktober november december',
  '- - - - - - - - - - - desember',
  'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  // Russian, Ukrainian, Belarusian, Polish, Czech
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  'студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  'ledna února března dubna května června července srpna září října - prosince',
  '- - - - - - - - - - listopadu prosinec',
  // Slovak, Slovenian, Croatian, Serbian, Bulgarian
  'januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra',
  'januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra',
  'siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna - studenoga prosinca',
  'januar februar mart april maj jun jul avgust septembar oktobar novembar decembar',
  'јануар фебруар март април мај јун јул август септембар октобар новембар децембар',
  'януари февруари март април май юни юли август септември октомври ноември декември',
  // Catalan, Hungarian, Indonesian, Estonian
  'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre',
  'január február március április május június július augusztus szeptember október november december',
  'jan febr márc ápr máj jún júl aug szept okt nov dec',
  'januari februari maret april mei juni juli agustus september oktober november desember',
  'jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember',
  // Turkish, Romanian, Greek
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  'oca şub mar nis may haz tem ağu eyl eki kas ara',
  'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  'ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου',
  // Russian in short, Arabic east and west, Hebrew, Hindi, Thai long and short
  'янв фев мар апр мая июн июл авг сен окт ноя дек',
  'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  'جانفي فيفري - ابريل ماي جوان جويلية أوت شتنبر اكتوبر نونبر دجنبر',
  '- شباط آذار نيسان أيار حزيران تموز آب أيلول - - -',
  'ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר',
  'जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर',
  'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม',
  'มค กพ มีค เมย พค มิย กค สค กย ตค พย ธค',
]

/** Months of Arabic that are two words in the Levant. */
export const LEVANTINE = { 'كانون الثاني': 1, 'تشرين الأول': 10, 'تشرين الثاني': 11, 'كانون الأول': 12 }
