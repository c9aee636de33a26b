import type { Chunk } from '../blocks/split-chunks.ts'
import { ALL_PROFILES } from './all-profiles.ts'
import { generic } from './generic.ts'
import type { PageProfile } from './page-profile.ts'

/** Chunks looked at from the top and from the bottom. */
const EDGE = 10

/** The profiles a page matches: at most one mirror, then at most one originator, then the generic one. */
export function matchProfiles(path: string, chunks: readonly Chunk[], url: string | null): PageProfile[] {
  const edges = chunks.length <= 2 * EDGE ? chunks : [...chunks.slice(0, EDGE), ...chunks.slice(chunks.length - EDGE)]
  const shown = ALL_PROFILES.filter(
    ({ signs }) =>
      signs.lines.some((sign) => edges.some((chunk) => sign.test(chunk.fold))) ||
      signs.hosts.some((host) => hasHost(path, host) || (url !== null && hasHost(url, host))),
  )
  const mirror = shown.find((profile) => profile.kind === 'MIRROR') ?? ALL_PROFILES.find((p) => knowsPath(p, path))
  const code = mirror?.pathDate?.exec(path)?.groups?.code?.toLowerCase()
  const named = code === undefined ? undefined : ALL_PROFILES.find(({ signs }) => signs.codes.includes(code))
  const originator = shown.find((profile) => profile.kind === 'ORIGINATOR') ?? named
  return [mirror, originator, generic].filter((profile) => profile !== undefined)
}

/** Tells whether a file's name is a mirror's, with the code of an agency that a profile describes. */
function knowsPath(profile: PageProfile, path: string): boolean {
  if (profile.kind !== 'MIRROR') return false
  const code = profile.pathDate?.exec(path)?.groups?.code?.toLowerCase()
  return code !== undefined && ALL_PROFILES.some(({ signs }) => signs.codes.includes(code))
}

/** Tells whether an address or a path names a host: `www.example.org/a`, `mirror/example.org/a.txt`. */
function hasHost(address: string, host: string): boolean {
  const at = address.toLowerCase().indexOf(host)
  return (
    at >= 0 && /^(?:$|[/.\\])$/.test(address.charAt(at - 1)) && /^(?:$|[/\\:])$/.test(address.charAt(at + host.length))
  )
}
