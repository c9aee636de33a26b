import { LEVANTINE, OTHER_MONTHS } from './date-words-data.ts'
import { LANGUAGES } from './languages.ts'

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
