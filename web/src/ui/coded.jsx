/* What was read of a sentence, in words; and the entries and rules by which it was read. */
import { useApp } from '../context.js'
import { pieces } from '../spans.js'
import { Code, Foreign } from './parts.jsx'

function Parties({ parties }) {
  const { t, term } = useApp()
  if (!parties.length) return <span class="soft">{t('who.unknown')}</span>
  return (
    <ul class="plain">
      {parties.map(p => (
        <li>
          {p.code ? <Code code={p.code} /> : <Foreign>{p.name || p.text || t('who.unknown')}</Foreign>}
          {p.text && <span class="soft"> «<Foreign>{p.text}</Foreign>»</span>}
          {p.sector && <span class="soft"> · {term('sector', p.sector)}</span>}
          {p.resolved && <span class="soft"> · {term('resolved', p.resolved)}</span>}
        </li>
      ))}
    </ul>
  )
}

function Due({ promise }) {
  const { t, period, term } = useApp()
  return <>{term('type', promise.act || 'AGREE')} · {t(promise.specific ? 'promise.specific' : 'promise.general')}{promise.due && <> · {t('promise.due', { day: period(promise.due.start, promise.due.end) })}</>}</>
}

/* [label, value] of what is there. */
function facts(app, e) {
  const { t, term, n, signed, percent, period, name } = app
  const at = e.attribution
  const speaker = at.speaker && (at.speaker.name || at.speaker.text || name(at.speaker.code))
  return [
    ['type', <>{term('type', e.event)}{e.mode && <span class="soft"> · {term('mode', e.mode)}</span>}</>],
    ['actors', <Parties parties={e.actors} />],
    e.recipients.length > 0 && ['recipients', <Parties parties={e.recipients} />],
    ['relation', term('relates', e.relation)],
    e.fields.length > 0 && ['field', e.fields.map(f => term('field', f)).join(t('comma'))],
    e.frameworks.length > 0 && ['framework', e.frameworks.map(f => <><Code code={f} framework />{' '}</>)],
    e.level && ['level', term('level', e.level)],
    ['status', <>{term('status', e.status)}{e.negated && <> · {t('negated')}</>}</>],
    ['date', e.date ? <>{period(e.date.start, e.date.end)} <span class="soft">«<Foreign>{e.date.text}</Foreign>»</span></> : t('undated')],
    e.promise && ['promise', <Due promise={e.promise} />],
    e.amounts.length > 0 && ['amounts', <ul class="plain">{e.amounts.map(a => <li>{n(a.value)} {a.unit} <span class="soft">«<Foreign>{a.text}</Foreign>»</span></li>)}</ul>],
    e.place && ['place', <Foreign>{e.place.name}</Foreign>],
    ['word', <>{term('word', at.word)}{speaker && <> · <Foreign>{speaker}</Foreign></>}{at.quoted && <> · {t('quoted')}</>}</>],
    ['confidence', percent(e.confidence)],
    ['codes', <span dir="ltr">CAMEO {e.cameo || '–'} · Goldstein {signed(e.goldstein)} · PLOVER {signed(e.intensity)}</span>],
  ].filter(Boolean)
}

export function Facts({ event }) {
  const app = useApp()
  return <dl class="coded">{facts(app, event).map(([k, v]) => <><dt>{app.t(`fact.${k}`)}</dt><dd>{v}</dd></>)}</dl>
}

const words = (text, span) => (span ? pieces(text, [], span[0], span[1]).map(p => p.text).join('') : '')

/* Each rule with the file and line that a linguist would mend, and the words that it read. */
export function Why({ event, text, pick }) {
  const { t } = useApp()
  return (
    <ol class="why">
      {event.why.map(w => (
        <li onMouseEnter={() => pick && pick(w.span)} onMouseLeave={() => pick && pick(null)}>
          <code dir="ltr">{w.rule}</code>
          {w.span && <span class="why-words">«<Foreign>{words(text, w.span)}</Foreign>»</span>}
          {w.file && <span class="soft why-file"><bdi dir="ltr">{w.file}:{w.line}</bdi></span>}
        </li>
      ))}
      {!event.why.length && <li>{t('nothing')}</li>}
    </ol>
  )
}
