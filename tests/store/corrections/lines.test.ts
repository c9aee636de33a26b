// corrections.jsonl: there and back, lines by hand, lines that are wrong; and what several corrections mean together.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CorrectionsFileError, takeCorrectionsFile } from '../../../src/ingest/files/take-corrections-file.ts'
import { findAnchored } from '../../../src/store/corrections/apply/find-anchored.ts'
import type { Claim, Correction } from '../../../src/store/corrections/correction.ts'
import { readLine, readLines } from '../../../src/store/corrections/file/read-line.ts'
import { idOfCorrection, writeLine, writeLines } from '../../../src/store/corrections/file/write-line.ts'
import { makeCorrectionIndex } from '../../../src/store/corrections/index/correction-index.ts'
import { readCorrections } from '../../../src/store/corrections/index/correction-rows.ts'
import { listCorrections } from '../../../src/store/corrections/index/list-corrections.ts'
import { partyOf } from '../../../src/store/corrections/index/party-id.ts'
import { openCorrector } from '../../../src/store/corrections/thread/open-corrector.ts'
import { migrate } from '../../../src/store/database/migrations/migrate.ts'
import { openConnection } from '../../../src/store/database/open-connection.ts'
import { indexPeople, NO_PEOPLE_FILE } from '../../../src/store/rows/people-file.ts'
import { prepareArticle } from '../../../src/store/rows/prepare-article.ts'
import { changeArchive } from '../../../src/store/write/save/change-archive.ts'
import { savePrepared } from '../../../src/store/write/save-article.ts'
import { draftArticle } from '../../../src/text/draft-article.ts'
import { isProblem } from '../../../src/text/is-problem.ts'

