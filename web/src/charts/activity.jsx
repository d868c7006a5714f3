/* Events by month, those that are not cooperative at the foot of each bar. */
import { useApp } from '../context.js'
import { months as range } from '../format.js'
import { MonthChart, YAxis, yScale } from './frame.jsx'

export function ActivityChart({ rows, title, open }) {
  const { t, date, percent } = useApp()
  const by = new Map(rows.map(r => [r.month, r]))
  const months = rows.length ? range(rows[0].month, rows[rows.length - 1].month) : []
  if (!months.length) return null
  const of = m => by.get(m) || { events: 0, cooperative: null }
  const y = yScale(rows.map(r => r.events), 30, 130)
  const says = i => t('activity.month', { month: date(months[i]), n: of(months[i]).events, share: percent(of(months[i]).cooperative) })
  return (
    <MonthChart
      id="activity" months={months} height={190} title={title} desc={t('activity.desc')} says={says} open={i => open(months[i])}
      draw={({ scale, width }) => {
        const wide = Math.min(26, Math.max(2, scale.step * 0.72))
        return (
          <g>
            <YAxis y={y} scale={scale} width={width} title={t('activity.axis')} top={30} />
            {months.map((m, i) => {
              const { events, cooperative } = of(m)
              if (!events) return null
              const minus = events * (1 - (cooperative === null ? 1 : cooperative))
              return (
                <g>
                  <rect class="bar-plus" x={scale.x(i) - wide / 2} width={wide} y={y(events)} height={y(minus) - y(events)} />
                  {minus > 0.001 && <rect class="bar-minus" x={scale.x(i) - wide / 2} width={wide} y={y(minus)} height={y(0) - y(minus)} />}
                </g>
              )
            })}
          </g>
        )
      }}
    />
  )
}
