import type { Random } from './random.ts'

/**
 * The paragraphs between an article's first and its last one, brought to a count: told ones are put among them, or
 * neighbours joined. Those over which one quote goes on, which begin with a mark that is never closed, stay apart.
 */
export function arrange(paragraphs: readonly string[], count: number, random: Random, tell: () => string): string[] {
  const arranged = [...paragraphs]
  while (arranged.length < count) arranged.splice(random.between(1, arranged.length - 1), 0, tell())
  for (let tries = 0; arranged.length > count && tries < 20 * paragraphs.length; tries++) {
    const at = random.between(1, arranged.length - 2)
    const [first, second] = [arranged[at]!, arranged[at + 1]!]
    if (isClosed(first) && isClosed(second)) arranged.splice(at, 2, `${first} ${second}`)
  }
  return arranged
}

/** As many marks open as close. */
function isClosed(paragraph: string): boolean {
  const count = (mark: string) => paragraph.split(mark).length - 1
  return count('“') === count('”') && count('"') % 2 === 0
}
