import { useGet } from '../api.js'
import { ActivityChart } from '../charts/activity.jsx'
import { WorldMap } from '../charts/map.jsx'
import { useApp } from '../context.js'
import { EventList } from '../ui/events.jsx'
import { Filters } from '../ui/filters.jsx'
import { Behind, Code, Data, Figure, H1, Nothing, PairLink, Section, Table, Wait } from '../ui/parts.jsx'
import { apiPath, packEvidence } from '../url.js'
import { Subjects } from './dyad.jsx'

const other = (row, code) => (row.a === code ? row.b : row.a)

function Partners({ code, data, period }) {
  const { t, n, percent, name, names, here } = useApp()
  const values = new Map(data.partners.filter(p => names.isState(other(p, code))).map(p => [other(p, code), p.index]))
  return (
    <Section id="partners" wide title={t('partners.title', { a: name(code) })} note={t('partners.note')} data={<Data path="dyads" params={{ a: code, ...period }} />}>
      {data.partners.length ? (
        <>
          <WorldMap values={values} focus={code} title={t('partners.title', { a: name(code) })} desc={t('partners.desc')} legend={t('partners.index')}
            href={c => here({ ev: packEvidence({ a: code, b: c, ...period }) })} says={(c, v) => t('map.says', { name: name(c), value: n(v, 1) })} />
          <Table caption={t('partners.table')} rows={data.partners} most={15} columns={[
            { head: t('pair'), cell: p => <PairLink a={code} b={other(p, code)} query={period} /> },
            { head: t('events'), cell: p => <Figure of={{ a: code, b: other(p, code), ...period }}>{n(p.events)}</Figure>, num: true },
            { head: t('index.sum'), cell: p => n(p.index, 1), num: true },
            { head: t('share'), cell: p => percent(p.cooperative), num: true },
          ]} />
        </>
      ) : <Nothing />}
    </Section>
  )
}

export function Activity({ of, data }) {
  const { t, change, n, percent, date } = useApp()
  const open = month => change({ ev: packEvidence({ ...of, from: month, to: month }) })
  return (
    <Section id="activity" wide title={t('activity.title')} note={t('activity.note')} data={<Data path="events" params={of} />}>
      {data.months.length ? (
        <>
          <ActivityChart rows={data.months} title={t('activity.title')} open={open} />
          <Behind><Table caption={t('activity.title')} rows={[...data.months].reverse()} columns={[
            { head: t('month'), cell: m => date(m.month) }, { head: t('events'), cell: m => <Figure of={{ ...of, from: m.month, to: m.month }}>{n(m.events)}</Figure>, num: true },
            { head: t('share'), cell: m => percent(m.cooperative), num: true },
          ]} /></Behind>
        </>
      ) : <Nothing />}
    </Section>
  )
}

export const grouped = subjects => ['field', 'framework', 'level', 'type'].map(kind => ({ kind, rows: subjects.filter(s => s.kind === kind) }))

function Memberships({ rows }) {
  const { t, term, date } = useApp()
  if (!rows.length) return null
  return (
    <Section id="memberships" title={t('memberships.title')} note={t('memberships.note')}>
      <Table caption={t('memberships.title')} rows={rows} columns={[
        { head: t('framework'), cell: m => <Code code={m.framework} framework /> },
        { head: t('member.status'), cell: m => term('member', m.status) },
        { head: t('since'), cell: m => (m.from ? date(m.from, 'short') : '–'), day: true },
        { head: t('until'), cell: m => (m.to ? date(m.to, 'short') : '–'), day: true },
      ]} />
    </Section>
  )
}

export function State({ code }) {
  const { t, rich, n, name, route, percent } = useApp()
  const period = { from: route.query.from, to: route.query.to }
  const data = useGet(apiPath(`states/${encodeURIComponent(code)}`, period))
  return (
    <article class="page">
      <H1><bdi>{name(code)}</bdi></H1>
      <Wait of={data}>{d => {
        const events = d.months.reduce((s, m) => s + m.events, 0)
        const good = d.months.reduce((s, m) => s + m.events * (m.cooperative || 0), 0)
        return (
          <>
            <p class="lead">{rich('state.lead', { events: <Figure of={{ a: code, ...period }}>{n(events)}</Figure>, partners: <b>{n(d.partners.length)}</b>, share: <b>{percent(events ? good / events : null)}</b> })}</p>
            <Filters keys={['from', 'to']} label={t('filter.label')} />
            <Partners code={code} data={d} period={period} />
            <Activity of={{ a: code, ...period }} data={d} />
            <Section id="subjects" title={t('subjects.title')} note={t('subjects.note')} data={<Data path={`states/${code}`} params={period} csv={false} />}><Subjects of={{ a: code, ...period }} groups={grouped(d.subjects)} /></Section>
            <Section id="latest" title={t('latest.title')} data={<Data path="events" params={{ a: code, ...period }} />}>{d.latest.length ? <EventList events={d.latest} /> : <Nothing />}</Section>
            <Memberships rows={d.memberships} />
          </>
        )
      }}</Wait>
    </article>
  )
}
