/** The reading room in Chromium, over an archive of the test's own; nothing where this machine has no browser. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { findFiles } from '../../src/ingest/files/find-files.ts'
import { readPeopleFile } from '../../src/ingest/files/read-people-file.ts'
import { loadArchive } from '../../src/ingest/pipeline/load-archive.ts'
import type { ServerOptions } from '../../src/server/server-options.ts'
import { createServer } from '../../src/server.ts'
import { migrate } from '../../src/store/database/migrations/migrate.ts'
import { openReader } from '../../src/store/reader.ts'
import { readHere } from '../../src/store/readers/read-here.ts'

const BROWSER = process.env.CHROMIUM ?? '/usr/bin/chromium'
export const hasBrowser = existsSync(BROWSER)
if (!hasBrowser) console.warn(`The reading room is not tested in a browser: there is none at ${BROWSER}.`)

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export const MISSION_PATH = '/article/2020-08-15-belaruss-lukashenka-rejects-foreign-mediation-of-postelection-crisis'

export interface ReadingRoom {
  readonly origin: string
  /** What a page complained of, and requests that went elsewhere or failed. */
  readonly complaints: string[]
  readonly context: BrowserContext
  /** A page at this path, its view drawn. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>
  /** Loads articles, as `npm run seed -- PATHS` does. */
  load(...paths: readonly string[]): Promise<void>
  close(): Promise<void>
}

const DEMO = 'seeds/articles'

async function load(file: string, paths: readonly string[]): Promise<void> {
  const { files } = findFiles(paths)
  for await (const _ of loadArchive(file, files, { people: readPeopleFile('seeds/people.yaml') }));
}

/** Starts a server and a browser. `paths` are the articles that are loaded. */
export async function openReadingRoom(
  options: Partial<ServerOptions> = {},
  paths: readonly string[] = [DEMO],
): Promise<ReadingRoom> {
  const complaints: string[] = []
  const folder = mkdtempSync(join(tmpdir(), 'room-'))
  const file = join(folder, 'archive.db')
  await migrate(file)
  await load(file, paths)
  const reader = openReader(file)
  const playground = options.profile !== 'locked'
  const app = await createServer(readHere(reader), { playground, log: (line) => complaints.push(line), ...options })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  const browser: Browser = await chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox'] })
  const newContext = async (given: BrowserContextOptions = {}) => {
    const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 }, ...given })
    context.setDefaultTimeout(30_000)
    return context
  }
  const context = await newContext()
  const watch = (page: Page) => {
    page.on('pageerror', ({ message }) => complaints.push(message))
    page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()))
    page.on('request', (request) => {
      if (!request.url().startsWith(origin) && !/^(blob|data):/.test(request.url())) complaints.push(request.url())
    })
  }
  return {
    ...{ origin, complaints, context },
    load: (...more) => load(file, more),
    async open(path, given) {
      const page = await (given ? await newContext(given) : context).newPage()
      watch(page)
      await page.goto(origin + path)
      await drawn(page)
      return page
    },
    async close() {
      await browser.close()
      await app.close()
      reader.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** Waits until the view of the address is there and nothing is loading. */
export async function drawn(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor()
  await page.locator('.loading').waitFor({ state: 'detached' })
}

/** What axe finds against WCAG 2.2 AA and its own best practices, a line each. */
export async function findingsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE)
  const found = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as {
    readonly violations: readonly {
      readonly id: string
      readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
    }[]
  }
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  )
}
