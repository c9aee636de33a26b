/** Words in names, as general knowledge of naming in the languages concerned. */

/** Names whose spellings differ by more than rules: the one that stands for all, then the others. */
const SAME_WORDS = `
muhammad mohammed mohamed mohammad mohamad muhammed
husein hussein hussain husain husayn
muammar moammar
bin ibn
aleksandr alexander aleksander alexandr aleksandar alyaksandr aliaksandr aliaksandar alaksandr
sergei siarhei siarhey syarhei syarhey
nikolai mikalai mikalay mikola mykola
dmitri dzmitry dzmitri dmytro
oleg oleh
igor ihor`
/** Spelling -> the one that stands for all. */
export const WORD_VARIANTS: ReadonlyMap<string, string> = new Map(
  SAME_WORDS.trim()
    .split('\n')
    .flatMap((line) => {
      const [one, ...others] = line.split(' ')
      return others.map((other) => [other, one!] as const)
    }),
)

/** The Arabic article, left out of a folded name after the first word: `al-Karim`, `el-Karim`, `Karim`. */
export const ARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'ul'])

/** Printed after a name; marks off another generation. */
export const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'junior', 'senior', 'ii', 'iii', 'iv'])
