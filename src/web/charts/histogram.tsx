import { useMemo, useRef, useState } from 'preact/hooks'
import { counted, formatMonth, formatNumber, formatYear } from '../words/format.ts'
import { type Bin, binsOf, isByYear } from './bins.ts'

interface HistogramProps {
  readonly months: readonly { readonly start: string; readonly count: number }[]
  /** Name of what is counted: `quote`. */
  readonly unit: string
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** Called with the days chosen by drawing across the bars. Without it the chart is only looked at. */
  onChoose?(from: string, to: string): void
}

const [WIDTH, HEIGHT] = [600, 72]

/** Bars over time. The days can be chosen with the pointer; the same choice is offered as two fields beside it. */
export function Histogram({ months, unit, from, to, onChoose }: HistogramProps) {
  const bins = useMemo(() => binsOf(months), [months])
  const chart = useRef<SVGSVGElement>(null)
  const [drawn, setDrawn] = useState<readonly [number, number] | null>(null)
  if (!bins.length) return null
  const most = Math.max(...bins.map(({ count }) => count))
  const name = isByYear(bins) ? formatYear : formatMonth
  const width = WIDTH / bins.length
  const placeAt = (event: PointerEvent) => {
    const box = chart.current!.getBoundingClientRect()
    return Math.min(bins.length - 1, Math.max(0, Math.floor(((event.clientX - box.left) / box.width) * bins.length)))
  }
  const isChosen = (bin: Bin, place: number) => {
    if (drawn) return place >= Math.min(...drawn) && place <= Math.max(...drawn)
    return (!from || bin.end >= from) && (!to || bin.start <= to)
  }
  const handlers = onChoose && {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return
      chart.current!.setPointerCapture(event.pointerId)
      setDrawn([placeAt(event), placeAt(event)])
    },
    onPointerMove: (event: PointerEvent) => setDrawn((last) => last && [last[0], placeAt(event)]),
    onPointerCancel: () => setDrawn(null),
    onPointerUp: () => {
      if (!drawn) return
      setDrawn(null)
      onChoose(bins[Math.min(...drawn)]!.start, bins[Math.max(...drawn)]!.end)
    },
  }
  const busiest = bins.find(({ count }) => count === most)!
  return (
    <figure class={onChoose ? 'histogram brushed' : 'histogram'}>
      <svg
        ref={chart}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${counted(
          months.reduce((sum, { count }) => sum + count, 0),
          unit,
        )} from ${name(months[0]!.start)} to ${name(months.at(-1)!.start)}; most in ${name(busiest.start)}: ${formatNumber(most)}`}
        {...handlers}
      >
        {bins.map((bin, place) => {
          const height = bin.count ? Math.max(2, (bin.count / most) * (HEIGHT - 2)) : 0
          return (
            <g key={bin.start} class={isChosen(bin, place) ? 'bar' : 'bar left-out'}>
              <title>{`${name(bin.start)}: ${counted(bin.count, unit)}`}</title>
              <rect class="bar-ground" x={place * width} y={0} width={width} height={HEIGHT} />
              <rect x={place * width + width * 0.1} y={HEIGHT - height} width={width * 0.8} height={height} />
            </g>
          )
        })}
      </svg>
      <figcaption>
        <span>{name(bins[0]!.start)}</span>
        {bins.length > 1 && <span>{name(bins.at(-1)!.start)}</span>}
      </figcaption>
    </figure>
  )
}
