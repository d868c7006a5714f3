/* Promises and deliveries side by side. */
import { useEffect, useState } from 'preact/hooks'
import { get } from '../api.js'
import { useApp } from '../context.js'
import { apiPath, eventPath } from '../url.js'
import { A, Foreign, Nothing } from './parts.jsx'
import { ReviewForm } from './review.jsx'

const SIGN = { open: '○', kept: '●', overdue: '!', withdrawn: '×', general: '~', unpromised: '+' }

function State({ row }) {
  const { term } = useApp()
  const state = row.kind === 'general' && row.state === 'open' ? 'general' : row.state
  return <span class={`state state-${state}`}><span aria-hidden="true">{SIGN[state] || '·'}</span>{term('promise', state)}</span>
}

/* The sentence of a delivery is fetched when its row is shown: the ledger holds only its id. */
function Delivery({ row }) {
  const { t, date, link, term, n } = useApp()
  const [event, set] = useState(null)
  const [asking, ask] = useState(false)
  useEffect(() => {
    let gone = false
    if (row.delivery) get(apiPath(`events/${row.delivery}`)).promise.then(d => gone || set(d.event), () => {})
    return () => { gone = true }
  }, [row.delivery])
  if (!row.delivery) return <p class="soft">{row.due ? t('promise.due', { day: date(row.due) }) : t('promise.nodue')}</p>
  return (
    <>
      <p class="soft"><time dateTime={row.delivered}>{date(row.delivered, 'short')}</time>{row.due && <> · {t('promise.due', { day: date(row.due, 'short') })}</>}</p>
      <p class="sentence"><A href={link(eventPath(row.delivery))}>{event ? <Foreign>{event.text}</Foreign> : t('promise.delivery')}</A></p>
      {row.promise && row.link && (
        <p class="soft">{term('link', row.link)} · {t('promise.score', { score: n(row.score, 2) })} · {row.shared.map(s => term('shared', s)).join(t('comma'))}{' '}
          <button type="button" class="linklike" aria-expanded={asking} onClick={() => ask(!asking)}>{t('promise.judge')}</button>
        </p>
      )}
      {asking && <ReviewForm event={row.promise} delivery={row.delivery} />}
    </>
  )
}

function Row({ row }) {
  const { t, date, name, list, link, term } = useApp()
  return (
    <li class="promise">
      <div class="promise-head"><State row={row} /><bdi class="promise-who">{list(row.parties.map(name))}</bdi></div>
      <div class="promise-side">
        <h4>{t('promise.said')}</h4>
        {row.promise ? (
          <>
            <p class="soft"><time dateTime={row.date}>{date(row.date, 'short')}</time>{row.act && <> · {term('type', row.act)}</>}{[...row.fields].map(f => <> · {term('field', f)}</>)}{row.frameworks.map(f => <> · {term('framework', f)}</>)}</p>
            <p class="sentence"><A href={link(eventPath(row.promise))}><Foreign>{row.text}</Foreign></A></p>
          </>
        ) : <p class="soft">{t('promise.none')}</p>}
      </div>
      <div class="promise-side done"><h4>{t(row.state === 'withdrawn' ? 'promise.broken' : 'promise.done')}</h4><Delivery row={row} /></div>
    </li>
  )
}

export function Promises({ rows, most = 12 }) {
  const { t } = useApp()
  const [count, set] = useState(most)
  if (!rows.length) return <Nothing />
  const order = { overdue: 0, kept: 1, open: 2, withdrawn: 3 }
  const rank = r => (r.kind === 'general' ? 4 : order[r.state] ?? 5)
  const sorted = [...rows].sort((x, y) => rank(x) - rank(y) || String(y.date).localeCompare(String(x.date)))
  const left = sorted.length - count
  return (
    <>
      <ol class="promises">{sorted.slice(0, count).map(r => <Row row={r} />)}</ol>
      {left > 0 && <button type="button" class="more" onClick={() => set(count + most)}>{t('promise.more', { n: Math.min(most, left) })}</button>}
    </>
  )
}
