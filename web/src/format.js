/* Numbers and dates by language. Digits are always 0-9 (-u-nu-latn) and the calendar Gregorian, so that years, axes and the text
 * of the news agree. Days of the record are days, not moments: they are reckoned in UTC and never shift with the reader's clock. */

const locales = { en: 'en-GB-u-nu-latn-ca-gregory', ar: 'ar-u-nu-latn-ca-gregory' }
const cache = new Map()

function made(kind, lang, options) {
  const key = kind + lang + JSON.stringify(options)
  if (!cache.has(key)) cache.set(key, new Intl[kind](locales[lang] || locales.en, options))
  return cache.get(key)
}

export const number = (lang, n, digits = 0) =>
  n === null || n === undefined ? '–' : made('NumberFormat', lang, { maximumFractionDigits: digits, minimumFractionDigits: digits }).format(n)
export const signed = (lang, n, digits = 1) =>
  n === null || n === undefined ? '–' : made('NumberFormat', lang, { maximumFractionDigits: digits, signDisplay: 'exceptZero' }).format(n)
export const percent = (lang, n) => (n === null || n === undefined ? '–' : made('NumberFormat', lang, { style: 'percent', maximumFractionDigits: 0 }).format(n))
export const plural = (lang, n) => made('PluralRules', lang, {}).select(n)

/* A day `2024-03-12`, a month `2024-03` or a year `2024` as a moment in UTC: its first; null where it is none. */
export function moment(day) {
  const m = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(day || '')
  if (!m) return null
  return new Date(Date.UTC(+m[1], m[2] ? +m[2] - 1 : 0, m[3] ? +m[3] : 1))
}

const styles = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  day: { day: 'numeric', month: 'short' },
  month: { month: 'long', year: 'numeric' },
  monthShort: { month: 'short', year: 'numeric' },
  monthOnly: { month: 'short' },
  year: { year: 'numeric' },
}

/* A day, month or year in words; what is no date is given back as it came. */
export function date(lang, day, style = 'long') {
  const d = moment(day)
  if (!d) return day || '–'
  const shape = day.length === 4 ? 'year' : day.length === 7 && (style === 'long' || style === 'short') ? (style === 'long' ? 'month' : 'monthShort') : style
  return made('DateTimeFormat', lang, { ...styles[shape], timeZone: 'UTC' }).format(d)
}

/* A time of two days in words: one day where they are the same. */
export function period(lang, from, to, style = 'short') {
  if (!from && !to) return null
  if (from === to || !to) return date(lang, from, style)
  if (!from) return `– ${date(lang, to, style)}`
  return `${date(lang, from, style)} – ${date(lang, to, style)}`
}

export const iso = d => d.toISOString().slice(0, 10)

/* The day that many days before or behind another. */
export function addDays(day, n) {
  const d = moment(day)
  d.setUTCDate(d.getUTCDate() + n)
  return iso(d)
}

/* The month that many months from another, `2024-11` + 3 = `2025-02`. */
export function addMonths(month, n) {
  const at = +month.slice(0, 4) * 12 + +month.slice(5, 7) - 1 + n
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`
}

/* Every month from one to another, both taken in. */
export function months(from, to) {
  const made = []
  for (let m = from; m <= to && made.length < 1200; m = addMonths(m, 1)) made.push(m)
  return made
}

/* Names of regions, as the browser has them. */
export function region(lang, two) {
  try {
    return new Intl.DisplayNames([locales[lang]], { type: 'region', style: 'short', fallback: 'none' }).of(two)
  } catch {
    return undefined
  }
}

export const list = (lang, items) => made('ListFormat', lang, { type: 'conjunction' }).format(items)
export const compare = lang => (cache.get(`c${lang}`) || cache.set(`c${lang}`, new Intl.Collator(locales[lang])).get(`c${lang}`)).compare
