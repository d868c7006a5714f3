/* The charts of two states: what trails, what each month adds, and on whose word. */
import { curveMonotoneX, line, area } from 'd3-shape'
import { useApp } from '../context.js'
import { MonthChart, YAxis, yScale } from './frame.jsx'
import { endLabels, stack, voiceLines } from './reckon.js'

const TOP = 30
const UPPER = 170
const BETWEEN = 42
const LOWER = 120

const partsOf = m => [{ kind: 'a', value: m.a_to_b }, { kind: 'b', value: m.b_to_a }, { kind: 'both', value: m.mutual }]

function Trail({ months, scale, y }) {
  const points = months.map((m, i) => [scale.x(i), y(m.trailing)])
  return (
    <g>
      <path class="trail-area" d={area().x(p => p[0]).y0(y(0)).y1(p => p[1]).curve(curveMonotoneX)(points)} />
      <path class="trail" d={line().curve(curveMonotoneX)(points)} />
    </g>
  )
}

function Movers({ movers, months, scale, y }) {
  const { n } = useApp()
  return movers.map((m, i) => {
    const at = months.findIndex(x => x.month === m.month)
    if (at < 0) return null
    return (
      <g class="mover" transform={`translate(${scale.x(at)},${y(months[at].trailing) - 17})`}>
        <line x1="0" x2="0" y1="10" y2="17" /><circle r="9.500" /><text dy="0.340em" text-anchor="middle">{n(i + 1)}</text>
      </g>
    )
  })
}

function MonthBars({ months, scale, y }) {
  const wide = Math.min(26, Math.max(2, scale.step * 0.72))
  return months.map((m, i) => stack(partsOf(m)).filter(p => p.from !== p.to).map(p => (
    <rect class={`bar-${p.kind}`} x={scale.x(i) - wide / 2} width={wide} y={y(Math.max(p.from, p.to))} height={Math.max(1, Math.abs(y(p.from) - y(p.to)))} />
  )))
}

export function IndexChart({ months, movers, title, open }) {
  const { t, date, n } = useApp()
  const trail = yScale(months.map(m => m.trailing), TOP, UPPER)
  const lower = TOP + UPPER + BETWEEN
  const stacks = months.flatMap(m => stack(partsOf(m)).map(p => p.to))
  const bars = yScale(stacks, lower, LOWER)
  const says = i => t('index.month', { month: date(months[i].month), index: n(months[i].index, 1), trailing: n(months[i].trailing, 1), events: months[i].events, n: months[i].events })
  return (
    <MonthChart
      id="index" months={months.map(m => m.month)} height={lower + LOWER + 30} title={title} desc={t('index.desc')} says={says} open={i => open(months[i].month)}
      draw={({ scale, width }) => (
        <g>
          <YAxis y={trail} scale={scale} width={width} title={t('index.trailing')} top={TOP} />
          <Trail months={months} scale={scale} y={trail} />
          <Movers movers={movers} months={months} scale={scale} y={trail} />
          <YAxis y={bars} scale={scale} width={width} title={t('index.monthly')} top={lower} />
          <MonthBars months={months} scale={scale} y={bars} />
        </g>
      )}
    />
  )
}

function VoiceLine({ kind, points, scale, y }) {
  const path = line().defined(p => p.mean !== null).x((p, i) => scale.x(i)).y(p => y(p.mean)).curve(curveMonotoneX)
  return <path class={`voice voice-${kind}`} d={path(points) || ''} />
}

export function VoiceChart({ voices, months, a, b, open }) {
  const { t, date, name, n } = useApp()
  const lines = voiceLines(voices, months, a, b)
  const labels = { a: name(a), b: name(b), third: t('voice.third') }
  const all = Object.values(lines).flat().map(p => p.mean).filter(v => v !== null)
  const y = yScale(all, TOP, 190)
  const says = i => `${date(months[i])}: ${Object.keys(lines).filter(k => lines[k][i].mean !== null).map(k => `${labels[k]} ${n(lines[k][i].mean, 1)}`).join(t('comma')) || '–'}`
  const ends = k => {
    const i = lines[k].map(p => p.mean !== null).lastIndexOf(true)
    return i < 0 ? null : { kind: k, i, y: y(lines[k][i].mean) }
  }
  return (
    <MonthChart
      id="voices" months={months} height={TOP + 190 + 30} title={t('voices.title')} desc={t('voices.desc')} says={says} open={i => open(months[i])}
      draw={({ scale, width }) => (
        <g>
          <YAxis y={y} scale={scale} width={width} title={t('voices.axis')} top={TOP} />
          {Object.keys(lines).map(k => <VoiceLine kind={k} points={lines[k]} scale={scale} y={y} />)}
          {endLabels(Object.keys(lines).map(ends).filter(Boolean)).map(e => (
            <text class={`voice-label voice-${e.kind}`} x={scale.x(e.i)} y={e.y - 8} text-anchor="end">{labels[e.kind]}</text>
          ))}
        </g>
      )}
    />
  )
}
