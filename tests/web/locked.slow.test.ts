// The reading room where nothing but known documents is taken.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { drawn, hasBrowser, MISSION_PATH, openReadingRoom, type ReadingRoom } from './reading-room.ts'

let room: ReadingRoom
beforeAll(async () => {
  if (hasBrowser) room = await openReadingRoom({ profile: 'locked', persisted: { documents: new Map(), only: true } })
})
afterAll(() => room?.close())

test.skipIf(!hasBrowser)('every view is answered under PROFILE=locked with PERSISTED_ONLY=true', async () => {
  for (const path of [
    '/',
    MISSION_PATH,
    `${MISSION_PATH}?all=1`,
    '/person/anselm-corvendal?q=harbour&sense=say&sure=0.5',
    '/source/tna',
    '/source/tna?list=quotes&echoed=1',
    '/search',
    '/search?q=harbour&type=quote',
    '/compare?a=anselm-corvendal&b=brenna-osgard&q=harbour',
    '/archive',
  ]) {
    const page = await room.open(path)
    expect(await page.getByRole('alert').count(), path).toBe(0)
    expect(await page.locator('.as-query').count(), path).toBe(0)
    await page.close()
  }
  const page = await room.open('/search?echoed=1')
  await page
    .getByRole('link', { name: /also printed in/ })
    .first()
    .click()
  await drawn(page)
  await page.getByRole('heading', { name: /^Printed in/ }).waitFor()
  await page.close()
  expect(room.complaints).toEqual([])
})
