import { describe, expect, it } from 'vitest'
import { stepsOf } from '../count-steps.ts'
import { draftsOf } from './read-bytes.ts'

/** Each is small for what it would cost a reader that goes back over it. */
const COSTLY: readonly [path: string, text: string][] = [
  [
    'a.xml',
    `<?xml version="1.0"?><nitf><body><body.content><p>${'&#65; '.repeat(60_000)}</p></body.content></body></nitf>`,
  ],
  ['a.xml', `<nitf>${'<p a="'.repeat(40_000)}`],
  ['a.xml', `<nitf>${'<!-- '.repeat(60_000)}`],
  ['a.xml', `<!DOCTYPE${' '.repeat(300_000)}`],
  ['a.html', `<!--${'-'.repeat(400_000)}`],
  ['a.html', `<html><body>${'<'.repeat(400_000)}`],
  ['a.html', `<html><body>${'<b>'.repeat(40_000)}`],
  ['a.html', `<html><body>${'word.<br> \t '.repeat(10_000)}`],
  ['a.html', `<html><body><p a="${'x '.repeat(200_000)}`],
  [
    'a.html',
    `<html><head><script type="application/ld+json">${'['.repeat(50_000)}${']'.repeat(50_000)}</script></head><body><p>It rained.</p></body></html>`,
  ],
  ['a.csv', `title,author,body\n"${'a,'.repeat(200_000)}`],
  ['a.json', `{"title": "A", "body": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
  ['a.json', JSON.stringify({ title: '<a'.repeat(100_000), body: '<p '.repeat(100_000) })],
  [
    'a.eml',
    `Message-ID: <a@b>\nMIME-Version: 1.0\nSubject: ${'=?utf-8?q?a?= '.repeat(10_000)}\nFrom: ${'"<(,'.repeat(10_000)}\n\nIt rained.`,
  ],
  ['a.mbox', `From a Tue Apr  2 09:30:00 2019\nX: y\n\n${'From \n\n'.repeat(5000)}`],
]

/** Blocks of code that run for each character, the packages' included; today the most is 166. */
const MOST_STEPS = 500

describe('input made to cost much', () => {
  it.each(COSTLY.map(([path, text]) => [path, text.slice(0, 40), text] as const))(
    '%s %j is read or refused with little work',
    async (path, _, text) => {
      const steps = await stepsOf(() => draftsOf(path, text), { packages: true })
      expect(steps).toBeLessThan(MOST_STEPS * text.length)
    },
  )
})
