import { plainValue } from './plain-value.ts'

/** Longest caption with its credit, in characters. */
const LONGEST = 300

/** Buttons that a caption has for those who see it shortened. */
const BUTTON = /^(?:toggle|hide|show|view|read|enlarge|close)(?: (?:caption|image|photo|more))?$/i

/** Calls the words in a picture's own box what they are, a caption, where the markup does not say it. */
export function nameCaptions(document: Document): void {
  for (const image of [...document.querySelectorAll('img')].slice(0, 200)) {
    const box = image.closest('figure') === null ? boxOf(image) : null
    if (box === null) continue
    const figure = document.createElement('figure')
    for (const words of wordsOf(box)) {
      const caption = document.createElement('figcaption')
      caption.textContent = words
      figure.append(caption)
    }
    box.replaceWith(figure)
  }
}

/** The widest box around a picture that holds, beside it, no more than a caption. */
function boxOf(image: Element): Element | null {
  let box: Element | null = null
  for (let at = image.parentElement; at !== null && at.localName === 'div'; at = at.parentElement) {
    const words = plainValue(at.textContent)
    if (
      words.length > LONGEST ||
      at.querySelector('p, h1, h2, h3, time, li, form, [rel~="author"], [class*="byline"], [class*="author"]') !== null
    )
      break
    if (words !== '') box = at
  }
  return box
}

/** The words of each innermost element of a box. */
function wordsOf(box: Element): string[] {
  const leaves = [...box.querySelectorAll('*')].filter(({ childElementCount }) => childElementCount === 0)
  const words = leaves.map(({ textContent }) => plainValue(textContent)).filter((text) => text !== '')
  const whole = plainValue(box.textContent)
  const told = words.join(' ').length >= whole.length * 0.9 ? words : [whole]
  return told.filter((text) => !BUTTON.test(text))
}
