/* The page as a whole: address -> language, page, panel of sentences. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { useGet } from './api.js'
import { Context, useApp } from './context.js'
import * as f from './format.js'
import { direction, has, rich, text } from './i18n.js'
import { nameTable } from './names.js'
import { Dyad } from './pages/dyad.jsx'
import { Dyads, Frameworks, States } from './pages/indexes.jsx'
import { Event } from './pages/event.jsx'
import { Framework } from './pages/framework.jsx'
import { Ledger } from './pages/ledger.jsx'
import { Overview } from './pages/overview.jsx'
import { Search } from './pages/search.jsx'
import { State } from './pages/state.jsx'
import { Try } from './pages/try.jsx'
import { Evidence } from './ui/evidence.jsx'
import { H1 } from './ui/parts.jsx'
import { Footer, Header } from './ui/shell.jsx'
import { address, apiPath, parse, preferred } from './url.js'

const PAGES = {
  overview: Overview, dyads: Dyads, dyad: Dyad, states: States, state: State, frameworks: Frameworks, framework: Framework,
  ledger: Ledger, event: Event, search: Search, try: Try,
}

const here = () => parse(location.pathname, location.search)

function useRoute() {
  const [route, set] = useState(here)
  useEffect(() => {
    const moved = () => set(here())
    addEventListener('popstate', moved)
    return () => removeEventListener('popstate', moved)
  }, [])
  const moved = useRef(false)
  const go = (href, { replace = false } = {}) => {
    const from = location.pathname
    history[replace ? 'replaceState' : 'pushState'](null, '', href)
    if (location.pathname !== from) {
      moved.current = true
      scrollTo(0, 0)
    }
    set(here())
  }
  return [route, go, moved]
}

/* What every part of the page asks for: words, numbers and dates of the language, names of codes, links that keep the language. */
function tools(lang, names, route, go, moved) {
  const t = (key, values) => text(lang, key, values)
  const link = (path, query = {}) => address(path, { ...query, lang })
  const term = (kind, code) => (kind === 'framework' ? names.framework(code) : has(lang, `${kind}.${code}`) ? t(`${kind}.${code}`) : names(code))
  return {
    lang, t, link, names, route, term, moved,
    dir: direction(lang), rtl: direction(lang) === 'rtl',
    rich: (key, values) => rich(lang, key, values),
    name: code => names(code),
    n: (x, digits) => f.number(lang, x, digits),
    signed: (x, digits) => f.signed(lang, x, digits),
    percent: x => f.percent(lang, x),
    date: (d, style) => f.date(lang, d, style),
    period: (a, b, style) => f.period(lang, a, b, style),
    list: items => f.list(lang, items),
    compare: f.compare(lang),
    go,
    /* The same view with some filters changed; what is empty is dropped. */
    change: (query, options) => go(link(route.path, { ...route.query, ...query }), options),
    here: query => link(route.path, { ...route.query, ...query }),
  }
}

function Missing() {
  const { t } = useApp()
  return <section class="page"><H1>{t('missing.title')}</H1><p class="lead">{t('missing.text')}</p></section>
}

export function App() {
  const [route, go, moved] = useRoute()
  const main = useRef(null)
  const known = route.query.lang === 'ar' || route.query.lang === 'en'
  const lang = known ? route.query.lang : preferred(navigator.languages)
  const table = useGet(apiPath('names'))
  const names = useMemo(() => nameTable(table.data && table.data.data, lang), [table.data, lang])
  useEffect(() => {
    document.documentElement.lang = lang
    document.documentElement.dir = direction(lang)
    if (!known) go(address(route.path, { ...route.query, lang }), { replace: true })
  }, [lang, known])
  const app = useMemo(() => tools(lang, names, route, go, moved.current), [lang, names, route])
  const Page = PAGES[route.page] || Missing
  return (
    <Context.Provider value={app}>
      <a class="skip" href="#main" onClick={e => { e.preventDefault(); main.current.focus() }}>{app.t('skip')}</a>
      <Header />
      <div class={route.query.ev ? 'desk with-evidence' : 'desk'}>
        <main id="main" ref={main} tabIndex={-1}><Page key={route.path} {...route.params} /></main>
        {route.query.ev && <Evidence packed={route.query.ev} />}
      </div>
      <Footer />
    </Context.Provider>
  )
}
