/* Who belongs to a framework, since when: a bar for each state from its entry on, and how many there were. */
import { scaleTime } from 'd3-scale'
import { useApp } from '../context.js'
import { iso, moment } from '../format.js'
import { A, useWidth } from '../ui/parts.jsx'
import { statePath } from '../url.js'
import { membersOn } from './reckon.js'

const ROW = 24
const TOP = 42
/* What a state is there is told by the height of its bar as well as by its shade. */
export const HIGH = { member: 14, founder: 14, observer: 4, partner: 8, invited: 2, suspended: 14 }

/* Rows of one state joined: a state may have been an observer before it was a member. */
function byState(members) {
  const made = new Map()
  for (const m of members) {
    if (m.status === 'founder' && members.some(x => x.state === m.state && x.status === 'member')) continue
    if (!made.has(m.state)) made.set(m.state, [])
    made.get(m.state).push(m)
  }
  const first = rows => rows.map(r => r.from || '').sort()[0]
  return [...made.entries()].sort((p, q) => first(p[1]).localeCompare(first(q[1])))
}

export function Members({ members, until }) {
  const { t, rtl, n, name, date, link, term, period } = useApp()
  const [ref, width] = useWidth()
  const states = byState(members)
  const dated = members.map(m => m.from).filter(Boolean).sort()
  const end = moment(until)
  const start = dated.length ? new Date(Math.min(moment(dated[0]), end - 3 * 3.156e10)) : new Date(end - 10 * 3.156e10)
  const edge = Math.min(190, width * 0.4)
  const x = scaleTime().domain([start, end]).range(rtl ? [width - edge, 8] : [edge, width - 8])
  const height = states.length * ROW + TOP + 8
  const ticks = x.ticks(Math.max(2, Math.floor((width - edge) / 80)))
  const bar = m => {
    const p = x(m.from ? moment(m.from) : start)
    const q = x(m.to ? moment(m.to) : end)
    return { x: Math.min(p, q), width: Math.max(2, Math.abs(p - q)) }
  }
  return (
    <div class="chart members" ref={ref}>
      <svg width={width} height={height} role="group" aria-label={t('members.desc')}>
        <g class="axis" aria-hidden="true">{ticks.map(d => <g><line class="grid" x1={x(d)} x2={x(d)} y1="36" y2={height} /><text x={x(d)} y="12" text-anchor="middle">{date(iso(d).slice(0, 4))}</text><text class="count" x={x(d)} y="29" text-anchor="middle">{n(membersOn(members, iso(d)))}</text></g>)}<text class="row-label" x={rtl ? width : 0} y="29" text-anchor="start">{t('members.count')}</text></g>
        {states.map(([state, rows], i) => (
          <g transform={`translate(0,${TOP + i * ROW})`}>
            <A href={link(statePath(state))} class="row-link"><text class="row-label" x={rtl ? width : 0} y={ROW / 2} dy="0.100em" text-anchor="start">{name(state)}</text></A>
            {rows.map(m => <rect class={`span span-${m.status}`} {...bar(m)} y={(ROW - 4 - HIGH[m.status]) / 2} height={HIGH[m.status]} rx="2"><title>{`${name(state)}${t('colon')}${term('member', m.status)}${t('comma')}${period(m.from, m.to) || t('undated')}`}</title></rect>)}
          </g>
        ))}
      </svg>
    </div>
  )
}
