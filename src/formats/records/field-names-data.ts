/** Names under which dumps of news keep their fields, the commonest first; compared without case, `_`, `-` and spaces. */
export const FIELD_NAMES: Readonly<Record<string, readonly string[]>> = {
  headline: 'headline title hed articletitle webtitle head heading newstitle subject'.split(' '),
  body: 'body bodyxhtml bodyhtml contenthtml articlebody bodytext fulltext maintext content contenttext articletext storytext text story article paragraphs html markdown'.split(
    ' ',
  ),
  standfirst:
    'standfirst description summary subtitle subheadline subhead deck dek abstract excerpt trailtext teaser'.split(' '),
  byline: ['byline'],
  author: 'author authors creator creators writer writers reporter by'.split(' '),
  date: 'datepublished publishedat published publishdate publisheddate publicationdate publicationtime pubdate publishedon publishtime webpublicationdate firstpublished firstpublicationdate datepublish datetime date dategmt firstcreated contentcreated versioncreated timestamp created createdat time datetimepub'.split(
    ' ',
  ),
  modified: 'datemodified modifiedat modified modifiedgmt updatedat updated lastmodified lastupdated'.split(' '),
  url: 'url canonicalurl weburl articleurl sourceurl permalink link links uri'.split(' '),
  section: 'section sectionname articlesection category categories desk rubric'.split(' '),
  language: 'language lang inlanguage locale langcode'.split(' '),
  place: 'place location city located'.split(' '),
  dateline: ['dateline'],
  source: 'source agency newsagency provider newssource originator sourcename medianame'.split(' '),
  publisher: 'publisher publication outlet newspaper sitename ogsitename website site domain'.split(' '),
  distributor: ['distributor'],
  contributor: 'contributor contributors'.split(' '),
  credit: 'credit creditline'.split(' '),
  copyright: 'copyright copyrightnotice rights'.split(' '),
}

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
