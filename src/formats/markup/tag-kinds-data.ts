import type { BlockTag } from '../../text/page/blocks/split-chunks.ts'

/** Elements whose content is no text of a page. */
export const SKIPPED: ReadonlySet<string> = new Set(
  'script style noscript template head svg math iframe object embed video audio canvas select textarea button input nav media-reference media-producer amp-ad amp-sidebar amp-embed amp-sticky-ad amp-consent'.split(
    ' ',
  ),
)

/** Elements that are blocks of their own, in HTML and NITF, and what they are; null: what they stand in says it. */
export const BLOCKS: ReadonlyMap<string, BlockTag | null> = new Map<string, BlockTag | null>([
  ...(
    'address article aside body center dd details dialog dir div dl dt fieldset figure footer form header hgroup legend main menu ol pre section summary table tbody td tfoot th thead tr ul ' +
    'block body.content body.head body.end bq credit datasource fn hedline media nitf-table note tagline'
  )
    .split(' ')
    .map((name) => [name, null] as const),
  ['p', 'text'],
  ['blockquote', 'text'],
  ['h1', 'title'],
  ['hl1', 'title'],
  ...'h2 h3 h4 h5 h6 hl2'.split(' ').map((name) => [name, 'heading'] as const),
  ['li', 'item'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['media-caption', 'caption'],
])
