/* The address is the state of the page: path, filters, language. Everything here is a pure function of it. */

/* Filters that any view may carry, in the order in which they are written, so that one view has one address. */
export const KEYS = ['a', 'b', 'actor', 'type', 'field', 'framework', 'level', 'status', 'state', 'source', 'from', 'to', 'text', 'min-confidence', 'half-life', 'event', 'ev', 'lang']

const PAGES = [
  ['overview', /^\/$/],
  ['dyads', /^\/dyad\/?$/],
  ['dyad', /^\/dyad\/([^/]+)\/([^/]+)\/?$/, 'one', 'two'],
  ['states', /^\/state\/?$/],
  ['state', /^\/state\/([^/]+)\/?$/, 'code'],
  ['frameworks', /^\/framework\/?$/],
  ['framework', /^\/framework\/([^/]+)\/?$/, 'code'],
  ['ledger', /^\/ledger\/?$/],
  ['event', /^\/event\/([^/]+)\/?$/, 'id'],
  ['search', /^\/search\/?$/],
  ['try', /^\/try\/?$/],
]

const decode = s => {
  try {
    return decodeURIComponent(s)
  } catch {
    return s
  }
}

/* `{page, params, query}` of a path and its query; page is null where there is none. */
export function parse(path, search = '') {
  const query = {}
  for (const [k, v] of new URLSearchParams(search)) if (v !== '' && KEYS.includes(k)) query[k] = v
  for (const [page, pattern, ...names] of PAGES) {
    const m = pattern.exec(path)
    if (m) return { page, path, params: Object.fromEntries(names.map((n, i) => [n, decode(m[i + 1])])), query }
  }
  return { page: null, path, params: {}, query }
}

export function search(query) {
  const q = new URLSearchParams()
  for (const k of KEYS) if (query[k] !== undefined && query[k] !== null && query[k] !== '') q.set(k, query[k])
  const s = q.toString()
  return s && `?${s.replace(/%2C/g, ',').replace(/%3A/g, ':')}`
}

export const address = (path, query = {}) => path + search(query)

const part = encodeURIComponent
export const dyadPath = (a, b) => `/dyad/${part(a)}/${part(b)}`
export const statePath = code => `/state/${part(code)}`
export const frameworkPath = code => `/framework/${part(code)}`
export const eventPath = id => `/event/${part(id)}`

/* What is shown in the panel of sentences: filters of a question for events, written as `key:value;key:value`; `all` without any. */
const EVIDENCE = ['a', 'b', 'actor', 'type', 'field', 'framework', 'level', 'status', 'source', 'from', 'to', 'text']

export function packEvidence(filters) {
  return EVIDENCE.filter(k => filters[k] !== undefined && filters[k] !== null && filters[k] !== '')
    .map(k => `${k}:${String(filters[k]).replace(/[;%]/g, part)}`).join(';') || 'all'
}

export function unpackEvidence(text) {
  const made = {}
  for (const piece of (text || '').split(';')) {
    const i = piece.indexOf(':')
    if (i > 0 && EVIDENCE.includes(piece.slice(0, i))) made[piece.slice(0, i)] = decode(piece.slice(i + 1))
  }
  return made
}

/* The address of a question to the API. */
export function apiPath(path, params = {}, format) {
  const q = new URLSearchParams()
  for (const [k, v] of Object.entries(params)) if (v !== undefined && v !== null && v !== '') q.set(k, v)
  if (format && format !== 'json') q.set('format', format)
  const s = q.toString()
  return `/api/v1/${path}${s ? `?${s}` : ''}`
}

/* Which language a reader gets who has not chosen: the first of theirs that the page speaks. */
export function preferred(languages) {
  for (const l of languages || []) {
    const two = String(l).slice(0, 2).toLowerCase()
    if (two === 'ar' || two === 'en') return two
  }
  return 'en'
}
