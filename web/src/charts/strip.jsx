/* A timeline: every event a mark on its day, a row for each type. */
import { scaleTime } from 'd3-scale'
import { useApp } from '../context.js'
import { iso, moment } from '../format.js'
import { EventList } from '../ui/events.jsx'
import { useEvents } from '../ui/evidence.jsx'
import { A, Nothing, Wait, useWidth } from '../ui/parts.jsx'
import { TYPES, cooperative } from '../codes.js'
import { eventPath } from '../url.js'

const ROW = 30
const MOST = 300

const Mark = ({ minus, x, y, r, children }) => (minus
  ? <rect x={x - r} y={y - r} width={2 * r} height={2 * r}>{children}</rect>
  : <circle cx={x} cy={y} r={r}>{children}</circle>)

function Marks({ events, y, x }) {
  const { link, date, t, term } = useApp()
  const taken = new Map()
  return events.map(e => {
    const px = Math.round(x(moment(e.date)))
    const key = `${e.type}${Math.round(px / 7)}`
    const n = taken.get(key) || 0
    taken.set(key, n + 1)
    const says = t('timeline.mark', { day: date(e.date), what: term('type', e.type), text: e.text.slice(0, 160) })
    return (
      <A href={link(eventPath(e.id))} class={!cooperative(e.type) ? 'dot minus' : 'dot'} tabindex="-1" aria-label={says}>
        <Mark minus={!cooperative(e.type)} x={px} y={y(e.type) - (n % 4) * 5} r={2.5 + 3.5 * e.confidence * Math.min(1, Math.abs(e.intensity) / 10 + 0.2)}><title>{says}</title></Mark>
      </A>
    )
  })
}

export function Strip({ of }) {
  const { t, rtl, term, date } = useApp()
  const [ref, width] = useWidth()
  const page = useEvents(of, MOST)
  const events = page.rows.filter(e => moment(e.date))
  const rows = TYPES.filter(k => events.some(e => e.type === k))
  const edge = Math.min(170, width * 0.34)
  const days = events.map(e => +moment(e.date))
  const span = [Math.min(...days), Math.max(...days, Math.min(...days) + 864e5)]
  const x = scaleTime().domain(span).range(rtl ? [width - edge - 8, 14] : [edge + 8, width - 14])
  const y = k => 20 + rows.indexOf(k) * ROW
  const foot = 20 + rows.length * ROW
  const dates = x.ticks(Math.max(2, Math.floor((width - edge) / 110)))
  return (
    <div class="chart strip" ref={ref}>
      <Wait of={page}>{() => (events.length ? (
        <>
          <svg width={width} height={foot + 14} role="group" aria-label={t('timeline.desc')}>
            {rows.map(k => (
              <g class="axis"><line class="grid" x1={rtl ? 0 : edge} x2={rtl ? width - edge : width} y1={y(k)} y2={y(k)} /><text class="row-label" x={rtl ? width : 0} y={y(k)} dy="0.320em" text-anchor="start">{term('type', k)}</text></g>
            ))}
            <g class="axis">{dates.map(d => <text x={x(d)} y={foot + 6} text-anchor="middle">{date(iso(d), span[1] - span[0] > 4e10 ? 'monthShort' : 'short')}</text>)}</g>
            <Marks events={events} y={y} x={x} />
          </svg>
          {page.next && <p class="note">{t('timeline.most', { n: MOST })}</p>}
          <details class="behind" open><summary>{t('timeline.list')}</summary><EventList events={events.slice(0, 8)} /></details>
        </>
      ) : <Nothing />)}</Wait>
    </div>
  )
}
