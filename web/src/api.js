/* What the server is asked. Answers of GET are kept for the visit, so that going back costs nothing; `forget` drops them when the
 * record has grown. The token for reviews lives in memory alone: it is gone with the tab. */
import { useEffect, useState } from 'preact/hooks'
import { apiPath } from './url.js'

const kept = new Map()
const MOST = 200 /* answers; the oldest goes first */
let token = ''
const holders = new Set()

export const setToken = t => { token = t }
export const hasToken = () => token !== ''

async function failure(response) {
  let message = response.statusText
  try {
    message = (await response.json()).error.message
  } catch {
    /* Not the API's own answer: a proxy's, perhaps. */
  }
  return Object.assign(new Error(message), { status: response.status })
}

async function ask(url) {
  const r = await fetch(url, { headers: { Accept: 'application/json' } })
  if (!r.ok) throw await failure(r)
  return r.json()
}

export function get(url) {
  if (!kept.has(url)) {
    const entry = { promise: null, data: undefined, error: undefined }
    entry.promise = ask(url).then(d => { entry.data = d; return d }, e => { kept.delete(url); entry.error = e; throw e })
    kept.set(url, entry)
    if (kept.size > MOST) kept.delete(kept.keys().next().value)
  }
  return kept.get(url)
}

export function forget() {
  kept.clear()
  for (const renew of holders) renew()
}

/* `{data, error, loading}` of an address of the API, or of nothing where it is null. While a new one comes the old data stays. */
export function useGet(url) {
  const [state, set] = useState({ url: null, data: undefined, error: undefined })
  const [turn, renew] = useState(0)
  useEffect(() => {
    const again = () => renew(n => n + 1)
    holders.add(again)
    return () => holders.delete(again)
  }, [])
  useEffect(() => {
    if (!url) return undefined
    let gone = false
    get(url).promise.then(data => gone || set({ url, data, error: undefined }), error => gone || set({ url, data: undefined, error }))
    return () => { gone = true }
  }, [url, turn])
  if (!url) return { data: undefined, error: undefined, loading: false }
  const now = kept.get(url)
  if (now && now.data !== undefined) return { data: now.data, error: undefined, loading: false }
  return { data: state.error ? undefined : state.data, error: state.url === url ? state.error : undefined, loading: state.url !== url, stale: state.url !== url }
}

export async function post(path, body) {
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json' }
  if (token) headers.Authorization = `Bearer ${token}`
  const r = await fetch(apiPath(path), { method: 'POST', headers, body: JSON.stringify(body) })
  if (!r.ok) throw await failure(r)
  return r.json()
}
