/** Reads people.yaml: a list of `{name, aliases: [...], wikidata: Q…}`; and agencies.yaml, which stands beside it. */
import { dirname, join } from 'node:path'
import { hashOf, nameKeyOf } from '../../store/rows/identify.ts'
import { indexPeople, type KnownPerson, NO_PEOPLE_FILE, type PeopleFile } from '../../store/rows/people-file.ts'
import { readAgenciesFile } from './read-agencies-file.ts'
import { type ListFile, readYamlList } from './read-yaml-list.ts'

/**
 * The people and the agencies of the files, or none where there are no such files; the agencies' stands beside the people's
 * where not given. Two people may not share a name. Throws a ListFileError.
 */
export function readPeopleFile(path: string, agenciesPath = join(dirname(path), 'agencies.yaml')): PeopleFile {
  const file = readYamlList(path, 'people, each {name, aliases, wikidata}')
  const people = file === null ? [] : peopleOf(file)
  const { text, agencies } = readAgenciesFile(agenciesPath)
  if (file === null && agencies.length === 0) return NO_PEOPLE_FILE
  const hash = hashOf(agencies.length === 0 ? file!.text : `${file?.text ?? ''}\n${text}`)
  return indexPeople(hash.slice(0, 16), people, agencies)
}

function peopleOf({ entries, fail }: ListFile): KnownPerson[] {
  const taken = new Map<string, string>()
  return entries.map(({ value, offset }): KnownPerson => {
    const { name, aliases = [], wikidata = null } = value
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
}
