/* What charts reckon before they draw: pure functions. */
import { addMonths } from '../format.js'

const STEPS = [1, 3, 6, 12, 24, 60, 120, 240]
export const EDGE = 46 /* for the labels of the vertical axis */
const GAP = 68 /* a label of the time axis */
const SHADES = 5

/* Which months are labelled: whole years, quarters or months, as there is room. */
export function ticks(months, step) {
  const k = STEPS.find(s => s * step >= GAP) || STEPS[STEPS.length - 1]
  const round = m => (+m.slice(0, 4) * 12 + +m.slice(5, 7) - 1) % k === 0
  return months.map((month, i) => ({ month, i, style: k >= 12 ? 'year' : 'monthShort' })).filter(t => round(t.month))
}

/* Places of months: `x(i)` is a month's middle, `step` its width, `at(px)` the month at a place. */
export function timeScale(months, width, rtl) {
  const step = (width - EDGE - 8) / Math.max(1, months.length)
  const x = i => (rtl ? width - EDGE - (i + 0.5) * step : EDGE + (i + 0.5) * step)
  const at = px => Math.min(months.length - 1, Math.max(0, Math.floor(((rtl ? width - px : px) - EDGE) / step)))
  return { step, x, at, start: rtl ? width - EDGE : EDGE, end: rtl ? 8 : width - 8 }
}

/* Bars of a month stacked from zero, what is above and what is below each on its own. */
export function stack(values) {
  let up = 0
  let down = 0
  return values.map(({ kind, value }) => {
    const from = value < 0 ? down : up
    if (value < 0) down += value
    else up += value
    return { kind, from, to: from + value }
  })
}

/* The mean of what each voice said in the twelve months up to each month: single months hold too few words to be a line. A party's
 * words are its own and those of both together; all other words are the third's. */
export function voiceLines(voices, months, a, b) {
  const kinds = { a: w => w === a || w === 'both', b: w => w === b || w === 'both', third: w => w === 'others' || w === 'reported' }
  const made = {}
  for (const [kind, takes] of Object.entries(kinds)) {
    const mine = voices.filter(v => takes(v.who))
    made[kind] = months.map(month => {
      const since = addMonths(month, -11)
      const in12 = mine.filter(v => v.month >= since && v.month <= month)
      const events = in12.reduce((s, v) => s + v.events, 0)
      return { month, events, mean: events ? in12.reduce((s, v) => s + v.mean_intensity * v.events, 0) / events : null }
    })
  }
  return made
}

/* Labels at the ends of lines, pushed apart so that each can be read. */
export function endLabels(ends) {
  const sorted = [...ends].sort((p, q) => p.y - q.y)
  for (let i = 1; i < sorted.length; i++) sorted[i].y = Math.max(sorted[i].y, sorted[i - 1].y + 18)
  return sorted
}

/* Which of five shades a value has: by rank among those that are there, so that one giant does not make all others pale. 0: none,
 * -1: below zero. */
export function shades(values) {
  const sorted = [...new Set(values.filter(v => v > 0))].sort((x, y) => x - y)
  return v => (v > 0 ? 1 + Math.min(SHADES - 1, Math.floor((sorted.indexOf(v) / Math.max(1, sorted.length)) * SHADES)) : v < 0 ? -1 : 0)
}

/* How many states were full members on a day. */
export function membersOn(members, day) {
  const full = m => (m.status === 'member' || m.status === 'founder') && (!m.from || m.from <= day) && (!m.to || m.to > day)
  return new Set(members.filter(full).map(m => m.state)).size
}
