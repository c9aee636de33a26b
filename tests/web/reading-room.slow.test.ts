// The reading room as people use it, in Chromium.
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { drawn, hasBrowser, MISSION_PATH, openReadingRoom, type ReadingRoom } from './reading-room.ts'

let room: ReadingRoom
beforeAll(async () => {
  if (hasBrowser) room = await openReadingRoom()
})
afterAll(() => room?.close())

const here = test.skipIf(!hasBrowser)
const addressOf = (page: Page) => page.url().slice(room.origin.length)
const quoteCount = (page: Page) => page.locator('.list-head strong').innerText()

here('the front page: a box, what is new, who speaks most, questions to click', async () => {
  const page = await room.open('/')
  await page.getByRole('heading', { name: 'New in the archive' }).waitFor()
  expect(await page.locator('.article-list li').count()).toBe(6)
  expect(await page.locator('.questions a').count()).toBe(5)
  await page.locator('.most-quoted li').first().waitFor()
  expect(await page.locator('.most-quoted li').first().innerText()).toMatch(/Anselm Corvendal\s+21/)
  await page.getByRole('radio', { name: 'Week' }).check({ force: true })
  await page.locator('.most-quoted .note').waitFor()
  await expect.poll(() => page.locator('.most-quoted li').first().innerText()).toMatch(/Alyaksandr Lukashenka\s+10/)
  for (const question of await page.locator('.questions a').all()) {
    const target = await room.open((await question.getAttribute('href'))!)
    await target.locator('.quote-item, .article-item').first().waitFor()
    await target.close()
  }
  await page.close()
})

here('as one types: people first, then the words, and the keyboard is enough', async () => {
  const page = await room.open('/')
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content')
  await page.getByRole('combobox').focus()
  await page.keyboard.type('lukash')
  await page.getByRole('option').first().waitFor()
  expect(await page.getByRole('option').first().innerText()).toContain('Alyaksandr Lukashenka')
  await page.keyboard.press('ArrowDown')
  expect(await page.getByRole('option').first().getAttribute('aria-selected')).toBe('true')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Alyaksandr Lukashenka' }).waitFor()
  expect(addressOf(page)).toBe('/person/alyaksandr-lukashenka')
  expect(await page.evaluate('document.activeElement.id')).toBe('main')
  await page.close()
})

