// Takes the pictures of the reading room in docs/ again, of the demo archive, in Chromium: CHROMIUM=PATH, else
// /usr/bin/chromium. Usage: npm run screenshots
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { createServer } from '../src/server.ts'
import { readHere } from '../src/store/readers/read-here.ts'
import { seedDemo } from './tour/seed-demo.ts'

const root = join(import.meta.dirname, '..')
const ARTICLE = '/article/2020-08-15-belaruss-lukashenka-rejects-foreign-mediation-of-postelection-crisis'

interface Picture {
  readonly path: string
  readonly waitFor: string
  readonly prepare?: (page: Page) => Promise<void>
}

const PICTURES: Readonly<Record<string, Picture>> = {
  home: { path: '/', waitFor: '.most-quoted li' },
  article: {
    path: ARTICLE,
    waitFor: '.mark',
    async prepare(page) {
      const box = (await page.locator('.mark', { hasText: 'give up the country' }).boundingBox())!
      await page.mouse.move(box.x + 40, box.y + 10)
      await page.locator('.card .example').waitFor()
    },
  },
  person: { path: '/person/anselm-corvendal', waitFor: '.quote-item' },
  source: { path: '/source/tna?list=quotes&echoed=1', waitFor: '.quote-item' },
  search: { path: '/search?q=harbour', waitFor: '.virtual-list mark' },
  compare: { path: '/compare?a=anselm-corvendal&b=brenna-osgard', waitFor: '.quote-item' },
  archive: { path: '/archive', waitFor: '.rules' },
}

const folder = mkdtempSync(join(tmpdir(), 'screenshots-'))
const reader = await seedDemo(join(folder, 'archive.db'), root)
const app = await createServer(readHere(reader), { playground: true, log: console.error })
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
try {
  await app.listen({ host: '127.0.0.1', port: 0 })
  const origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 }, locale: 'en-GB', colorScheme: 'light' })
  for (const [name, { path, waitFor, prepare }] of Object.entries(PICTURES)) {
    await page.goto(origin + path)
    await page.locator(waitFor).first().waitFor()
    await prepare?.(page)
    await page.screenshot({ path: join(root, `docs/room-${name}.png`) })
    console.log(`docs/room-${name}.png`)
  }
} finally {
  await browser.close()
  await app.close()
  reader.close()
  rmSync(folder, { recursive: true })
}
