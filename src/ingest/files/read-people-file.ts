/** Reads people.yaml: a list of `{name, aliases: [...], wikidata: Q…}`. */
import { existsSync, readFileSync } from 'node:fs'
import { LineCounter, parseDocument } from 'yaml'
import { hashOf, nameKeyOf } from '../../store/rows/identify.ts'
import { indexPeople, type KnownPerson, NO_PEOPLE_FILE, type PeopleFile } from '../../store/rows/people-file.ts'

/** Thrown with the file, the line and what is wrong there. */
export class PeopleFileError extends Error {}

/** The people of the file, or none where there is no such file. Two people may not share a name. */
export function readPeopleFile(path: string): PeopleFile {
  if (!existsSync(path)) return NO_PEOPLE_FILE
  const text = readFileSync(path, 'utf8')
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, version: '1.2' })
  const fail = (offset: number, message: string): never => {
    throw new PeopleFileError(`${path}:${lines.linePos(offset).line}: ${message}`)
  }
  const broken = document.errors[0]
  if (broken) fail(broken.pos[0], broken.message.split('\n')[0]!)
  const list: unknown = document.toJS()
  if (!Array.isArray(list)) return fail(0, 'expected a list of people, each {name, aliases, wikidata}')

  const taken = new Map<string, string>()
  const people = list.map((entry, index): KnownPerson => {
    const offset = (document.getIn([index], true) as { range?: [number] } | undefined)?.range?.[0] ?? 0
    const { name, aliases = [], wikidata = null } = (entry ?? {}) as Record<string, unknown>
    if (typeof name !== 'string' || !nameKeyOf(name)) return fail(offset, 'a person needs a name')
    if (!Array.isArray(aliases) || aliases.some((alias) => typeof alias !== 'string'))
      return fail(offset, `aliases of ${name}: expected a list of names`)
    if (wikidata !== null && !/^Q[1-9]\d*$/.test(String(wikidata)))
      return fail(offset, `wikidata of ${name}: expected an id like Q42`)
    for (const form of [name, ...aliases] as string[]) {
      const owner = taken.get(nameKeyOf(form))
      if (owner !== undefined && owner !== name) fail(offset, `"${form}" belongs to ${owner} already`)
      taken.set(nameKeyOf(form), name)
    }
    return { name, aliases: aliases as string[], wikidataId: wikidata === null ? null : String(wikidata) }
  })
  return indexPeople(hashOf(text).slice(0, 16), people)
}
