/* The panel of sentences: any figure of any page opens it, its address carries it, and it holds what the figure counted. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { useApp } from '../context.js'
import { get, useGet } from '../api.js'
import { apiPath, dyadPath, statePath, unpackEvidence } from '../url.js'
import { EventList } from './events.jsx'
import { A, Data, Nothing, Wait } from './parts.jsx'

/* What the filters say, in words. */
export function describe(app, of) {
  const { t, name, term, date, period } = app
  const parts = []
  if (of.a && of.b) parts.push(t('describe.pair', { a: name(of.a), b: name(of.b) }))
  else if (of.a) parts.push(name(of.a))
  if (of.actor) parts.push(t('describe.actor', { a: name(of.actor) }))
  for (const k of ['type', 'field', 'framework', 'level', 'status']) if (of[k]) parts.push(term(k, of[k]))
  if (of.source) parts.push(of.source)
  if (of.text) parts.push(t('describe.text', { words: of.text }))
  if (of.from && of.from === of.to) parts.push(date(of.from))
  else if (of.from || of.to) parts.push(period(of.from, of.to))
  return parts.join(t('comma'))
}

/* Events of a question, more of them as long as there are. */
export function useEvents(of, limit = 50) {
  const { text, 'min-confidence': least, ...rest } = of
  const params = { ...rest, q: text, min_confidence: least, limit }
  const url = apiPath('events', params)
  const first = useGet(url)
  const [more, set] = useState({ url, rows: [], next: undefined })
  const mine = more.url === url ? more : { url, rows: [], next: undefined }
  const next = mine.next === undefined ? first.data && first.data.next : mine.next
  const load = async () => {
    const page = await get(apiPath('events', { ...params, cursor: next })).promise
    set({ url, rows: [...mine.rows, ...page.data], next: page.next })
  }
  return { ...first, rows: first.data ? [...first.data.data, ...mine.rows] : [], next, load, params }
}

export function Evidence({ packed }) {
  const app = useApp()
  const { t, change, link } = app
  const of = unpackEvidence(packed)
  const events = useEvents(of)
  const head = useRef(null)
  const from = useRef(null)
  useEffect(() => {
    if (!from.current) from.current = document.activeElement
    head.current.focus()
  }, [packed])
  const close = () => {
    change({ ev: '' })
    if (from.current && from.current.isConnected) from.current.focus()
  }
  return (
    <aside class="evidence" aria-labelledby="evidence-title" onKeyDown={e => e.key === 'Escape' && close()}>
      <div class="evidence-top">
        <h2 id="evidence-title" tabIndex={-1} ref={head}><small>{t('evidence.title')}</small>{describe(app, of) || t('search.all')}</h2>
        <button type="button" class="close" onClick={close}>{t('close')}</button>
      </div>
      <p class="evidence-links">
        {of.a && of.b && <A href={link(dyadPath(of.a, of.b))}>{t('evidence.dyad')}</A>}
        {of.a && !of.b && <A href={link(statePath(of.a))}>{t('evidence.state', { a: app.name(of.a) })}</A>}
        <A href={link('/search', of)}>{t('evidence.search')}</A>
      </p>
      {of.a && of.b && <p class="note">{t('evidence.once')}</p>}
      <Wait of={events}>{() => (events.rows.length ? <EventList events={events.rows} /> : <Nothing />)}</Wait>
      {events.next && <button type="button" class="more" onClick={events.load}>{t('more')}</button>}
      <Data path="events" params={{ ...events.params, limit: '' }} />
    </aside>
  )
}
