/* Small parts that every page is made of. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { useApp } from '../context.js'
import { apiPath, dyadPath, frameworkPath, packEvidence, statePath } from '../url.js'

/* A link inside the page: a real address that can be copied and opened anew; a plain click stays here. */
export function A({ href, children, ...rest }) {
  const { go } = useApp()
  const click = e => {
    if (e.defaultPrevented || e.button || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return
    e.preventDefault()
    go(href)
  }
  return <a href={href} onClick={click} {...rest}>{children}</a>
}

/* The page's heading names the window too, and takes the focus when the reader came by a link inside the page, so that a screen reader
 * goes on where the new page begins. */
export function H1({ children, ...rest }) {
  const { t, moved } = useApp()
  const ref = useRef(null)
  useEffect(() => { if (moved) ref.current.focus({ preventScroll: true }) }, [])
  useEffect(() => { document.title = `${ref.current.textContent} · ${t('brand')}` })
  return <h1 tabIndex={-1} ref={ref} {...rest}>{children}</h1>
}

/* A figure that leads to its sentences. */
export function Figure({ of, children, label, ...rest }) {
  const { here, t } = useApp()
  return <A href={here({ ev: packEvidence(of) })} class="figure" title={label || t('evidence.open')} {...rest}>{children}</A>
}

/* Somebody else's words: always a text, always on their own as to direction. */
export const Foreign = ({ children, lang, ...rest }) => <bdi dir="auto" lang={lang || undefined} {...rest}>{children}</bdi>

export function Code({ code, framework }) {
  const { link, names } = useApp()
  if (!code) return null
  if (framework || !names.isState(code)) return <A href={link(frameworkPath(code))}><bdi>{names.framework(code)}</bdi></A>
  return <A href={link(statePath(code))}><bdi>{names(code)}</bdi></A>
}

export function Codes({ codes }) {
  const { list, name } = useApp()
  return <bdi>{list(codes.map(name))}</bdi>
}

export function PairLink({ a, b, query }) {
  const { name, link } = useApp()
  return <A href={link(dyadPath(a, b), query)} class="pair"><bdi>{name(a)}</bdi> <span aria-hidden="true">–</span> <bdi>{name(b)}</bdi></A>
}

/* The data of a view, for other tools. */
export function Data({ path, params, csv = true, csvPath }) {
  const { t } = useApp()
  return (
    <p class="data">
      <span>{t('data')}</span>
      {csv && <a href={apiPath(csvPath || path, params, 'csv')} download="">CSV</a>}
      <a href={apiPath(path, params)}>JSON</a>
    </p>
  )
}

/* A part of a page: what it shows at its start, the figure beside it. */
export function Section({ id, title, note, data, children, wide }) {
  return (
    <section class={wide ? 'part wide' : 'part'} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {note && <p class="note">{note}</p>}
        {data}
      </header>
      <div class="body">{children}</div>
    </section>
  )
}

export function Wait({ of, children }) {
  const { t } = useApp()
  if (of.error) return <p class="problem" role="alert">{t('problem', { what: of.error.message })}</p>
  if (of.data === undefined) return <p class="waiting" role="status">{t('loading')}</p>
  return children(of.data)
}

export function Nothing({ children }) {
  const { t } = useApp()
  return <p class="nothing">{children || t('nothing')}</p>
}

/* How wide an element is, so that charts draw their text in true size. */
export function useWidth(initial = 640) {
  const ref = useRef(null)
  const [width, set] = useState(initial)
  useEffect(() => {
    const see = () => ref.current && set(Math.max(260, Math.floor(ref.current.clientWidth)))
    see()
    const o = new ResizeObserver(see)
    o.observe(ref.current)
    return () => o.disconnect()
  }, [])
  return [ref, width]
}

/* The table behind a chart: closed at first, read by everyone who wants figures. `columns`: [{head, cell(row), num, day}]. */
export function Table({ columns, rows, caption, open, most = 500 }) {
  return (
    <div class="table" role="region" aria-label={caption} tabIndex={0}>
      <table>
        {caption && <caption>{caption}</caption>}
        <thead><tr>{columns.map(c => <th scope="col" class={c.num ? 'num' : undefined}>{c.head}</th>)}</tr></thead>
        <tbody>
          {rows.slice(0, most).map(r => <tr>{columns.map((c, i) => (i ? <td class={c.num ? 'num' : c.day ? 'day' : undefined}>{c.cell(r)}</td> : <th scope="row">{c.cell(r)}</th>))}</tr>)}
        </tbody>
      </table>
    </div>
  )
}

export function Behind({ children }) {
  const { t } = useApp()
  return <details class="behind"><summary>{t('table')}</summary>{children}</details>
}

/* Bars with their numbers written beside them; each leads to its sentences. rows: [{label, value, text, of, minus}]. */
export function Bars({ rows, label }) {
  const most = Math.max(...rows.map(r => r.value), 1e-9)
  return (
    <ul class="bars" aria-label={label}>
      {rows.map(r => (
        <li>
          <span class="bar-label">{r.label}</span>
          <span class="bar-line" aria-hidden="true">
            <span class="bar" style={{ inlineSize: `${(100 * (r.value - (r.minus || 0))) / most}%` }} />
            {r.minus > 0 && <span class="bar minus" style={{ inlineSize: `${(100 * r.minus) / most}%` }} />}
          </span>
          <span class="bar-value">{r.of ? <Figure of={r.of}>{r.text}</Figure> : r.text}</span>
        </li>
      ))}
    </ul>
  )
}
