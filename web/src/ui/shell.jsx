import { useState } from 'preact/hooks'
import { useApp } from '../context.js'
import { useGet } from '../api.js'
import { choose, dark } from '../theme.js'
import { address, apiPath } from '../url.js'
import { A } from './parts.jsx'

const NAV = [['/', 'overview'], ['/dyad', 'dyads'], ['/state', 'states'], ['/framework', 'frameworks'], ['/ledger', 'ledger'], ['/search', 'search'], ['/try', 'try']]

function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M4 24a12 12 0 0 1 24 0" /><path d="M10 24a6 6 0 0 1 12 0" /><circle cx="24.500" cy="13.500" r="3.600" />
    </svg>
  )
}

function ThemeSwitch() {
  const { t } = useApp()
  const [isDark, set] = useState(dark)
  const turn = () => {
    choose(isDark ? 'light' : 'dark')
    set(!isDark)
  }
  return (
    <button type="button" class="switch" onClick={turn} aria-label={t(isDark ? 'theme.light' : 'theme.dark')} title={t(isDark ? 'theme.light' : 'theme.dark')}>
      <svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="7.500" class="ring" /><path d="M10 2.500a7.500 7.500 0 0 1 0 15z" class="half" /></svg>
    </button>
  )
}

function LanguageSwitch() {
  const { lang, route } = useApp()
  const other = lang === 'ar' ? 'en' : 'ar'
  return <A href={address(route.path, { ...route.query, lang: other })} class="switch language" lang={other} hreflang={other}>{other === 'ar' ? 'العربية' : 'English'}</A>
}

export function Header() {
  const { t, link, route } = useApp()
  const [open, set] = useState(false)
  const current = path => (path === '/' ? route.path === '/' : route.path.startsWith(path)) || undefined
  return (
    <header class="top">
      <div class="top-row">
        <A href={link('/')} class="brand"><Mark /><span>{t('brand')}</span></A>
        <button type="button" class="menu" aria-expanded={open} aria-controls="nav" onClick={() => set(!open)}>{t('menu')}</button>
        <nav id="nav" class={open ? 'open' : undefined} aria-label={t('nav')}>
          <ul>{NAV.map(([path, key]) => <li><A href={link(path)} aria-current={current(path) && 'page'} onClickCapture={() => set(false)}>{t(`nav.${key}`)}</A></li>)}</ul>
        </nav>
        <div class="switches"><LanguageSwitch /><ThemeSwitch /></div>
      </div>
    </header>
  )
}

export function Footer() {
  const { t, n, period } = useApp()
  const { data } = useGet(apiPath('about'))
  return (
    <footer class="foot">
      <div>
        {data && <p>{t('foot.record', { documents: n(data.record.documents), events: n(data.record.events), period: period(data.record.first_day, data.record.last_day) || '–' })}</p>}
        {data && <p>{t('foot.made', { program: data.program, lexicon: data.lexicon.slice(0, 8), model: data.model.slice(0, 8) })}</p>}
      </div>
      <p>{t('foot.news')} <a href="/api/v1/openapi.json">{t('foot.api')}</a></p>
    </footer>
  )
}
