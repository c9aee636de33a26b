/** Reads the people of one surname with the articles that name them, as printed. */
import type { Appearance, NamedInArticles } from '../../../matching/identity/appearance.ts'
import type { Connection } from '../../database/connection.ts'

type Person = Pick<NamedInArticles, 'id' | 'name' | 'givenName' | 'familyName'>
type Naming = { readonly articleId: number; readonly quoteCount: number; readonly publishedOn: string | null }

const DAY = 86_400_000

/** Returns a function from the key of a surname to its people. What it read of an article it keeps for the next key. */
export function readNamed(connection: Connection): (key: string) => NamedInArticles[] {
  const company = new Map<number, readonly string[]>()
  const companyOf = (articleId: number): readonly string[] => {
    const known = company.get(articleId)
    if (known) return known
    const found = connection.values<string>(COMPANY, articleId)
    company.set(articleId, found)
    return found
  }
  return (key) => {
    const people = connection.all<Person>(
      'SELECT id, name, "givenName", "familyName" FROM "PrintedPerson" WHERE key = ? ORDER BY id',
      key,
    )
    if (people.length < 2) return []
    return people.flatMap((person) => {
      const namings = connection.all<Naming>(NAMINGS, person.id)
      const appearances = namings.map(({ articleId, publishedOn }): Appearance => {
        const day = publishedOn === null ? null : Math.floor(Date.parse(publishedOn) / DAY)
        return { articleId: String(articleId), day, company: companyOf(articleId).filter((id) => id !== person.id) }
      })
      const quotes = namings.reduce((sum, { quoteCount }) => sum + quoteCount, 0)
      return namings.length ? [{ ...person, quotes, appearances }] : []
    })
  }
}

const NAMINGS = `SELECT n."articleId", n."quoteCount", a."publishedOn" FROM "Naming" n JOIN "Article" a ON a.id = n."articleId"
    WHERE n."partyId" = (SELECT id FROM "Person" WHERE "publicId" = ?1) AND n."printedId" IS NULL
  UNION ALL SELECT n."articleId", n."quoteCount", a."publishedOn" FROM "Naming" n JOIN "Article" a ON a.id = n."articleId"
    WHERE n."printedId" = ?1
  ORDER BY 1`

/** Everyone in the article, as printed, without the organisations that supplied it. */
const COMPANY = `SELECT DISTINCT coalesce(n."printedId", p."publicId", o."publicId") FROM "Mention" m
  JOIN "Naming" n ON n."partyId" = coalesce(m."personId", m."sourceId") AND n."articleId" = m."articleId"
  LEFT JOIN "Person" p ON p.id = m."personId" LEFT JOIN "Source" o ON o.id = m."sourceId"
  WHERE m."articleId" = ? AND NOT EXISTS (SELECT 1 FROM "ArticleSource" s
    WHERE s."articleId" = m."articleId" AND s."sourceId" = m."sourceId" AND s.role <> 'CITED')`