here('the article: each quote marked once, in its place, with its speaker', async () => {
  const page = await room.open(MISSION_PATH)
  expect(await page.title()).toMatch(/^Belarus's Lukashenka Rejects Foreign Mediation/)
  expect(await page.locator('button.number').count()).toBe(13)
  const marks = page.locator('.mark', { hasText: 'give up the country' })
  expect(await marks.innerText()).toContain('"We will not give up the country to anyone,"')
  const legend = await page.locator('.legend li').allInnerTexts()
  expect(legend.map((line) => line.replaceAll(/\s+/g, ' ').trim())).toEqual([
    'Alyaksandr Lukashenka 10',
    'the Kremlin 2',
    'BelTA 1',
  ])
  const unseen = await page.locator('.mark .unseen').allInnerTexts()
  expect(unseen).toHaveLength(13)
  // What a screen reader is told stands before the words, never within one.
  const text = await page
    .locator('.paragraph')
    .first()
    .evaluate((node) => (node as { textContent?: string }).textContent)
  expect(text).toContain('provide a [Alyaksandr Lukashenka:] "full range of assistance"1 if requested.')
  const origin = await page.locator('.origin li').allInnerTexts()
  expect(origin).toEqual([
    'RFE/RL wrote it, published it',
    'Reuters contributed',
    'AFP contributed',
    'GlobalSecurity.org passed it on',
    'BelTA is cited',
  ])
  await page.close()
})

here('a quote opens its card with a pointer and with a key, and lights the words that decided', async () => {
  const page = await room.open(MISSION_PATH)
  await page.locator('.mark', { hasText: 'give up the country' }).hover()
  const card = page.locator('.card')
  await card.waitFor()
  expect(await card.innerText()).toContain('Alyaksandr Lukashenka')
  expect(await card.innerText()).toContain('97% likely right')
  expect(await card.innerText()).toContain('Rule cue-after')
  expect(await page.locator('.paragraph > .lit-speaker').innerText()).toBe('he')
  expect(await page.locator('.paragraph > .lit-cue').innerText()).toBe('said')
  await page.mouse.move(2, 2)
  await card.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Quote 3: Alyaksandr Lukashenka' }).press('Enter')
  await card.waitFor()
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Alyaksandr Lukashenka')
  await page.keyboard.press('Escape')
  await card.waitFor({ state: 'detached' })
  expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toMatch(/^Quote 3:/)
  await page.close()
})

here('a threshold that moves, paraphrases, and plain reading, all in the address', async () => {
  const page = await room.open(MISSION_PATH)
  const unsure = await page.locator('.mark.unsure').count()
  await page.getByRole('slider').fill('0.9')
  await expect.poll(() => addressOf(page)).toContain('doubt=0.9')
  expect(await page.locator('.mark.unsure').count()).toBeGreaterThan(unsure)
  await page.getByLabel('Mark paraphrases too').check()
  await expect.poll(() => page.locator('button.number').count()).toBeGreaterThan(13)
  await page.getByLabel('Read plainly').check()
  await expect.poll(() => page.locator('.mark').count()).toBe(0)
  await page.close()
})

here('a link to a quote opens the article at the quote, lit; one to a quote that is gone says so', async () => {
  const page = await room.open(MISSION_PATH)
  const id = await page.locator('.paragraph [data-quote]').last().getAttribute('data-quote')
  await page.close()
  const linked = await room.open(`${MISSION_PATH}?quote=${id}`)
  const named = linked.locator('.mark.named').first()
  const box = (await named.boundingBox())!
  expect(box.y).toBeGreaterThan(0)
  expect(box.y).toBeLessThan(900)
  expect(await linked.evaluate('scrollY')).toBeGreaterThan(300)
  await linked.close()
  const lost = await room.open(`${MISSION_PATH}?quote=quo_00000000000000000000`)
  await lost.getByText('The quote of this link is gone').waitFor()
  expect(await lost.locator('.mark.named').count()).toBe(0)
  await lost.close()
})

here('filters stand in the address; back takes them back, with the place on the page', async () => {
  const page = await room.open('/person/anselm-corvendal')
  expect(await quoteCount(page)).toBe('21 quotes')
  await page.getByRole('link', { name: /^promises/ }).click()
  await expect.poll(() => quoteCount(page)).toBe('2 quotes')
  expect(addressOf(page)).toBe('/person/anselm-corvendal?sense=promise')
  await page.goBack()
  await expect.poll(() => quoteCount(page)).toBe('21 quotes')
  await page.getByRole('searchbox', { name: 'Words' }).fill('harbour')
  await expect.poll(() => addressOf(page)).toContain('q=harbour')
  await expect.poll(() => quoteCount(page)).not.toBe('21 quotes')
  await page.getByRole('searchbox', { name: 'Words' }).fill('')
  await expect.poll(() => quoteCount(page)).toBe('21 quotes')
  await page.locator('.virtual-list li').nth(8).scrollIntoViewIfNeeded()
  const link = page.locator('.virtual-list .quote-item blockquote a').nth(6)
  await link.scrollIntoViewIfNeeded() // else the click scrolls
  await expect.poll(() => page.evaluate('scrollY > 200 && history.state?.top === scrollY')).toBe(true)
  const top = await page.evaluate('scrollY')
  await link.click()
  await page.locator('.mark.named').first().waitFor()
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: 'Anselm Corvendal' }).waitFor()
  await expect.poll(() => page.evaluate('scrollY')).toBe(top)
  await page.close()
})

