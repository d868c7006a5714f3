/* One event with all that it stands on: the sentence in its document, the rules, every telling, what people said of it. */
import { useState } from 'preact/hooks'
import { useGet } from '../api.js'
import { useApp } from '../context.js'
import { Facts, Why } from '../ui/coded.jsx'
import { Kind } from '../ui/events.jsx'
import { MarkLegend, Marked } from '../ui/marked.jsx'
import { Codes, Data, Foreign, H1, Section, Wait } from '../ui/parts.jsx'
import { ReviewForm } from '../ui/review.jsx'
import { apiPath } from '../url.js'

const safe = url => (/^https?:\/\//i.test(url || '') ? url : null)

function Original({ url }) {
  const { t } = useApp()
  return <a href={url} rel="noopener noreferrer nofollow" target="_blank">{t('original')}<span class="hidden">{t('newtab')}</span></a>
}

function Source({ document: d }) {
  const { date } = useApp()
  return (
    <p class="source">
      {d.title && <b><Foreign lang={d.lang}>{d.title}</Foreign></b>}
      <span class="soft">{d.source && <Foreign>{d.source}</Foreign>} · {date(d.date)}{safe(d.url) && <> · <Original url={d.url} /></>}</span>
    </p>
  )
}

/* `agency:xinhua`, `outlet:...`, `name:...`: by what a source is known, and its name. */
const sourceName = key => String(key || '').replace(/^(agency|outlet|name|doc):/, '')

function Tellings({ rows, sources, shown }) {
  const { t, date, term, percent } = useApp()
  const seen = new Set()
  return (
    <>
      <p class="soft">{t('tellings.count', { n: rows.length, sources: t('sources.n', { n: sources }) })}</p>
      <ol class="tellings">
        {rows.map(r => {
          const copy = seen.has(r.text)
          seen.add(r.text)
          return (
            <li>
              <p class="soft"><Foreign>{sourceName(r.source)}</Foreign> · {r.title && <><Foreign>{r.title}</Foreign> · </>}{date(r.doc_date, 'short')} · {term('word', r.word)} · {percent(r.confidence)}{copy && <span class="tag">{t('tellings.copy')}</span>}{shown(r) && <span class="tag">{t('tellings.shown')}</span>}</p>
              <p class="sentence"><Foreign lang={r.lang}>{r.text}</Foreign></p>
              {safe(r.url) && <p class="soft"><Original url={r.url} /></p>}
            </li>
          )
        })}
      </ol>
    </>
  )
}

function Reviews({ rows }) {
  const { t, date, term } = useApp()
  if (!rows.length) return <p class="soft">{t('reviews.none')}</p>
  return (
    <ul class="quotes">
      {rows.map(r => <li><b>{term('verdict', r.verdict)}</b> <span class="soft">{t('reviews.by', { who: r.reviewer, day: date(String(r.made).slice(0, 10)) })}{r.orphaned ? ` · ${t('reviews.orphaned')}` : ''}</span>{r.changes && <p><code dir="ltr">{r.changes}</code></p>}{r.note && <p><Foreign>{r.note}</Foreign></p>}</li>)}
    </ul>
  )
}

function Title({ event: e }) {
  const { rtl, t } = useApp()
  const codes = side => side.map(p => p.code || p.name || p.text).filter(Boolean)
  return (
    <H1 class="event-title">
      <small><Kind type={e.event} negated={e.negated} /></small>
      {codes(e.actors).length ? <Codes codes={[...new Set(codes(e.actors))]} /> : t('who.unknown')}
      {codes(e.recipients).length > 0 && <><span class="arrow" role="img" aria-label={t('who.to')}>{rtl ? ' ← ' : ' → '}</span><Codes codes={[...new Set(codes(e.recipients))]} /></>}
    </H1>
  )
}

export function Event({ id }) {
  const { t } = useApp()
  const [words, pick] = useState(null)
  const data = useGet(apiPath(`events/${encodeURIComponent(id)}`))
  return (
    <article class="page event-page">
      {data.error && <H1>{t('event.missing')}</H1>}
      <Wait of={data}>{({ event, document: d, tellings, reviews }) => (
        <>
          <Title event={event} />
          <div class="split">
            <div class="reading">
              <Source document={d} />
              <MarkLegend />
              <Marked text={d.text} lang={d.lang} event={event} words={words ? [words] : []} />
            </div>
            <section class="side" aria-labelledby="facts"><h2 id="facts">{t('facts.title')}</h2><Facts event={event} /><Data path={`events/${id}`} csv={false} /></section>
          </div>
          <Section id="why" title={t('why.title')} note={t('why.note')} data={<p><a href={apiPath(`events/${id}/explain`)}>{t('why.explain')}</a></p>}><Why event={event} text={d.text} pick={pick} /></Section>
          <Section id="tellings" title={t('tellings.title')} note={t('tellings.note')}><Tellings rows={tellings} sources={event.sources} shown={r => r.doc === d.id && r.sentence === event.sentence} /></Section>
          <Section id="review" title={t('review.title')} note={t('review.lead')}><Reviews rows={reviews} /><ReviewForm event={event} correct /></Section>
        </>
      )}</Wait>
    </article>
  )
}
