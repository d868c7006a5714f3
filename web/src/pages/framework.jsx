import { useGet } from '../api.js'
import { HIGH, Members } from '../charts/members.jsx'
import { useApp } from '../context.js'
import { EventList } from '../ui/events.jsx'
import { Filters } from '../ui/filters.jsx'
import { Bars, Behind, Code, Data, Figure, H1, Nothing, PairLink, Section, Table, Wait } from '../ui/parts.jsx'
import { apiPath } from '../url.js'
import { Subjects } from './dyad.jsx'
import { Activity, grouped } from './state.jsx'

const STATUSES = ['member', 'observer', 'partner', 'invited', 'suspended']

function MembersPart({ code, data, until }) {
  const { t, term, date } = useApp()
  const { members } = data
  const shown = STATUSES.filter(s => members.some(m => m.status === s))
  return (
    <Section id="members" wide title={t('members.title')} note={t('members.note')} data={<Data path={`frameworks/${code}`} csv={false} />}>
      {members.length ? (
        <>
          <p class="legend">{shown.map(s => <><svg width="18" height="12" aria-hidden="true"><rect class={`span span-${s}`} width="18" y={(12 - Math.min(12, HIGH[s])) / 2} height={Math.min(12, HIGH[s])} rx="2" /></svg><span>{term('member', s)}</span></>)}</p>
          <Members members={members} until={until} />
          <Behind><Table caption={t('members.title')} rows={members} columns={[
            { head: t('state'), cell: m => <Code code={m.state} /> }, { head: t('member.status'), cell: m => term('member', m.status) },
            { head: t('since'), cell: m => (m.from ? date(m.from, 'short') : '–'), day: true }, { head: t('until'), cell: m => (m.to ? date(m.to, 'short') : '–'), day: true },
          ]} /></Behind>
        </>
      ) : <Nothing>{t('members.none')}</Nothing>}
    </Section>
  )
}

export function Framework({ code }) {
  const { t, rich, n, term, route } = useApp()
  const period = { from: route.query.from, to: route.query.to }
  const data = useGet(apiPath(`frameworks/${encodeURIComponent(code)}`, period))
  const about = useGet(apiPath('about'))
  const of = { framework: code, ...period }
  return (
    <article class="page">
      <H1><bdi>{term('framework', code)}</bdi></H1>
      <Wait of={data}>{d => {
        const events = d.months.reduce((s, m) => s + m.events, 0)
        const now = new Set(d.members.filter(m => !m.to && (m.status === 'member' || m.status === 'founder')).map(m => m.state)).size
        const until = (about.data && about.data.record.last_day) || (d.months.length ? d.months[d.months.length - 1].month : '2026-01')
        return (
          <>
            <p class="lead">{rich('framework.lead', { events: <Figure of={of}>{n(events)}</Figure>, members: <b>{n(now)}</b> })}</p>
            <Filters keys={['from', 'to']} label={t('filter.label')} />
            <Activity of={of} data={d} />
            <Section id="pairs" title={t('pairs.title')} note={t('pairs.note')}>
              {d.pairs.length ? <Bars label={t('pairs.title')} rows={d.pairs.slice(0, 15).map(p => ({ label: <PairLink a={p.a} b={p.b} query={{ framework: code }} />, value: p.events, text: n(p.events), minus: p.events * (1 - p.cooperative), of: { a: p.a, b: p.b, ...of } }))} /> : <Nothing />}
            </Section>
            <MembersPart code={code} data={d} until={until} />
            <Section id="subjects" title={t('subjects.title')} note={t('subjects.note')}><Subjects of={of} groups={grouped(d.subjects).filter(g => g.kind !== 'framework')} /></Section>
            <Section id="latest" title={t('latest.title')} data={<Data path="events" params={of} />}>{d.latest.length ? <EventList events={d.latest} /> : <Nothing />}</Section>
          </>
        )
      }}</Wait>
    </article>
  )
}
