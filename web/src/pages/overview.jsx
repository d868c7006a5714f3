/* The morning's page: what changed, who stands with whom, what falls due. */
import { useEffect, useState } from 'preact/hooks'
import { forget, useGet } from '../api.js'
import { Network } from '../charts/network.jsx'
import { WorldMap } from '../charts/map.jsx'
import { useApp } from '../context.js'
import { addDays, addMonths } from '../format.js'
import { EventList } from '../ui/events.jsx'
import { A, Behind, Code, Data, Figure, Foreign, H1, Nothing, PairLink, Section, Table, Wait } from '../ui/parts.jsx'
import { apiPath, eventPath, packEvidence } from '../url.js'

/* Documents that come in while the page is open are told of; the reader decides when to look, so that nothing moves under the hand. */
function Growth() {
  const { t } = useApp()
  const [count, set] = useState(0)
  useEffect(() => {
    if (!window.EventSource) return undefined
    const stream = new EventSource(apiPath('stream'))
    stream.addEventListener('documents', e => set(n => n + JSON.parse(e.data).documents))
    return () => stream.close()
  }, [])
  const show = () => {
    set(0)
    forget()
  }
  return <p class="growth" role="status">{count > 0 && <>{t('growth.text', { n: count })} <button type="button" class="linklike" onClick={show}>{t('growth.show')}</button></>}</p>
}

function Periods({ last }) {
  const { t, here, route } = useApp()
  const month = last.slice(0, 7)
  const choices = [['3', addMonths(month, -2)], ['12', addMonths(month, -11)], ['60', addMonths(month, -59)], ['all', '']]
  const now = route.query.from || ''
  return (
    <ul class="choices" aria-label={t('period')}>
      {choices.map(([key, from]) => <li><A href={here({ from, to: '', ev: '' })} aria-current={now === from ? 'true' : undefined}>{t(`period.${key}`)}</A></li>)}
    </ul>
  )
}

function Change({ change: c }) {
  const { t, n, signed, percent } = useApp()
  const of = { a: c.a, b: c.b, from: c.from, to: c.to }
  return (
    <li>
      <PairLink a={c.a} b={c.b} />
      <span class="change-count"><Figure of={of}>{t('events.n', { n: c.events })}</Figure></span>
      <span class="soft">{t('change.before', { before: n(c.events_before, 1) })} · {t('change.index', { index: signed(c.weight, 1), share: percent(c.cooperative) })}</span>
    </li>
  )
}

function Changes({ data }) {
  const { t, period } = useApp()
  const last = data.about.last_day
  const from = data.changes.length ? data.changes[0].from : addDays(last, -6)
  const week = data.latest.filter(e => (e.date || e.doc_date) >= from)
  return (
    <Section id="changes" title={t('changes.title')} note={t('changes.note', { period: period(from, last) })} data={<Data path="events" params={{ from, to: last }} />}>
      <div class="columns">
        <div>
          <h3>{t('changes.pairs')}</h3>
          {data.changes.length ? <ol class="changes">{data.changes.slice(0, 8).map(c => <Change change={c} />)}</ol> : <Nothing>{t('changes.none')}</Nothing>}
        </div>
        <div><h3>{t('changes.events')}</h3><EventList events={(week.length ? week : data.latest).slice(0, 5)} /></div>
      </div>
    </Section>
  )
}

