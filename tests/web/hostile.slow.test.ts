// Articles that try to be something other than text, and one that changes under a link.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findingsOf, hasBrowser, openReadingRoom, type ReadingRoom } from './reading-room.ts'

const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
const LONG = 'Donau'.repeat(2_000)
const HEADLINE = `Mayor <script>document.title="taken"</script> "Nothing & nobody" \u202egnihton, says \u{1f9d1}\u200d\u{1f680}`
const HOSTILE = `${HEADLINE}

By <img src=x onerror=alert(1)> Marla Quent, Alba Wire

March 3, 2024

ALBA -- "<b>We</b> will <script>alert('quoted')</script> open the port," Mayor Ilka Brandorf said on Sunday.

"${LONG} is a long word," Ilka Brandorf said. "\u202eneddih si siht \u202c\u{1f6a2}\u{1f6a2}\u{1f6a2}."

"سنفتح الميناء في مايو", Ilka Brandorf said.
`
const first = 'Port to open\n\nMay 4, 2024\n\nALBA -- "We will open the port in May," Mayor Ilka Brandorf said.\n'
const second = first.replace('in May', 'in June')

let room: ReadingRoom
beforeAll(async () => {
  writeFileSync(join(folder, 'hostile.txt'), HOSTILE)
  writeFileSync(join(folder, 'port.txt'), first)
  if (hasBrowser) room = await openReadingRoom({}, [folder])
})
afterAll(async () => {
  await room?.close()
  rmSync(folder, { recursive: true })
})

const here = test.skipIf(!hasBrowser)

here('text stays text, wherever it is shown', async () => {
  const phone = { viewport: { width: 390, height: 844 } }
  const home = await room.open('/', phone)
  await home
    .getByRole('link', { name: /<script>document/ })
    .first()
    .click()
  await home.locator('.story-text').waitFor()
  expect(await home.locator('h1').innerText()).toContain('<script>document.title="taken"</script>')
  expect(await home.title()).toContain('<script>document.title="taken"</script>')
  expect(await home.locator('main script, main img, .paragraph b').count()).toBe(0)
  const direction = 'getComputedStyle([...document.querySelectorAll(".paragraph")].at(-1)).direction'
  expect(await home.evaluate(direction)).toBe('rtl')
  const address = new URL(home.url()).pathname
  const quote = await home.locator('[data-quote]').first().getAttribute('data-quote')
  for (const path of [address, `${address}?all=1`, `/quote/${quote}`, '/search?q=%3Cscript%3E+port', '/search']) {
    const page = await room.open(path, phone)
    expect(await page.locator('main script, main img').count(), path).toBe(0)
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), path).toBeLessThanOrEqual(0)
    expect(await findingsOf(page), path).toEqual([])
    await page.context().close()
  }
  // The server writes the title into the page, and a parser reads no element out of it.
  const html = await (await fetch(room.origin + address)).text()
  expect(html).toContain('&lt;script&gt;document.title=&quot;taken&quot;')
  expect(html.match(/<script\b/g)).toHaveLength(2)
  expect(room.complaints).toEqual([])
})

here('a link keeps to the words that were cited when the article changes', async () => {
  const page = await room.open('/search?q=port+to+open&type=article')
  await page.getByRole('link', { name: 'Port to open' }).click()
  await page.locator('.mark').first().waitFor()
  const address = new URL(page.url()).pathname
  const quote = await page.locator('[data-quote]').first().getAttribute('data-quote')
  await page.close()
  writeFileSync(join(folder, 'port.txt'), second)
  await room.load(folder)
  const linked = await room.open(`${address}?quote=${quote}`)
  await linked.getByText('was reworded or taken out').waitFor()
  expect(await linked.locator('.mark.named').count()).toBe(0)
  await linked.getByRole('link', { name: 'Show the version that was cited' }).click()
  await linked.locator('.diff').waitFor()
  expect(await linked.locator('.diff del').allInnerTexts()).toEqual(['May'])
  expect(await linked.locator('.diff ins').allInnerTexts()).toEqual(['June'])
  expect(await linked.locator('.version-note mark').innerText()).toContain('open the port in May')
  expect(await findingsOf(linked)).toEqual([])
  await linked.close()
})

here('a page that is open says that the archive has changed, and changes nothing by itself', async () => {
  const page = await room.open('/archive')
  await page.waitForLoadState('networkidle')
  const before = await page.locator('.counts').innerText()
  writeFileSync(join(folder, 'later.txt'), first.replaceAll('Port', 'Lock').replaceAll('port', 'lock'))
  await room.load(folder)
  await page.evaluate('document.dispatchEvent(new Event("visibilitychange"))')
  await page.getByText('The archive has changed').waitFor()
  expect(await page.locator('.counts').innerText()).toBe(before)
  await page.getByRole('button', { name: 'Show what is new' }).click()
  await expect.poll(() => page.locator('.counts').innerText()).not.toBe(before)
  await page.close()
})