const folder = mkdtempSync(join(tmpdir(), 'lines-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let clock = 0
/** A correction made a minute after the one before. */
function made(claim: Claim): Correction {
  const signature = { author: 'Ada', note: null, at: new Date(Date.UTC(2026, 0, 1, 0, clock++)).toISOString() }
  return { id: idOfCorrection(claim, signature), claim, made: signature, undone: null }
}

const person = (name: string) => ({ person: name })
const merge = (party: string, into: string) => made({ kind: 'MERGE', party: person(party), into: person(into) })
const quote = { exact: 'No.', prefix: 'she said. ', suffix: ' And left.', occurrence: 2 }

const EACH: readonly Correction[] = [
  made({ kind: 'SPEAKER', article: 'wire:1', quote, was: null, speaker: { unnamed: 'GROUP' } }),
  made({ kind: 'SPEAKER', article: 'wire:1', quote, was: 'A', speaker: person('B'), coSpeakers: [{ source: 'C' }] }),
  made({ kind: 'SPEAKER', article: 'wire:1', quote, was: 'A', speaker: { nobody: true } }),
  made({ kind: 'NOT_A_QUOTE', article: 'body:1', slug: '2026-01-01-x', quote, was: 'A', as: 'TITLE' }),
  merge('A', 'B'),
  made({ kind: 'SPLIT', article: 'wire:1', person: 'A', into: 'A (chemist)', quotes: [quote] }),
  made({ kind: 'NAME', party: { source: 'A' }, to: 'B' }),
  made({ kind: 'DATE', article: 'wire:1', was: '2026-01-01', to: '2026-01-02T10:00:00Z' }),
  made({ kind: 'SOURCE', article: 'wire:1', was: null, to: { source: 'A', role: 'CITED' } }),
  {
    ...made({ kind: 'HIDE', article: 'wire:1', quote: null, was: 'A headline', contentHash: 'ab' }),
    undone: { author: 'Bo', note: 'seen', at: '2026-02-01T00:00:00.000Z' },
  },
]

describe('a line', () => {
  test('holds all of a correction, of each kind', () => {
    for (const one of EACH) expect(readLine(writeLine(one))).toEqual(one)
    expect(readLines(writeLines([...EACH].reverse())).corrections).toEqual(EACH)
  })

  test('may be written by hand, with no more than it needs', () => {
    const line =
      '{"kind":"NAME","author":"Ada","createdAt":"2026-05-01T14:00:00+02:00","party":{"person":"A"},"to":"B"}'
    const one = readLine(line)
    expect(one.made.at).toBe('2026-05-01T12:00:00.000Z')
    expect(one.id).toBe(readLine(line).id)
    expect(readLine(writeLine(one))).toEqual(one)
  })

  test('that is wrong is told by its number, and what it should be', () => {
    const { corrections, wrong } = readLines(
      [
        '',
        '{',
        '{"kind":"NONE"}',
        writeLine(EACH[0]!).replace('"GROUP"', '"CROWD"'),
        writeLine(EACH[4]!).replace('"into":{"person":', '"into":{"source":'),
        writeLine(EACH[7]!).replace('"2026-01-01"', '"2026-02-31"'),
        writeLine(EACH[6]!).replace('"to"', '"too"'),
        '[]',
        'null',
        writeLine(EACH[4]!).replace(/"into":{"person":"[^"]*/, '$&\\u0000'),
        writeLine(EACH[8]!),
      ].join('\n'),
    )
    expect(corrections).toEqual([EACH[8]])
    expect(wrong).toEqual([
      { line: 2, message: 'not JSON' },
      { line: 3, message: expect.stringContaining('kind: expected SPEAKER, NOT_A_QUOTE') },
      { line: 4, message: 'speaker.unnamed: expected INDIVIDUAL, GROUP, ANONYMOUS' },
      { line: 5, message: 'into: expected a person for a person, a source for a source' },
      { line: 6, message: 'was: expected a day like 2026-05-01, or a moment with its zone' },
      { line: 7, message: 'too: no such member' },
      { line: 8, message: expect.stringContaining('kind: expected') },
      { line: 9, message: expect.stringContaining('kind: expected') },
      { line: 10, message: 'into.person: expected a name on one line, of at most 200 characters' },
    ])
  })
})

describe('several corrections', () => {
  const id = (name: string) => partyOf(person(name), NO_PEOPLE_FILE).id
  const refused = (...list: Correction[]) => {
    const book = makeCorrectionIndex(list, NO_PEOPLE_FILE)
    return list.map((one) => book.refused.get(one.id)?.status ?? 'FINE')
  }

  test('chains of merges end at one; a circle, or a second place, is the later one’s', () => {
    const chain = [merge('A', 'B'), merge('B', 'C')]
    const { moved } = makeCorrectionIndex(chain, NO_PEOPLE_FILE)
    expect([moved.get(id('A'))?.to, moved.get(id('B'))?.to]).toEqual([id('B'), id('C')])
    expect(refused(merge('A', 'B'), merge('B', 'A'))).toEqual(['CONFLICT', 'FINE'])
    expect(refused(merge('A', 'B'), merge('B', 'C'), merge('C', 'A'))).toEqual(['CONFLICT', 'FINE', 'FINE'])
    expect(refused(merge('A', 'B'), merge('A', 'C'))).toEqual(['CONFLICT', 'FINE'])
    expect(refused(merge('A', 'B'), merge('A', 'B'))).toEqual(['REDUNDANT', 'FINE'])
  })

  test('merging and splitting the same two, and two names of one, are the later one’s', () => {
    const split = () => made({ kind: 'SPLIT', article: 'x:1', person: 'A', into: 'B' })
    const name = (to: string) => made({ kind: 'NAME', party: person('A'), to })
    expect(refused(split(), merge('B', 'A'))).toEqual(['CONFLICT', 'FINE'])
    expect(refused(merge('B', 'A'), split())).toEqual(['CONFLICT', 'FINE'])
    expect(refused(name('A One'), name('A Two'))).toEqual(['CONFLICT', 'FINE'])
  })

  test('one that was taken back counts for nothing', () => {
    const first = merge('A', 'B')
    expect(makeCorrectionIndex([{ ...first, undone: first.made }], NO_PEOPLE_FILE).moved.size).toBe(0)
  })

  test('words are found exactly, by what stands around, nearly, or not', () => {
    const row = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix })
    const rows = [
      row('No.', 'he said. '),
      row('No.', 'she said. ', ' And left.'),
      row('We will see about that tomorrow'),
    ]
    const find = (exact: string, prefix = '', occurrence = 1) => {
      const found = findAnchored(rows, { exact, prefix, suffix: '', occurrence }, (one) => one)
      return typeof found === 'string' ? found : rows.indexOf(found.row)
    }
    expect([find('no', 'he said. '), find('No.', ', she said. '), find('No.', '', 2)]).toEqual([0, 1, 1])
    expect([find('We shall see about that tomorrow'), find('Something else')]).toEqual([2, 'GONE'])
    expect(find('No.', 'x', 9)).toBe(1)
  })
})

