/* What a person says of an event or of a link: confirmed, refused or corrected, with a token. The original stays. */
import { useState } from 'preact/hooks'
import { forget, hasToken, post, setToken, useGet } from '../api.js'
import { TYPES, LEVELS, STATUSES } from '../codes.js'
import { useApp } from '../context.js'
import { apiPath } from '../url.js'

function Correction({ event }) {
  const { t, term } = useApp()
  const pick = (name, codes, value) => (
    <label class="field"><span>{t(`fact.${name}`)}</span>
      <select name={`set.${name}`} defaultValue=""><option value="">{t('review.same', { what: value ? term(name, value) : '–' })}</option>{codes.map(c => <option value={c}>{term(name, c)}</option>)}</select>
    </label>
  )
  return <div class="fields">{pick('type', TYPES, event.event)}{pick('level', LEVELS, event.level)}{pick('status', STATUSES, event.status)}</div>
}

export function ReviewForm({ event, delivery, correct }) {
  const { t } = useApp()
  const about = useGet(apiPath('about'))
  const [answer, say] = useState(null)
  const id = typeof event === 'string' ? event : event.id
  const send = async e => {
    e.preventDefault()
    const form = new FormData(e.currentTarget)
    const verdict = e.submitter.value
    if (form.get('token')) setToken(String(form.get('token')).trim())
    const set = Object.fromEntries([...form].filter(([k, v]) => k.startsWith('set.') && v).map(([k, v]) => [k.slice(4), v]))
    try {
      await post(`events/${encodeURIComponent(id)}/reviews`, { verdict, reviewer: form.get('reviewer'), note: form.get('note') || null, ...(delivery && { delivery }), ...(verdict === 'correct' && { set }) })
      say({ ok: true })
      forget()
    } catch (error) {
      say({ ok: false, text: error.status === 401 ? t('review.token.bad') : error.message })
    }
  }
  if (about.data && !about.data.writing) return <p class="soft">{t('review.closed')}</p>
  return (
    <form class="review" onSubmit={send}>
      <div class="fields">
        {!hasToken() && <label class="field"><span>{t('review.token')}</span><input name="token" type="password" autocomplete="off" required aria-describedby={`token-${id}`} /></label>}
        <label class="field"><span>{t('review.by')}</span><input name="reviewer" required autocomplete="name" dir="auto" /></label>
        <label class="field wide"><span>{t('review.note')}</span><input name="note" dir="auto" /></label>
      </div>
      {!hasToken() && <p class="note" id={`token-${id}`}>{t('review.token.how')} <code dir="ltr">rasid serve --new-token</code></p>}
      {correct && <Correction event={event} />}
      <p class="buttons">
        <button type="submit" value="confirm">{t('review.confirm')}</button>
        <button type="submit" value="refuse">{t('review.refuse')}</button>
        {correct && <button type="submit" value="correct">{t('review.correct')}</button>}
      </p>
      <p role="status" class={answer && !answer.ok ? 'problem' : undefined}>{answer && (answer.ok ? t('review.thanks') : answer.text)}</p>
    </form>
  )
}