here('days are chosen in the chart, or in two fields', async () => {
  const page = await room.open('/search')
  expect(await quoteCount(page)).toBe('267 quotes')
  const box = (await page.locator('.histogram svg').boundingBox())!
  await page.mouse.move(box.x + box.width - 2, box.y + 20)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2, box.y + 20, { steps: 4 })
  await page.mouse.up()
  await expect.poll(() => quoteCount(page)).toBe('13 quotes')
  expect(addressOf(page)).toMatch(/from=20\d\d-\d\d-01&to=2020-08-31/)
  await page.getByLabel('From', { exact: true }).fill('2019-04-01')
  await page.getByLabel('To', { exact: true }).fill('2019-04-30')
  await expect.poll(() => quoteCount(page)).toBe('61 quotes')
  await page.close()
})

here('a list goes on to its end, and only what is near is drawn', async () => {
  const page = await room.open('/search')
  const last = () => page.locator('.virtual-list li').last().getAttribute('aria-posinset')
  await expect
    .poll(
      async () => {
        await page.mouse.wheel(0, 20_000)
        return last()
      },
      { timeout: 60_000 },
    )
    .toBe('267')
  expect(await page.locator('.virtual-list li').count()).toBeLessThan(60)
  await page.close()
})

here('a list is taken along whole, with its filters', async () => {
  const page = await room.open('/search?from=2019-04-01&to=2019-04-30')
  const take = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.take-along').getByRole('button', { name }).click(),
    ])
    return readFileSync((await download.path())!, 'utf8')
  }
  const rows = JSON.parse(await take('JSON'))
  expect(rows).toHaveLength(61)
  expect(Object.keys(rows[0])).toEqual(
    expect.arrayContaining(['quote_id', 'spans', 'speaker_id', 'confidence', 'sources']),
  )
  expect(rows[0].spans).toMatch(/^\d+-\d+/)
  const csv = await take('CSV')
  expect(csv.split('\r\n')[0]).toContain('quote_id,kind,quote,content,spans,speaker_id')
  expect(csv).toContain(rows[59].quote_id)
  await page.close()
})

here('a search marks its words; a printing shows what differs, and which came first', async () => {
  const page = await room.open('/search?q=harbour')
  expect(await page.locator('.virtual-list mark').first().innerText()).toMatch(/harbour/i)
  await page.getByRole('link', { name: /^quotes/ }).click()
  await expect.poll(() => addressOf(page)).toContain('type=quote')
  await page
    .getByRole('link', { name: /also printed in/ })
    .first()
    .click()
  await drawn(page)
  await page.getByRole('heading', { name: /^Printed in/ }).waitFor()
  expect(await page.locator('.printings').innerText()).toMatch(/as far as this archive knows|of the same first day/)
  await page.close()
})

here('two people side by side', async () => {
  const page = await room.open('/compare')
  await page.getByLabel('First person').fill('Corvendal')
  await page.locator('datalist option').first().waitFor({ state: 'attached' })
  await page.getByLabel('First person').fill('Anselm Corvendal')
  await expect.poll(() => addressOf(page)).toBe('/compare?a=anselm-corvendal')
  await page.getByRole('heading', { name: 'Anselm Corvendal' }).waitFor()
  await page.close()
})

here('the server that cannot be reached, and the page that is not there', async () => {
  const page = await room.open('/')
  await page.context().setOffline(true)
  await page.getByRole('link', { name: 'Archive' }).click()
  await page.getByRole('alert').waitFor()
  expect(await page.getByRole('alert').innerText()).toContain('No answer from the server')
  await page.context().setOffline(false)
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('heading', { name: 'What it holds' }).waitFor()
  await page.close()
  room.complaints.splice(0) // the browser itself reports each request that failed
  const nowhere = await room.open('/nowhere/at/all')
  await nowhere.getByText('There is no page at this address.').waitFor()
  await nowhere.close()
  const none = await room.open('/person/nobody-at-all')
  await none.getByText('This archive has no person at this address.').waitFor()
  await none.close()
  room.complaints.splice(0)
})

here('no page complained, and none asked another host', async () => {
  for (const path of ['/', MISSION_PATH, '/source/tna', '/archive']) await (await room.open(path)).close()
  expect(room.complaints).toEqual([])
})
