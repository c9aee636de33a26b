import type { SourceKind } from '../../../languages/source-kind.ts'
import { AGENCIES } from './agencies-data.ts'
import type { Agency } from './agency.ts'
import { nameKey, spellingsOf } from './name-key.ts'

/** The agencies, found by what tells them. Keys of names are those of `nameKey`, of dateline marks the words as printed. */
export interface AgencyRegistry {
  readonly byName: ReadonlyMap<string, Agency>
  readonly byHost: ReadonlyMap<string, Agency>
  readonly byDateline: ReadonlyMap<string, Agency>
  readonly bySignOff: ReadonlyMap<string, Agency>
  readonly notices: readonly (readonly [words: string, agency: Agency])[]
}

const KINDS: Readonly<Record<string, SourceKind>> = {
  A: 'NEWS_AGENCY',
  B: 'BROADCASTER',
  N: 'NEWSPAPER',
  W: 'WEBSITE',
  G: 'GOVERNMENT',
}

const list = (cell: string | undefined) => (cell ? cell.split(';') : [])

const BUILT_IN: readonly Agency[] = AGENCIES.trim()
  .split('\n')
  .map((line) => {
    const [name, kind, country, aliases, hosts, datelines, signOffs, notices] = line.split('|')
    return {
      name: name!,
      kind: KINDS[kind!]!,
      country: country || null,
      aliases: list(aliases),
      hosts: list(hosts),
      datelines: list(datelines),
      signOffs: list(signOffs),
      notices: list(notices),
    }
  })

const BUILT_IN_REGISTRY = indexAgencies(BUILT_IN)
let registry = BUILT_IN_REGISTRY

/** The agencies of the thread: the built-in ones, with the archive's own before them. */
export const agencies = (): AgencyRegistry => registry

/** Sets the archive's own agencies, for all that this thread reads from now on. One with a built-in name or alias adds to that. */
export function useAgencies(own: readonly Agency[]): void {
  registry = registryOf(own)
}

/** Does what reads with the archive's own agencies, and forgets them. */
export function withAgencies<Result>(own: readonly Agency[], read: () => Result): Result {
  const outer = registry
  registry = registryOf(own)
  try {
    return read()
  } finally {
    registry = outer
  }
}

const registries = new WeakMap<readonly Agency[], AgencyRegistry>()

function registryOf(own: readonly Agency[]): AgencyRegistry {
  if (own.length === 0) return BUILT_IN_REGISTRY
  const known = registries.get(own) ?? indexAgencies(extend(BUILT_IN, own))
  registries.set(own, known)
  return known
}

/** Each of the archive's own takes the place of the built-in one that it names, with what that is told by. */
function extend(builtIn: readonly Agency[], more: readonly Agency[]): Agency[] {
  const known = indexAgencies(builtIn).byName
  const replaced = new Set<Agency>()
  const extended = more.map((agency) => {
    const before = known.get(nameKey(agency.name))
    if (before === undefined) return agency
    replaced.add(before)
    return {
      ...agency,
      country: agency.country ?? before.country,
      aliases: [before.name, ...before.aliases, ...agency.aliases],
      hosts: [...before.hosts, ...agency.hosts],
      datelines: [...before.datelines, ...agency.datelines],
      signOffs: [...before.signOffs, ...agency.signOffs],
      notices: [...before.notices, ...agency.notices],
    }
  })
  // the last of a name has it
  return [...builtIn.filter((agency) => !replaced.has(agency)), ...extended]
}

function indexAgencies(all: readonly Agency[]): AgencyRegistry {
  const index = (keysOf: (agency: Agency) => readonly string[]) =>
    new Map(all.flatMap((agency) => keysOf(agency).map((key) => [key, agency] as const)))
  const names = ({ name, aliases }: Agency) => [name, ...aliases]
  return {
    byName: index((agency) => names(agency).flatMap(spellingsOf).map(nameKey)),
    byHost: index(({ hosts }) => hosts),
    byDateline: index(({ datelines }) => datelines),
    bySignOff: index(({ signOffs }) => signOffs),
    notices: all.flatMap((agency) => agency.notices.map((words) => [words, agency] as const)),
  }
}
