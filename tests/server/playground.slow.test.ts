// The playground under a real mouse, in Chromium where this machine has one: CHROMIUM=PATH, else /usr/bin/chromium.
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newServer, type TestServer } from './test-server.ts'

const BROWSER = process.env.CHROMIUM ?? '/usr/bin/chromium'
const here = test.skipIf(!existsSync(BROWSER))

let server: TestServer
let browser: Browser
let page: Page
const complaints: string[] = []
beforeAll(async () => {
  if (!existsSync(BROWSER)) return
  server = await newServer()
  await server.app.listen({ host: '127.0.0.1', port: 0 })
  browser = await chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox'] })
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()))
  await page.goto(`http://127.0.0.1:${(server.app.server.address() as AddressInfo).port}/graphql`)
  await page.locator('.graphiql-tab').last().waitFor()
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

const readLast = `(({ tabs, activeTabIndex }) => tabs[activeTabIndex].operationName)(JSON.parse(localStorage.getItem('graphiql:tabState')))`
const shown = () => page.locator('.graphiql-tab-active').innerText()

here('the first click on a tab opens it, and each one after that', { timeout: 90_000 }, async () => {
  // the schema has come, and with it all that moves by itself
  const atRest = `document.getAnimations().every(({ playState }) => playState !== 'running')`
  await expect.poll(() => page.evaluate(atRest), { timeout: 30_000 }).toBe(true)
  for (const name of ['AnArticle', 'SearchTheArchive', 'LatestWords']) {
    const box = (await page.locator('.graphiql-tab', { hasText: name }).boundingBox())!
    await page.mouse.move(box.x + 30, box.y + box.height / 2)
    await page.mouse.down()
    // a frame is drawn while the button is down, as under a hand
    await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))')
    await page.mouse.up()
    await expect.poll(shown, { timeout: 5_000 }).toBe(name)
  }
})

here('what it opens on is answered, under its content security policy', { timeout: 60_000 }, async () => {
  // GraphiQL reads a tab's operation a tenth of a second after the tab is opened, and runs the one it has read last
  await expect.poll(() => page.evaluate(readLast), { timeout: 10_000 }).toBe(await shown())
  await page.locator('.graphiql-execute-button').click()
  await expect.poll(() => page.locator('.graphiql-response').innerText(), { timeout: 30_000 }).toContain('"data"')
  expect(complaints).toEqual([])
})
