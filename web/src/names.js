/* What a code is called: as the lexicon names it, else as the browser names its region, else the code itself. */
import { region } from './format.js'

const KINDS = ['state', 'organisation', 'framework', 'group']
const FRAMES = ['organisation', 'framework', 'group']

/* A function from a code to its name. `rows` are those of /api/v1/names, or undefined while they come. */
export function nameTable(rows, lang) {
  const table = new Map()
  const frames = new Map()
  const two = new Map()
  for (const r of rows || []) {
    if (r.kind === 'state') two.set(r.code, r.iso2)
    const called = r[lang] || (r.iso2 && region(lang, r.iso2)) || r.en || r.code
    // One code may be two things: NAM is Namibia, and the Non-Aligned Movement where a framework is meant.
    if (KINDS.includes(r.kind) && (r.kind === 'state' || !table.has(r.code))) table.set(r.code, called)
    if (FRAMES.includes(r.kind) && !frames.has(r.code)) frames.set(r.code, called)
  }
  const names = code => (code === null || code === undefined ? '' : table.get(code) || code)
  names.framework = code => frames.get(code) || names(code)
  names.isState = code => two.has(code)
  names.states = () => [...two.keys()]
  names.rows = rows || []
  return names
}
