/* Two states on one page. */
import { useEffect, useState } from 'preact/hooks'
import { get, useGet } from '../api.js'
import { IndexChart, VoiceChart } from '../charts/dyad.jsx'
import { Strip } from '../charts/strip.jsx'
import { useApp } from '../context.js'
import { months as range } from '../format.js'
import { EventItem, EventList } from '../ui/events.jsx'
import { Filters } from '../ui/filters.jsx'
import { Promises } from '../ui/promises.jsx'
import { A, Bars, Behind, Data, Figure, Foreign, H1, Nothing, Section, Table, Wait } from '../ui/parts.jsx'
import { apiPath, packEvidence } from '../url.js'
import { Known } from './known.jsx'

const MOVERS = 6

/* The events that moved the index: of the months that did most, the one that weighs most. */
function useMovers(a, b, months, filters) {
  const [found, set] = useState([])
  const top = months.filter(m => m.index).sort((x, y) => Math.abs(y.index) - Math.abs(x.index)).slice(0, MOVERS).map(m => m.month).sort()
  const key = [a, b, ...top, JSON.stringify(filters)].join()
  useEffect(() => {
    let gone = false
    const weight = e => (e.negated || e.status === 'conditional' || e.relation === 'joint' ? 0 : Math.abs(e.intensity * e.confidence))
    Promise.all(top.map(month => get(apiPath('events', { a, b, ...filters, from: month, to: month, limit: 200 })).promise.then(page => {
      const best = page.data.sort((x, y) => weight(y) - weight(x))[0]
      return best && { month, event: best }
    }))).then(all => gone || set(all.filter(Boolean)), () => gone || set([]))
    return () => { gone = true }
  }, [key])
  return found
}

function Head({ a, b, data, filters }) {
  const { t, rich, n, percent, name, date, link, term } = useApp()
  const months = data.months
  const events = months.reduce((s, m) => s + m.events, 0)
  const good = months.reduce((s, m) => s + (m.cooperative || 0) * m.events, 0)
  const last = months[months.length - 1]
  const count = state => data.ledger.filter(p => p.state === state && p.kind === 'specific').length
  const since = data.relations.find(r => r.what === 'since')
  const rung = data.relations.filter(r => r.what === 'rung' && !r.to).pop()
  return (
    <>
      <p class="lead">
        {last ? rich('dyad.lead', { events: <Figure of={{ a, b, ...filters }}>{n(events)}</Figure>, share: <b>{percent(events ? good / events : null)}</b>, trailing: <b>{n(last.trailing, 1)}</b>, month: date(last.month) }) : t('dyad.none', { a: name(a), b: name(b) })}
        {since && <> {t('dyad.since', { day: date(since.value) })}</>}
        {rung && <> {t('dyad.rung', { rung: term('rung', rung.value), day: date(rung.from) })}</>}
      </p>
      <ul class="facts" aria-label={t('promises.title')}>
        <li class="soft">{t('promises.title')}{t('colon')}</li>
        {['open', 'overdue', 'kept', 'withdrawn'].map(state => (
          <li><A href={link('/ledger', { a, b, state, ...filters, source: '' })}><b>{n(count(state))}</b> {t(`promises.${state}`)}</A></li>
        ))}
      </ul>
    </>
  )
}

function IndexPart({ a, b, data, filters }) {
  const { t, n, date, name, change } = useApp()
  const movers = useMovers(a, b, data.months, filters)
  const months = data.months
  const open = month => change({ ev: packEvidence({ a, b, ...filters, from: month, to: month }) })
  return (
    <Section id="index-part" wide title={t('index.title')} note={t('index.note')} data={<Data path={`dyads/${a}/${b}/index`} params={filters} />}>
      {months.length ? (
        <>
          <p class="legend">
            <svg width="16" height="12" aria-hidden="true"><rect class="bar-a" width="16" height="12" /></svg><span>{t('index.to', { a: name(a), b: name(b) })}</span>
            <svg width="16" height="12" aria-hidden="true"><rect class="bar-b" width="16" height="12" /></svg><span>{t('index.to', { a: name(b), b: name(a) })}</span>
            <svg width="16" height="12" aria-hidden="true"><rect class="bar-both" width="16" height="12" /></svg><span>{t('index.mutual')}</span>
          </p>
          <IndexChart months={months} movers={movers} title={t('index.of', { a: name(a), b: name(b) })} open={open} />
          {movers.length > 0 && <><h3>{t('movers.title')}</h3><ol class="events movers">{movers.map((m, i) => <EventItem event={m.event} number={n(i + 1)} />)}</ol></>}
          <Behind>
            <Table caption={t('index.of', { a: name(a), b: name(b) })} rows={[...months].reverse()} columns={[
              { head: t('month'), cell: m => date(m.month) },
              { head: t('index'), cell: m => n(m.index, 1), num: true },
              { head: t('index.trailing'), cell: m => n(m.trailing, 1), num: true },
              { head: t('index.per'), cell: m => n(m.per_1000, 0), num: true },
              { head: t('index.own'), cell: m => n(m.own_word, 1), num: true },
              { head: t('events'), cell: m => (m.events ? <Figure of={{ a, b, ...filters, from: m.month, to: m.month }}>{n(m.events)}</Figure> : n(0)), num: true },
              { head: t('sources'), cell: m => n(m.sources), num: true },
              { head: t('documents'), cell: m => n(m.documents), num: true },
            ]} />
          </Behind>
        </>
      ) : <Nothing />}
    </Section>
  )
}

