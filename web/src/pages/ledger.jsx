/* Promises and what came of them. */
import { useState } from 'preact/hooks'
import { get, useGet } from '../api.js'
import { useApp } from '../context.js'
import { Filters } from '../ui/filters.jsx'
import { A, Data, H1, Section, Wait } from '../ui/parts.jsx'
import { Promises } from '../ui/promises.jsx'
import { apiPath } from '../url.js'

const ORDER = ['kept', 'open', 'overdue', 'withdrawn']

/* How the specific promises stand, as one bar with its parts named. */
function Standing({ rows }) {
  const { t, n, here, term } = useApp()
  const specific = rows.filter(r => r.kind === 'specific')
  const parts = ORDER.map(state => ({ state, count: specific.filter(r => r.state === state).length }))
  const total = Math.max(1, specific.length)
  let at = 0
  return (
    <div class="balance">
      <svg viewBox="0 0 1000 26" preserveAspectRatio="none" aria-hidden="true">
        {parts.map(p => {
          const x = at
          at += (1000 * p.count) / total
          return p.count ? <rect class={`part-${p.state}`} x={x + 1} width={Math.max(0, at - x - 2)} height="26" /> : null
        })}
      </svg>
      <ul class="facts">{parts.map(p => <li><svg width="12" height="12" aria-hidden="true"><rect class={`part-${p.state}`} width="12" height="12" /></svg> <A href={here({ state: p.state })}><b>{n(p.count)}</b> {term('promise', p.state)}</A></li>)}</ul>
    </div>
  )
}

export function Ledger() {
  const { t, route } = useApp()
  const { a, b, state, field, framework, from, to } = route.query
  const params = { a, b, state, field, framework, from, to }
  const url = apiPath('ledger', { ...params, limit: 200 })
  const data = useGet(url)
  const [more, set] = useState({ url, rows: [], next: undefined })
  const mine = more.url === url ? more : { url, rows: [], next: undefined }
  const load = async next => {
    const page = await get(apiPath('ledger', { ...params, limit: 200, cursor: next })).promise
    set({ url, rows: [...mine.rows, ...page.data], next: page.next })
  }
  return (
    <article class="page">
      <H1>{t('ledger.title')}</H1>
      <p class="lead">{t('ledger.lead')}</p>
      <Filters keys={['a', 'b', 'state', 'field', 'framework', 'from', 'to']} label={t('filter.label')} />
      <Section id="promises" wide title={t('promises.title')} note={t('ledger.note')} data={<Data path="ledger" params={params} />}>
        <Wait of={data}>{d => {
          const rows = [...d.data, ...mine.rows]
          const next = mine.next === undefined ? d.next : mine.next
          return (
            <>
              {!state && rows.length > 0 && <Standing rows={rows} />}
              <Promises rows={rows} most={40} />
              {next && <button type="button" class="more" onClick={() => load(next)}>{t('more')}</button>}
            </>
          )
        }}</Wait>
      </Section>
    </article>
  )
}