function NetworkPart({ data, period }) {
  const { t, n } = useApp()
  const groups = [...new Set(data.nodes.map(x => x.community))]
  const params = { ...period }
  return (
    <Section id="network" title={t('network.title')} note={t('network.note')} wide data={<Data path="network" params={params} />}>
      <Periods last={data.about.last_day} />
      {data.nodes.length ? <Network nodes={data.nodes} edges={data.edges} period={period} /> : <Nothing />}
      <p class="legend"><svg width="14" height="14" aria-hidden="true"><circle cx="7" cy="7" r="6" class="legend-shape" /></svg><span>{t('network.state')}</span><svg width="14" height="14" aria-hidden="true"><rect x="1" y="1" width="12" height="12" class="legend-shape" /></svg><span>{t('network.organisation')}</span><span>{t('network.width')}</span></p>
      <Behind>
        <Table caption={t('network.ties')} rows={data.edges} columns={[
          { head: t('pair'), cell: e => <PairLink a={e.a} b={e.b} query={period} /> },
          { head: t('index'), cell: e => n(e.index, 1), num: true },
          { head: t('events'), cell: e => <Figure of={{ a: e.a, b: e.b, ...period }}>{n(e.events)}</Figure>, num: true },
        ]} />
        <Table caption={t('network.nodes')} rows={data.nodes} columns={[
          { head: t('who'), cell: x => <Code code={x.code} /> },
          { head: t('network.community'), cell: x => n(groups.indexOf(x.community) + 1), num: true },
          { head: t('network.degree'), cell: x => n(x.degree), num: true },
          { head: t('network.strength'), cell: x => n(x.strength, 1), num: true },
          { head: t('network.between'), cell: x => n(x.betweenness, 2), num: true },
          { head: t('events'), cell: x => <Figure of={{ a: x.code, ...period }}>{n(x.events)}</Figure>, num: true },
        ]} />
      </Behind>
    </Section>
  )
}

function MapPart({ data, period }) {
  const { t, n, here, name, names } = useApp()
  const states = data.nodes.filter(x => names.isState(x.code))
  const values = new Map(states.map(x => [x.code, x.strength]))
  return (
    <Section id="map" title={t('map.title')} note={t('map.note')} wide data={<Data path="network" params={period} />}>
      <WorldMap values={values} title={t('map.title')} desc={t('map.desc')} legend={t('map.strength')}
        href={code => here({ ev: packEvidence({ a: code, ...period }) })} says={(code, v) => t('map.says', { name: name(code), value: n(v, 1) })} />
      <Behind>
        <Table caption={t('map.title')} rows={states} columns={[
          { head: t('state'), cell: x => <Code code={x.code} /> },
          { head: t('network.strength'), cell: x => n(x.strength, 1), num: true },
          { head: t('events'), cell: x => <Figure of={{ a: x.code, ...period }}>{n(x.events)}</Figure>, num: true },
        ]} />
      </Behind>
    </Section>
  )
}

function DuePart({ data }) {
  const { t, date, name, list, link, term } = useApp()
  const last = data.about.last_day
  return (
    <Section id="due" title={t('due.title')} note={t('due.note', { day: date(last) })} data={<><p><A href={link('/ledger', { state: 'overdue' })}>{t('due.overdue')}</A></p><Data path="ledger" params={{ state: 'open' }} /></>}>
      {data.due.length ? (
        <ol class="due">
          {data.due.slice(0, 12).map(d => (
            <li class={d.due < last ? 'past' : undefined}>
              <time dateTime={d.due}>{date(d.due, 'short')}{d.due < last && <small>{t('due.passed')}</small>}</time>
              <div>
                <p class="due-who"><bdi>{list(d.parties.map(name))}</bdi>{d.fields.length > 0 && <span class="soft"> · {d.fields.map(f => term('field', f)).join(t('comma'))}</span>}</p>
                <p class="sentence"><A href={link(eventPath(d.promise))}><Foreign>{d.text}</Foreign></A></p>
              </div>
            </li>
          ))}
        </ol>
      ) : <Nothing>{t('due.none')}</Nothing>}
    </Section>
  )
}

export function Overview() {
  const { t, rich, n, period: inWords, route } = useApp()
  const period = { from: route.query.from, to: route.query.to }
  const data = useGet(apiPath('overview', period))
  return (
    <article class="page">
      <H1>{t('overview.title')}</H1>
      <Growth />
      <Wait of={data}>{d => (
        <>
          <p class="lead">{rich('overview.lead', {
            documents: <b>{n(d.about.documents)}</b>, events: <Figure of={{}}>{n(d.about.events)}</Figure>, period: inWords(d.about.first_day, d.about.last_day, 'long') || '–',
          })}</p>
          {d.about.events ? <><Changes data={d} /><NetworkPart data={d} period={period} /><DuePart data={d} /><MapPart data={d} period={period} /></> : <Nothing>{t('overview.empty')}</Nothing>}
        </>
      )}</Wait>
    </article>
  )
}
