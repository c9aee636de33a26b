/** Names under which dumps and tables of news keep their fields, the commonest first; compared by `columnKey`. */
import { columnKey } from './column-key.ts'

/** English, German, French, Spanish, Italian, Portuguese, Dutch, Scandinavian, Finnish, Polish, Czech, Russian, Ukrainian, Turkish, Chinese, Japanese, Korean, Arabic. */
const NAMES: Readonly<Record<string, string>> = {
  headline: `headline title hed articletitle webtitle head heading newstitle subject
    titel überschrift ueberschrift schlagzeile titre titular título encabezado titolo manchete kop overskrift otsikko tytuł tytul nagłówek
    titulek nadpis заголовок назва başlık 标题 標題 タイトル 見出し 제목 عنوان العنوان`,
  body: `body bodyxhtml bodyhtml contenthtml articlebody bodytext fulltext maintext content contenttext articletext storytext text
    story article paragraphs html markdown volltext artikeltext fließtext fliesstext inhalt texte contenu corps texto contenido cuerpo conteúdo
    corpo testo contenuto articolo inhoud brödtext innehåll brødtekst indhold innhold tekst teksti sisältö treść tresc obsah текст
    содержание зміст metin içerik 正文 内容 內容 本文 記事 본문 내용 النص نص المحتوى artikel`,
  standfirst: `standfirst description summary subtitle subheadline subhead deck dek abstract excerpt trailtext teaser
    vorspann untertitel chapô chapeau soustitre résumé bajada entradilla subtítulo resumen sommario sottotitolo resumo samenvatting
    ingress zajawka perex подзаголовок лид özet 摘要 リード 요약 ملخص`,
  byline: 'byline',
  author: `author authors creator creators writer writers reporter by autor autorin autoren verfasser auteur auteurs autora autores autore
    autori schrijver författare forfatter kirjoittaja автор авторы автори yazar muhabir 作者 记者 記者 著者 기자 الكاتب كاتب المؤلف`,
  date: `datepublished publishedat published publishdate publisheddate publicationdate publicationtime pubdate publishedon
    publishtime webpublicationdate firstpublished firstpublicationdate datepublish datetime date dategmt firstcreated contentcreated versioncreated timestamp
    created createdat time datetimepub datum erscheinungsdatum veröffentlichungsdatum veroeffentlichungsdatum veröffentlicht veroeffentlicht erschienen datedepublication fecha
    fechadepublicación fechapublicación publicado datadipubblicazione datapubblicazione pubblicato datadepublicação datapublicação
    publicatiedatum gepubliceerd publiceringsdatum publicerad dato udgivet julkaistu päivämäärä datapublikacji datumvydání
    датапубликации опубликовано датапублікації дата tarih yayıntarihi 发布日期 发布时间 發布日期 日期 公開日 掲載日 日付 게시일 날짜
    تاريخالنشر التاريخ تاريخ data`,
  modified: `datemodified modifiedat modified modifiedgmt updatedat updated lastmodified lastupdated
    aktualisiert geändert modifié actualizado aggiornato atualizado bijgewerkt uppdaterad zaktualizowano обновлено güncelleme 更新日`,
  url: `url canonicalurl weburl articleurl sourceurl permalink link links uri
    adresse lien enlace indirizzo länk lenke linkki odkaz ссылка посилання bağlantı 链接 連結 リンク 링크 الرابط`,
  section: `section sectionname articlesection category categories desk rubric
    ressort rubrik kategorie rubrique catégorie sección categoría sezione categoria seção editoria rubriek kategori osasto dział
    rubryka рубрика раздел розділ bölüm 栏目 分类 分類 カテゴリ カテゴリー 섹션 القسم`,
  language:
    'language lang inlanguage locale sprache langue idioma lingua taal språk kieli język jazyk язык мова dil 语言 語言 言語 언어 اللغة',
  place:
    'place location city located ort lieu lugar luogo plaats plats sted paikka miejsce místo место місце şehir 地点 地點 場所 장소 المكان',
  dateline: 'dateline',
  source: `source agency newsagency provider newssource originator sourcename medianame
    quelle agentur agence fuente agencia fonte agenzia bron källa kilde lähde źródło agencja zdroj источник агентство джерело kaynak
    ajans 来源 來源 출처 المصدر`,
  publisher: `publisher publication outlet newspaper sitename ogsitename website site domain
    zeitung verlag herausgeber éditeur journal medio periódico testata editore veículo jornal krant uitgever tidning avis lehti
    gazeta wydawca vydavatel издание издатель видання gazete yayıncı 媒体 媒體 신문 الصحيفة`,
  distributor: 'distributor',
  contributor: 'contributor contributors',
  credit: 'credit creditline',
  copyright:
    'copyright copyrightnotice rights urheberrecht droits derechos diritti direitos авторскиеправа 版权 著作権',
}

export const FIELD_NAMES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(NAMES).map(([field, names]) => [field, [...new Set(names.trim().split(/\s+/).map(columnKey))]]),
)

/** Objects that hold one record each: a search's hit, an item with notes of its own beside it. */
export const RECORD_KEYS = 'item source node document doc article content result data response'.split(' ')

/** Objects that a record's fields may lie in: search engines' hits, content interfaces. */
export const WRAPPERS =
  'source fields attributes article item node doc metadata meta data document headline thread embedded yoastheadjson'.split(
    ' ',
  )

/** Keys under which a JSON file keeps its list of records, if it is no list itself. */
export const LISTS =
  'articles items results docs documents stories entries posts records news data hits response edges nodes value list rows feed item entry record article story document'.split(
    ' ',
  )

/** Keys that hold what an object stands for: `{"rendered": "…"}`, `{"name": "…"}`. */
export const VALUE_KEYS =
  'value rendered name main text content default #text $date fullname title label url href permalink canonical'.split(
    ' ',
  )
