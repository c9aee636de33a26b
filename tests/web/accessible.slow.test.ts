// Every view against WCAG 2.2 AA, by axe: light and dark, wide and on a phone.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findingsOf, hasBrowser, MISSION_PATH, openReadingRoom, type ReadingRoom } from './reading-room.ts'

const PLACES = [
  '/',
  MISSION_PATH,
  `${MISSION_PATH}?all=1&doubt=0.95`,
  '/person/alyaksandr-lukashenka',
  '/person/konrad-veyle-jr',
  '/source/tna',
  '/source/tna?list=quotes&echoed=1',
  '/search',
  '/search?q=harbour',
  '/search?q=zzzz',
  '/search?sense=deny&order=least_sure',
  '/compare',
  '/compare?a=anselm-corvendal&b=brenna-osgard&q=harbour',
  '/archive',
  '/article/no-such-article',
]

let room: ReadingRoom
beforeAll(async () => {
  if (hasBrowser) room = await openReadingRoom()
})
afterAll(() => room?.close())

const MODES = {
  light: { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  dark: { colorScheme: 'dark', viewport: { width: 390, height: 844 } },
} as const

test.skipIf(!hasBrowser).each(Object.entries(MODES))('no finding on any view, %s', async (_, mode) => {
  for (const place of PLACES) {
    const page = await room.open(place, mode)
    expect(await findingsOf(page), place).toEqual([])
    const beyond = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
    expect(beyond, `${place} is wider than the window`).toBeLessThanOrEqual(0)
    await page.context().close()
  }
  expect(room.complaints.filter((line) => !line.includes('404'))).toEqual([])
})

test.skipIf(!hasBrowser)('no finding on an open card, a list of suggestions and a quote', async () => {
  const page = await room.open(MISSION_PATH)
  await page.getByRole('button', { name: /^Quote 2:/ }).click()
  await page.getByRole('group', { name: 'About quote 2' }).waitFor()
  expect(await findingsOf(page)).toEqual([])
  await page.getByRole('link', { name: 'Context, printings, corrections' }).click()
  await page.getByRole('heading', { name: 'Why this speaker' }).waitFor()
  expect(await findingsOf(page)).toEqual([])
  await page.getByRole('combobox').fill('luka')
  await page.getByRole('option').first().waitFor()
  expect(await findingsOf(page)).toEqual([])
  await page.close()
})
