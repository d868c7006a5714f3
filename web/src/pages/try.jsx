/* Paste a text, see it coded and explained. Nothing of it is kept. */
import { useState } from 'preact/hooks'
import { post } from '../api.js'
import { useApp } from '../context.js'
import { Facts, Why } from '../ui/coded.jsx'
import { Kind } from '../ui/events.jsx'
import { MarkLegend, Marked } from '../ui/marked.jsx'
import { Codes, H1, Nothing, Section } from '../ui/parts.jsx'

const MOST = 262144

function Coded({ coded, event, index }) {
  const { t } = useApp()
  const codes = side => [...new Set(side.map(p => p.code || p.name || p.text).filter(Boolean))]
  return (
    <Section id={`event-${index}`} title={<><Kind type={event.event} negated={event.negated} /> <Codes codes={[...codes(event.actors), ...codes(event.recipients)]} /></>}>
      <Marked text={coded.text} lang={coded.lang} event={event} only={event.span} />
      <div class="split">
        <Facts event={event} />
        <div><h3>{t('why.title')}</h3><Why event={event} text={coded.text} /></div>
      </div>
    </Section>
  )
}

export function Try() {
  const { t, lang } = useApp()
  const [state, set] = useState({ coded: null, error: null, busy: false })
  const [text, write] = useState('')
  const [date, day] = useState('')
  const submit = async e => {
    e.preventDefault()
    set({ ...state, busy: true, error: null })
    try {
      const coded = await post('code', { text, date: date || null, explain: true })
      set({ coded, error: null, busy: false })
    } catch (error) {
      set({ coded: null, error: error.message, busy: false })
    }
  }
  return (
    <article class="page">
      <H1>{t('try.title')}</H1>
      <p class="lead">{t('try.lead')}</p>
      <form class="try" onSubmit={submit}>
        <label class="field"><span>{t('try.text')}</span><textarea rows={6} dir="auto" required maxLength={MOST} value={text} onInput={e => write(e.currentTarget.value)} /></label>
        <p class="buttons">
          <label class="field"><span>{t('try.date')}</span><input type="text" placeholder="2026-11-24" pattern="\d{4}-\d\d-\d\d" dir="ltr" size={12} value={date} onInput={e => day(e.currentTarget.value.trim())} /></label>
          <button type="submit" disabled={state.busy}>{t(state.busy ? 'try.busy' : 'try.code')}</button>
          <button type="button" class="quiet" onClick={() => { write(t('try.example.text')); day('2024-07-03') }}>{t('try.example')}</button>
        </p>
      </form>
      <div aria-live="polite">
        {state.error && <p class="problem">{t('problem', { what: state.error })}</p>}
        {state.coded && (
          <>
            <p class="soft">{t('try.found', { n: state.coded.events.length })}</p>
            {state.coded.events.length > 0 ? <><MarkLegend />{state.coded.events.map((e, i) => <Coded coded={state.coded} event={e} index={i} />)}</> : <Nothing>{t('try.none')}</Nothing>}
            {state.coded.explanation && <details class="behind"><summary>{t('try.explanation')}</summary><pre dir="ltr" lang={lang}>{state.coded.explanation}</pre></details>}
          </>
        )}
      </div>
    </article>
  )
}
