/* Where to go: all pairs, states, frameworks of the record. */
import { useState } from 'preact/hooks'
import { useGet } from '../api.js'
import { useApp } from '../context.js'
import { A, Code, Data, Figure, H1, Nothing, PairLink, Section, Table, Wait } from '../ui/parts.jsx'
import { apiPath, dyadPath, statePath } from '../url.js'

function Choose({ count, label, path }) {
  const { t, names, compare, go, link } = useApp()
  const states = names.states().map(c => [c, names(c)]).sort((p, q) => compare(p[1], q[1]))
  const submit = e => {
    e.preventDefault()
    const codes = new FormData(e.currentTarget).getAll('code')
    if (codes.every(Boolean) && new Set(codes).size === codes.length) go(link(path(...codes)))
  }
  return (
    <form class="filters" onSubmit={submit} aria-label={label}>
      {Array.from({ length: count }, (_, i) => (
        <label class="field"><span>{t(count === 1 ? 'state' : `choose.${i}`)}</span>
          <select name="code" required><option value="">{t('choose')}</option>{states.map(([c, text]) => <option value={c}>{text}</option>)}</select>
        </label>
      ))}
      <button type="submit">{t('choose.go')}</button>
    </form>
  )
}

export function Dyads() {
  const { t, n, percent, date } = useApp()
  const data = useGet(apiPath('dyads', { limit: 100 }))
  return (
    <article class="page">
      <H1>{t('dyads.title')}</H1>
      <p class="lead">{t('dyads.lead')}</p>
      <Choose count={2} label={t('dyads.title')} path={dyadPath} />
      <Section id="pairs" wide title={t('dyads.most')} note={t('dyads.note')} data={<Data path="dyads" />}>
        <Wait of={data}>{d => (d.data.length ? <Table caption={t('dyads.most')} rows={d.data} columns={[
          { head: t('pair'), cell: r => <PairLink a={r.a} b={r.b} /> },
          { head: t('events'), cell: r => <Figure of={{ a: r.a, b: r.b }}>{n(r.events)}</Figure>, num: true },
          { head: t('index.sum'), cell: r => n(r.index, 1), num: true },
          { head: t('share'), cell: r => percent(r.cooperative), num: true },
          { head: t('first'), cell: r => date(r.first, 'short'), day: true }, { head: t('last'), cell: r => date(r.last, 'short'), day: true },
        ]} /> : <Nothing />)}</Wait>
      </Section>
    </article>
  )
}

export function States() {
  const { t, n, name, names, link } = useApp()
  const data = useGet(apiPath('network'))
  return (
    <article class="page">
      <H1>{t('states.title')}</H1>
      <p class="lead">{t('states.lead')}</p>
      <Choose count={1} label={t('states.title')} path={statePath} />
      <Section id="states" wide title={t('states.most')} note={t('states.note')} data={<Data path="network" />}>
        <Wait of={data}>{d => (d.nodes.length ? <Table caption={t('states.most')} rows={d.nodes.filter(x => names.isState(x.code))} columns={[
          { head: t('state'), cell: x => <A href={link(statePath(x.code))}><bdi>{name(x.code)}</bdi></A> },
          { head: t('events'), cell: x => <Figure of={{ a: x.code }}>{n(x.events)}</Figure>, num: true },
          { head: t('network.degree'), cell: x => n(x.degree), num: true },
          { head: t('network.strength'), cell: x => n(x.strength, 1), num: true },
          { head: t('network.between'), cell: x => n(x.betweenness, 2), num: true },
        ]} /> : <Nothing />)}</Wait>
      </Section>
    </article>
  )
}

export function Frameworks() {
  const { t, n } = useApp()
  const data = useGet(apiPath('frameworks'))
  const [all, set] = useState(false)
  const told = rows => (all ? rows : rows.filter(r => r.events > 0))
  return (
    <article class="page">
      <H1>{t('frameworks.title')}</H1>
      <p class="lead">{t('frameworks.lead')}</p>
      <Section id="frameworks" wide title={t('frameworks.most')} data={<Data path="frameworks" />}>
        <Wait of={data}>{d => (
          <>
            {told(d.data).length ? <Table caption={t('frameworks.most')} rows={told(d.data)} columns={[
              { head: t('framework'), cell: r => <Code code={r.code} framework /> },
              { head: t('events'), cell: r => <Figure of={{ framework: r.code }}>{n(r.events)}</Figure>, num: true },
              { head: t('frameworks.members'), cell: r => n(r.members), num: true },
            ]} /> : <Nothing />}
            {!all && told(d.data).length < d.data.length && <button type="button" class="more" onClick={() => set(true)}>{t('frameworks.all', { n: d.data.length })}</button>}
          </>
        )}</Wait>
      </Section>
    </article>
  )
}
