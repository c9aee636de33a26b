/** Readable addresses, made of a headline's or name's words. */
import { nameKeyOf } from './identify.ts'

/** Characters of an address, at the most, where it can be cut between words. */
const LONGEST = 80

/**
 * Words of a headline as they stand in an address. Accents of Latin letters are left out (`Café` -> `cafe`); letters of other
 * scripts stay what they are, with their marks (`東京で` is not `東京て`).
 */
export function slugOf(text: string): string {
  return inAddress(lettersOf(text.replace(APOSTROPHES, '')))
}

/** The address as versions before 0.2 made it, which left out the marks of all scripts; it leads to the article still. */
export function formerSlugOf(text: string): string {
  return joined(nameKeyOf(text.replace(APOSTROPHES, '')), (word) => word.slice(0, LONGEST))
}

/** The address of an article, and the former one where that is another. */
export function slugsOf(day: string | null, headline: string): { slug: string; formerSlug: string | null } {
  const text = `${day ?? ''} ${headline}`
  const [slug, former] = [slugOf(text), formerSlugOf(text)]
  return { slug, formerSlug: former === slug ? null : former }
}

/** The key itself, which no other has, or what of it fits an address, with the end of the id. */
export function partySlug(nameKey: string, id: string): string {
  const slug = formerSlugOf(nameKey)
  return slug === nameKey.replaceAll(' ', '-') ? slug : `${slug}-${id.slice(-6)}`
}

const APOSTROPHES = /[’']/g

/** Marks, with the letter of another script than Latin that they belong to. */
const MARKED = /((?!\p{Script=Latin})\p{L}\p{M}+)|\p{M}+/gu

function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Cf}+/gu, '')
    .replace(MARKED, (_, letter?: string) => letter ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
}

function inAddress(words: string): string {
  return joined(words, (word) => {
    let cut = ''
    for (const { segment } of CHARACTERS.segment(word)) {
      if (cut.length + segment.length > LONGEST) break
      cut += segment
    }
    return cut
  })
}

const CHARACTERS = new Intl.Segmenter('en', { granularity: 'grapheme' })

function joined(words: string, cutWord: (word: string) => string): string {
  let slug = ''
  for (const word of words.split(' ')) {
    if (slug && slug.length + 1 + word.length > LONGEST) break
    slug += (slug && '-') + (word.length > LONGEST ? cutWord(word) : word)
  }
  return slug || 'untitled'
}
