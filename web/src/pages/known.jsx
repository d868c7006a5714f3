/* What is known of two beforehand, and what the news claims of it. */
import { useApp } from '../context.js'
import { Code, Foreign, Section, Table } from '../ui/parts.jsx'

export function Known({ data }) {
  const { t, date, period, term, name } = useApp()
  const { relations, report } = data
  const common = (report && report.frameworks_common) || []
  const claims = (report && report.claims) || []
  if (!relations.length && !common.length && !claims.length) return null
  const dated = d => (d ? date(d, 'short') : '–')
  return (
    <Section id="known" title={t('known.title')} note={t('known.note')}>
      {relations.length > 0 && (
        <dl class="known">
          {relations.map(r => <><dt>{t(`relation.${r.what}`)}</dt><dd>{r.what === 'rung' ? term('rung', r.value) : r.what === 'treaty' ? <Foreign>{r.value}</Foreign> : date(r.value)}{r.what !== 'since' && r.from && <span class="soft"> {period(r.from, r.to)}</span>}</dd></>)}
        </dl>
      )}
      {common.length > 0 && (
        <><h3>{t('known.common')}</h3><Table caption={t('known.common')} rows={common} columns={[
          { head: t('framework'), cell: f => <Code code={f.framework} framework /> },
          { head: name(report.frameworks_common[0] && data.a ? data.a.code : ''), cell: f => <>{term('member', f.a)} <span class="soft">{dated(f.a_since)}</span></> },
          { head: name(data.b ? data.b.code : ''), cell: f => <>{term('member', f.b)} <span class="soft">{dated(f.b_since)}</span></> },
        ]} /></>
      )}
      {claims.length > 0 && (
        <>
          <h3>{t('claims.title')}</h3>
          <ul class="quotes">{claims.map(c => <li><p class="sentence"><Foreign>{c.text}</Foreign></p><p class="soft">{t(`claim.${c.verdict}`)} · {date(c.date, 'short')}</p></li>)}</ul>
        </>
      )}
    </Section>
  )
}
