import { LANGUAGES } from './languages.ts'

/** Month names and their short forms, January to December, in languages that have no rules yet (genitives for Slavic ones). */
const OTHER_MONTHS = [
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
const LEVANTINE = { 'كانون الثاني': 1, 'تشرين الأول': 10, 'تشرين الثاني': 11, 'كانون الأول': 12 }

/** Months of the Persian calendar, in Iran and in Afghanistan. */
export const PERSIAN_MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند',
    'حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت',
  ].flatMap((list) => list.split(' ').map((name, i) => [name, i + 1] as const)),
)

/** Month number of a name in lower case, NFC, without a dot. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [...LANGUAGES.flatMap(({ dates }) => dates.months), ...OTHER_MONTHS]
    .flatMap((list) => list.split(' ').map((name, i): [string, number] => [name, i + 1]))
    .concat(Object.entries(LEVANTINE))
    .filter(([name]) => name !== '-'),
)

const OTHER_WEEKDAYS = [
  'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  'segunda terça quarta quinta sexta feira sábado',
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  'måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag',
  'maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai',
  'maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina',
  'dilluns dimarts dimecres dijous divendres dissabte diumenge',
  'понедельник вторник среда четверг пятница суббота воскресенье',
  "понеділок вівторок середа четвер п'ятниця субота неділя",
  'poniedziałek wtorek środa czwartek piątek sobota niedziela',
  'pondělí úterý středa čtvrtek pátek sobota neděle',
  'hétfő kedd szerda csütörtök péntek szombat vasárnap',
  'pazartesi salı çarşamba perşembe cuma cumartesi pazar',
  'senin selasa rabu kamis jumat sabtu minggu',
  'thứ hai ba tư năm sáu bảy chủ nhật ngày',
  'السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة',
  'شنبه یکشنبه دوشنبه جمعه',
  'วันจันทร์ วันอังคาร วันพุธ วันพฤหัสบดี วันศุกร์ วันเสาร์ วันอาทิตย์ ที่',
  '月 火 水 木 金 土 日 曜日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 星期一 星期二 星期三 星期四 星期五 星期六 星期日',
  '월 화 수 목 금 토 일 월요일 화요일 수요일 목요일 금요일 토요일 일요일',
]

export const WEEKDAYS: ReadonlySet<string> = new Set(
  [...LANGUAGES.map(({ dates }) => dates.weekdays), ...OTHER_WEEKDAYS].flatMap((list) => list.split(' ')),
)

/** Words beside a date on its line that say nothing more. */
export const DATE_FILLERS: ReadonlySet<string> = new Set(
  (
    'on at local time hours hrs h uhr um am den der le à a las les el de del alle ore il om uur op às as em kl klo ' +
    'г год года року в о mo di mi do fr sa so lun mar mer jeu ven sam dim mié jue vie sáb dom gio gen wo vr za zo ' +
    'il yyyy clock o the kell klockan ob w dne ve saat 오전 오후 午前 午後 上午 下午 時 分 시 분 น เวลา الساعة ساعت lúc ' +
    'ago'
  ).split(' '),
)

/** Labels that pages put before a date of publication, and before that of a change; lower case. */
export const DATE_LABELS = {
  published: (
    'published|publishes|published at|first published|originally published|published date|posted|issued|created|date|dated|release date|' +
    'publication date|date published|uploaded|stand|datum|veröffentlicht|publiziert|erschienen|gepostet|erstellt|publié|publication|paru|' +
    'publicado|publicada|fecha|data|pubblicato|publicat|gepubliceerd|geplaatst|publicerad|publisert|udgivet|julkaistu|' +
    'opublikowano|data publikacji|dodano|publikováno|vydáno|közzétéve|yayınlanma|yayınlanma tarihi|yayın tarihi|giriş|' +
    'giriş tarihi|опубликовано|опубліковано|дата|дата публикации|δημοσίευση|نشر|تاريخ النشر|تاریخ انتشار|diterbitkan|' +
    'đăng|입력|등록|승인|公開|公開日|投稿日|配信|掲載|发布|发布时间|發布|発行|เผยแพร่'
  ).split('|'),
  modified: (
    'updated|last updated|modified|last modified|changed|last changed|update|aktualisiert|zuletzt aktualisiert|' +
    'letzte aktualisierung|aktualisierung|mis à jour|mise à jour|modifié|actualizado|actualizada|' +
    'última actualización|atualizado|atualizada|aggiornato|actualitzat|bijgewerkt|uppdaterad|oppdatert|opdateret|' +
    'päivitetty|aktualizacja|zaktualizowano|aktualizováno|frissítve|güncelleme|güncellenme tarihi|son güncelleme|' +
    'обновлено|оновлено|آخر تحديث|تحديث|diperbarui|cập nhật|수정|更新|更新日|最終更新|อัปเดต'
  ).split('|'),
} as const