describe('a file of lines', () => {
  const file = join(folder, 'archive.db')
  const lines = join(folder, 'corrections.jsonl')
  const story =
    'A Pier Too Far\n\nMay 2, 2025\n\nPORT ELLIN -- "We will wait," Marta Oduya said on Friday.\n\nThe mayor, Marta Oduja, agreed.\n'
  const load = (known = NO_PEOPLE_FILE) => {
    const draft = draftArticle('pier.txt', Buffer.from(story))
    if (isProblem(draft)) throw new Error(draft.message)
    const connection = openConnection(file)
    changeArchive(connection, known, (batch) => savePrepared(connection, prepareArticle(draft, known), batch))
    connection.database.close()
  }
  const states = () => {
    const connection = openConnection(file)
    const list = listCorrections(connection).map(({ status, what }) => `${status} ${what}`)
    connection.database.close()
    return list
  }
  beforeAll(() => migrate(file))

  test('is taken in before there are articles, and again for nothing; the articles then follow it', async () => {
    writeFileSync(lines, writeLines([merge('Marta Oduja', 'Marta Oduya')]))
    expect(await takeCorrectionsFile(file, lines, NO_PEOPLE_FILE, true)).toEqual({ imported: 1, known: 0 })
    expect(states()).toEqual([])
    expect(await takeCorrectionsFile(file, lines, NO_PEOPLE_FILE)).toEqual({ imported: 1, known: 0 })
    expect(await takeCorrectionsFile(file, lines, NO_PEOPLE_FILE)).toEqual({ imported: 0, known: 1 })
    expect(states()).toEqual(['ORPHANED Marta Oduja is Marta Oduya'])
    load()
    expect(states()).toEqual(['ACTIVE Marta Oduja is Marta Oduya'])
  })

  test('comes out as it went in, also into another archive', async () => {
    const connection = openConnection(file)
    const written = writeLines(readCorrections(connection))
    connection.database.close()
    expect(readLines(written).wrong).toEqual([])
    const other = join(folder, 'other.db')
    await migrate(other)
    const corrector = openCorrector(other, () => NO_PEOPLE_FILE)
    await corrector.take(readLines(written).corrections, false)
    await corrector.close()
    const copy = openConnection(other)
    expect(writeLines(readCorrections(copy))).toBe(written)
    copy.database.close()
  })

  test('with a wrong line is not taken in at all', async () => {
    writeFileSync(lines, `${writeLines([merge('X', 'Y')])}{"kind":"MERGE"}\n`)
    await expect(takeCorrectionsFile(file, lines, NO_PEOPLE_FILE)).rejects.toThrow(CorrectionsFileError)
    await expect(takeCorrectionsFile(file, lines, NO_PEOPLE_FILE)).rejects.toThrow(`${lines}:2: author: expected`)
    expect(states()).toHaveLength(1)
  })

  test('a merge that the people file has too is needless', () => {
    const oduya = { name: 'Marta Oduya', aliases: ['Marta Oduja'], wikidataId: null }
    load(indexPeople('with-oduya', [oduya]))
    const connection = openConnection(file)
    const book = makeCorrectionIndex(readCorrections(connection), indexPeople('with-oduya', [oduya]))
    connection.database.close()
    expect([...book.refused.values()]).toEqual([expect.objectContaining({ status: 'REDUNDANT' })])
    expect(states()).toEqual(['REDUNDANT Marta Oduja is Marta Oduya'])
  })
})
