import { generic } from './generic.ts'
import { globalsecurity } from './globalsecurity.ts'
import { irna } from './irna.ts'
import { kcna } from './kcna.ts'
import type { PageProfile } from './page-profile.ts'
import { rferl } from './rferl.ts'
import { riaNovosti } from './ria-novosti.ts'
import { tass } from './tass.ts'
import { voa } from './voa.ts'
import { xinhua } from './xinhua.ts'

/** Every profile there is; the first mirror and the first originator whose signs a page shows are taken. */
export const ALL_PROFILES: readonly PageProfile[] = [
  globalsecurity,
  rferl,
  voa,
  xinhua,
  kcna,
  irna,
  tass,
  riaNovosti,
  generic,
]
