import { useApp } from '../context.js'
import { EventList } from '../ui/events.jsx'
import { describe, useEvents } from '../ui/evidence.jsx'
import { Filters } from '../ui/filters.jsx'
import { Data, H1, Nothing, Section, Wait } from '../ui/parts.jsx'

const KEYS = ['a', 'b', 'type', 'field', 'framework', 'level', 'status', 'source', 'from', 'to']

export function Search() {
  const app = useApp()
  const { t, route } = app
  const of = Object.fromEntries([...KEYS, 'actor', 'text', 'min-confidence'].filter(k => route.query[k]).map(k => [k, route.query[k]]))
  const events = useEvents(of)
  const words = describe(app, of)
  return (
    <article class="page">
      <H1>{t('search.title')}</H1>
      <p class="lead">{t('search.lead')}</p>
      <Filters keys={KEYS} main="text" label={t('search.title')} />
      <Section id="found" title={words || t('search.all')} note={t('search.link')} data={<Data path="events" params={{ ...events.params, limit: '' }} />}>
        <Wait of={events}>{() => (
          <>
            <p class="soft" role="status">{t(events.next ? 'search.first' : 'search.count', { n: events.rows.length })}</p>
            {events.rows.length ? <EventList events={events.rows} /> : <Nothing>{t('search.none')}</Nothing>}
            {events.next && <button type="button" class="more" onClick={events.load}>{t('more')}</button>}
          </>
        )}</Wait>
      </Section>
    </article>
  )
}
