/* A chart over months: axes, a cursor that pointer and arrow keys move, and the month's figures in words above it. Time runs in the
 * reading's direction. A month is opened by click or Enter, and shows its sentences. */
import { scaleLinear } from 'd3-scale'
import { useState } from 'preact/hooks'
import { useApp } from '../context.js'
import { useWidth } from '../ui/parts.jsx'
import { unpackEvidence } from '../url.js'
import { ticks, timeScale } from './reckon.js'

export function yScale(values, top, height) {
  const low = Math.min(0, ...values)
  const high = Math.max(0, ...values)
  return scaleLinear().domain(low === high ? [0, 1] : [low, high]).nice(4).range([top + height, top])
}

/* Grid and labels of one panel. */
export function YAxis({ y, scale, width, title, top }) {
  const { n, rtl } = useApp()
  const s = rtl ? -1 : 1
  return (
    <g class="axis" aria-hidden="true">
      {y.ticks(4).map(v => (
        <g>
          <line class={v === 0 ? 'zero' : 'grid'} x1={scale.start} x2={scale.end} y1={y(v)} y2={y(v)} />
          <text x={scale.start - s * 8} y={y(v)} dy="0.320em" text-anchor="end">{n(v, Number.isInteger(v) ? 0 : 1)}</text>
        </g>
      ))}
      {title && <text class="axis-title" x={rtl ? width : 0} y={top - 12} text-anchor="start">{title}</text>}
    </g>
  )
}

function XAxis({ months, scale, y }) {
  const { date } = useApp()
  return (
    <g class="axis" aria-hidden="true">
      {ticks(months, scale.step).map(t => (
        <g>
          <line class="tick" x1={scale.x(t.i)} x2={scale.x(t.i)} y1={y} y2={y + 5} />
          <text x={scale.x(t.i)} y={y + 20} text-anchor="middle">{date(t.style === 'year' ? t.month.slice(0, 4) : t.month, t.style === 'year' ? 'year' : 'short')}</text>
        </g>
      ))}
    </g>
  )
}

/* What is told by colour is told by hatching too. */
const HATCHES = { b: 45, minus: -45 }

function Hatches() {
  return (
    <defs>
      {Object.entries(HATCHES).map(([kind, turn]) => (
        <pattern id={`hatch-${kind}`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform={`rotate(${turn})`}><rect class={`hatch hatch-${kind}`} width="5" height="5" /><rect class="hatch-gap" width="1.500" height="5" /></pattern>
      ))}
    </defs>
  )
}

/* The keys of a slider, in the reading's direction. */
function moved(key, i, last, rtl) {
  const forth = rtl ? 'ArrowLeft' : 'ArrowRight'
  const back = rtl ? 'ArrowRight' : 'ArrowLeft'
  const to = { [forth]: i + 1, ArrowUp: i + 1, [back]: i - 1, ArrowDown: i - 1, PageUp: i + 12, PageDown: i - 12, Home: 0, End: last }[key]
  return to === undefined ? null : Math.min(last, Math.max(0, to))
}

/* months: ['2024-03' ...]; says(i): the month in words; draw({scale, width, cursor}): what is in the chart; open(i): a month was chosen. */
export function MonthChart({ months, height, title, desc, says, draw, open, id }) {
  const { rtl, t, route } = useApp()
  const [ref, width] = useWidth()
  const [cursor, set] = useState(null)
  const scale = timeScale(months, width, rtl)
  const last = months.length - 1
  const shown = months.indexOf(unpackEvidence(route.query.ev).from)
  const at = cursor !== null && cursor <= last ? cursor : shown >= 0 ? shown : last
  const pointer = e => set(scale.at(e.clientX - ref.current.getBoundingClientRect().left))
  const keys = e => {
    const to = moved(e.key, at, last, rtl)
    if (to !== null) set(to)
    else if (e.key === 'Enter' || e.key === ' ') open(at)
    else return
    e.preventDefault()
  }
  return (
    <div class="chart" ref={ref}>
      <p class="readout"><span>{says(at)}</span> <button type="button" class="linklike" onClick={() => open(at)}>{t('chart.sentences')}</button></p>
      <svg width={width} height={height} role="group" aria-labelledby={`${id}-t ${id}-d`}>
        <Hatches />
        <title id={`${id}-t`}>{title}</title>
        <desc id={`${id}-d`}>{desc}</desc>
        <g aria-hidden="true">{draw({ scale, width, cursor: at })}</g>
        <XAxis months={months} scale={scale} y={height - 26} />
        {shown >= 0 && <rect class="chosen" aria-hidden="true" x={scale.x(shown) - scale.step / 2} width={scale.step} y="4" height={height - 30} />}
        <line class="cursor" aria-hidden="true" x1={scale.x(at)} x2={scale.x(at)} y1="4" y2={height - 26} />
        <rect
          class="catch" x={Math.min(scale.start, scale.end)} width={Math.abs(scale.end - scale.start)} y="0" height={height - 26}
          tabindex="0" role="slider" aria-label={t('chart.month', { title })} aria-valuemin={0} aria-valuemax={last} aria-valuenow={at} aria-valuetext={says(at)}
          onPointerMove={pointer} onClick={e => { pointer(e); open(scale.at(e.clientX - ref.current.getBoundingClientRect().left)) }} onKeyDown={keys}
        />
      </svg>
    </div>
  )
}
