/* Events as a list: what was done, who to whom, the sentence, on whose word. */
import { cooperative } from '../codes.js'
import { useApp } from '../context.js'
import { eventPath } from '../url.js'
import { A, Codes, Foreign } from './parts.jsx'

/* Cooperative or not is told by sign and word, not by colour alone. */
export function Kind({ type, negated }) {
  const { t, term } = useApp()
  const minus = !cooperative(type)
  return (
    <span class={minus ? 'kind minus' : 'kind plus'}>
      <span class="sign" aria-label={t(minus ? 'sign.minus' : 'sign.plus')} role="img">{minus ? '−' : '+'}</span>
      {term('type', type)}{negated ? ` (${t('negated')})` : ''}
    </span>
  )
}

export function Who({ event }) {
  const { t, rtl } = useApp()
  if (!event.actors.length && !event.recipients.length) return <span class="who">{t('who.unknown')}</span>
  return (
    <span class="who">
      {event.actors.length ? <Codes codes={event.actors} /> : t('who.unknown')}
      {event.recipients.length > 0 && <><span class="arrow" role="img" aria-label={t('who.to')}>{rtl ? ' ← ' : ' → '}</span><Codes codes={event.recipients} /></>}
    </span>
  )
}

function Standing({ event }) {
  const { t, percent } = useApp()
  return (
    <span class="standing">
      {t('sources.n', { n: event.sources })} · {t('confidence.n', { p: percent(event.confidence) })}
      {event.status !== 'past' && <> · {t(`status.${event.status}`)}</>}
      {event.verdict && <> · {t(`verdict.${event.verdict}`)}</>}
    </span>
  )
}

export function EventItem({ event, number }) {
  const { date, link } = useApp()
  return (
    <li class="event">
      <p class="event-head">
        {number && <span class="event-number">{number}</span>}
        <time dateTime={event.date}>{date(event.date || event.doc_date, 'short')}</time>
        <Kind type={event.type} negated={event.negated} />
        <Who event={event} />
      </p>
      <p class="sentence"><A href={link(eventPath(event.id))}><Foreign>{event.text}</Foreign></A></p>
      <p class="event-foot"><Standing event={event} /></p>
    </li>
  )
}

export const EventList = ({ events }) => <ol class="events">{events.map(e => <EventItem event={e} />)}</ol>
