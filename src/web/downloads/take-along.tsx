import { useEffect, useRef, useState } from 'preact/hooks'
import { counted, formatNumber } from '../words/format.ts'
import { saveFile } from './save-file.ts'
import { type Row, toCsv } from './to-csv.ts'

export interface PageOfRows {
  readonly rows: readonly Row[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

interface TakeAlongProps {
  readonly total: number
  /** Name of a row: `quote`. */
  readonly unit: string
  /** Of the file, without its ending. */
  readonly name: string
  load(after: string | null, signal: AbortSignal): Promise<PageOfRows>
}

/** Downloads a whole list, with its filters, as CSV or JSON: every page, whatever is shown of it. */
export function TakeAlong({ total, unit, name, load }: TakeAlongProps) {
  const [state, setState] = useState('')
  const controller = useRef<AbortController | null>(null)
  useEffect(() => () => controller.current?.abort(), [])
  const take = async (ending: 'csv' | 'json') => {
    controller.current?.abort()
    controller.current = new AbortController()
    const { signal } = controller.current
    try {
      const rows: Row[] = []
      let page: PageOfRows | undefined
      do {
        setState(`${formatNumber(rows.length)} of ${formatNumber(total)} read`)
        page = await load(page?.pageInfo.endCursor ?? null, signal)
        rows.push(...page.rows)
      } while (page.pageInfo.hasNextPage)
      if (ending === 'csv') saveFile(`${name}.csv`, 'text/csv;charset=utf-8', toCsv(rows))
      else saveFile(`${name}.json`, 'application/json', JSON.stringify(rows, null, 2))
      setState(`${counted(rows.length, unit)} saved`)
    } catch {
      if (!signal.aborted) setState('The list could not be read. Try again.')
    }
  }
  return (
    <span class="take-along">
      Take along:{' '}
      <button type="button" class="plain" onClick={() => take('csv')}>
        CSV
      </button>{' '}
      <button type="button" class="plain" onClick={() => take('json')}>
        JSON
      </button>{' '}
      <span role="status">{state}</span>
    </span>
  )
}
