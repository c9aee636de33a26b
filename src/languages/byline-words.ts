/** Words of bylines in the languages that papers print; DATA, lower case, longer words before those they begin with. */

/** Words before the names of those who wrote a story. */
export const BY_WORDS: readonly string[] = (
  'by|escribe|escriben|von|par|por|di|door|av|af|autor|autora|autorin|auteur|autore|автор|автори|yazar|كتب|كتبت|بقلم|نویسنده|oleh|skrevet av|' +
  'text und foto|texte'
).split('|')

/** Stand for `by` behind a kind of writing only, and only before a date: `Enquête de`, but `De Jong` is a name. */
export const OF_WORDS: readonly string[] = ['de']

/** Before a name only with a colon: `Words: Jane Roe`. */
export const WRITER_LABELS: readonly string[] = 'byline|authors|author|texte|text|words|written'.split('|')

/** Before a kind of writing: `An analysis by`, `Une enquête de`. */
export const BEFORE_WRITING_WORDS: readonly string[] = 'an|a|guest|special|une|un|una|eine|ein'.split('|')

/** Kinds of writing before `by`: `Analysis by`, `Ein Artikel von`, `Gepostet von`. */
export const WRITING_WORDS: readonly string[] = (
  'analysis|opinion|commentary|comment|column|review|perspective|story|essay|report|article|words|text|written|reported|' +
  'interview|post|posted|published|kommentar|ein kommentar|eine analyse|analyse|artikel|ein artikel|ein beitrag|beitrag|gepostet|geschrieben|verfasst|veröffentlicht|' +
  'un article|article|écrit|publié|publicado|escrito|un artículo|scritto|pubblicato|geschreven|skrevet|' +
  'recherche|reportage|enquête|récit|chronique|propos recueillis|reportaje|crónica|análisis|entrevista|texto|inchiesta|servizio'
).split('|')

/** Between the names of several who wrote a story. */
export const AND_WORDS: readonly string[] = 'and|und|y|et|og|och|e|ve|en|и|та|i'.split('|')

/** Offices of people of a newsroom, beside their names. */
export const OFFICE_WORDS: readonly string[] = (
  'officer|director|manager|producer|columnist|analyst|head|chief|president|professor|lecturer|fellow|photographer|' +
  'journalist|intern|freelance|freelancer|anchor|host|researcher|secretary|chair|chairman|chairwoman|chairperson|minister|ceo|' +
  'writer|writers|reporter|reporters|correspondent|correspondents|contributor|contributors|editor|editors|' +
  'editor-at-large|editor at large|editor-in-chief|editor in chief|redakteur|redakteurin|korrespondent|korrespondentin|' +
  'chefredakteur|chefredakteurin|reporterin|volontär|volontärin|autor|autorin|journalistin|kolumnist|kolumnistin|' +
  'ressortleiter|ressortleiterin|chefreporter|chefreporterin|mitarbeiter|mitarbeiterin|leiter|leiterin|' +
  'journaliste|rédacteur|rédactrice|correspondant|correspondante|periodista|redactor|redactora|corresponsal|reportero|' +
  'reportera|jornalista|repórter|giornalista|redattore|redaktør|reportør|redaktör|redacteur|verslaggever|muhabir|기자'
).split('|')

/** Buttons, links and labels that stand where names do. */
export const BUTTON_WORDS: readonly string[] = (
  'posted|published|updated|publicado|publicado el|share|save|follow|follow us|link copied|copy link|sponsored|' +
  'sponsored content|advertisement|opinion|analysis|news|exclusive|premium|subscriber only|subscribers only|print|email|' +
  'e-mail|mail|facebook|twitter|x|instagram|linkedin|whatsapp|comment|comments|staff|admin|administrator|editor|webmaster|' +
  'unknown|anonymous|none|null|undefined|view bio|view profile|more by this author|read bio|read more|author|authors|autor|' +
  'autoren|sign in|log in|login|register|my profile|my account|profile|mein konto|anmelden|meine community|redaktion|' +
  'kontakt|contact|on|guest|bio|about|written by|show more|mehr|offenlegung von werbung'
).split('|')

/** Words before the name of somebody who pictured, edited or checked a story, and did not write it. */
export const OTHER_WORK =
  'edited|reviewed|translated|illustrated|photographed|produced|fact[- ]checked|photographs?|photos?|illustrations?|pictures|videos?|medically reviewed'

/** The same before a colon. */
export const OTHER_WORK_LABELS =
  'fotos?|fotografie|photos?|bild|bilder|illustration|video|image|credit|crédit|quelle|source|editors?'