function VoicePart({ a, b, data, period, narrow }) {
  const { t, n, date, name, change, list } = useApp()
  const voices = data.voices
  const all = [...voices.map(v => v.month), ...data.months.map(m => m.month)].sort()
  const months = all.length ? range(all[0], all[all.length - 1]) : []
  const who = { [a]: name(a), [b]: name(b), both: list([name(a), name(b)]), others: t('voice.others'), reported: t('voice.reported') }
  const open = month => change({ ev: packEvidence({ a, b, from: month, to: month }) })
  return (
    <Section id="voices-part" wide title={t('voices.title')} note={<>{t('voices.note', { a: name(a), b: name(b) })} {narrow && <b>{t('dyad.wide')}</b>}</>} data={<Data path={`dyads/${a}/${b}/voices`} params={period} />}>
      {voices.length ? (
        <>
          <VoiceChart voices={voices} months={months} a={a} b={b} open={open} />
          <Said report={data.report} />
          <Behind>
            <Table caption={t('voices.title')} rows={[...voices].reverse()} columns={[
              { head: t('month'), cell: v => date(v.month) }, { head: t('voice.who'), cell: v => who[v.who] || v.who },
              { head: t('voice.mean'), cell: v => n(v.mean_intensity, 1), num: true },
              { head: t('events'), cell: v => <Figure of={{ a, b, from: v.month, to: v.month }}>{n(v.events)}</Figure>, num: true },
              { head: t('sources'), cell: v => n(v.sources), num: true },
            ]} />
          </Behind>
        </>
      ) : <Nothing />}
    </Section>
  )
}

function Said({ report }) {
  const { t, date, name } = useApp()
  const said = (report && report.said) || []
  if (!said.length) return null
  const voices = [...new Set(said.map(s => s.who))]
  return (
    <div class="columns">
      {voices.map(v => (
        <div>
          <h3>{v === 'others' || v === 'reported' ? t(`voice.${v}`) : t('voice.says', { a: name(v) })}</h3>
          <ul class="quotes">
            {said.filter(s => s.who === v).slice(0, 4).map(s => (
              <li><p class="sentence"><Foreign>{s.text}</Foreign></p><p class="soft">{s.speaker && <><Foreign>{s.speaker}</Foreign> · </>}{date(s.date, 'short')}</p></li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

export function Subjects({ of, groups }) {
  const { t, term, n } = useApp()
  return (
    <div class="columns">
      {groups.filter(g => g.rows.length).map(g => (
        <div>
          <h3>{t(`subjects.${g.kind}`)}</h3>
          <Bars label={t(`subjects.${g.kind}`)} rows={g.rows.slice(0, 10).map(r => ({
            label: term(g.kind, r.code), value: r.events, text: n(r.events), minus: r.events * (1 - r.cooperative), of: { ...of, [g.kind]: r.code },
          }))} />
        </div>
      ))}
    </div>
  )
}

export function Dyad({ one: a, two: b }) {
  const { t, name, list, route } = useApp()
  const { from, to, field, framework, source, 'half-life': half } = route.query
  const filters = { from, to, field, framework, source }
  const period = { from, to }
  const narrow = field || framework || source
  const data = useGet(apiPath(`dyads/${a}/${b}`, { ...filters, half_life: half }))
  const kinds = d => ['field', 'framework', 'level', 'type'].map(kind => ({ kind, rows: d.report[`${kind}s`] || [] }))
  return (
    <article class="page">
      <H1><bdi>{list([name(a), name(b)])}</bdi></H1>
      <Wait of={data}>{d => (
        <>
          <Head a={a} b={b} data={d} filters={filters} />
          <Filters keys={['from', 'to', 'field', 'framework', 'source']} label={t('filter.label')} />
          <IndexPart a={a} b={b} data={d} filters={filters} />
          <VoicePart a={a} b={b} data={d} period={period} narrow={narrow} />
          <Section id="subjects" title={t('subjects.title')} note={<>{t('subjects.note')} {narrow && <b>{t('dyad.wide')}</b>}</>} data={<Data path={`dyads/${a}/${b}`} params={period} csv={false} />}><Subjects of={{ a, b, ...period }} groups={kinds(d)} /></Section>
          <Section id="ledger" wide title={t('ledger.title')} note={t('ledger.note')} data={<Data path={`dyads/${a}/${b}/ledger`} params={{ ...filters, source: '' }} />}><Promises rows={d.ledger} /></Section>
          <Section id="timeline" wide title={t('timeline.title')} note={t('timeline.note')} data={<Data path={`dyads/${a}/${b}/events`} params={filters} />}><Strip of={{ a, b, ...filters }} /></Section>
          {d.positions.length > 0 && <Section id="positions" title={t('positions.title')} note={t('positions.note')} data={<Data path={`dyads/${a}/${b}/positions`} params={filters} />}><EventList events={d.positions.slice(0, 6)} /></Section>}
          <Known a={a} b={b} data={d} />
        </>
      )}</Wait>
    </article>
  )
}
