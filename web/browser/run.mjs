/* Opens every page in Debian's chromium: both languages, three widths, light and dark; looks for console errors, requests to other hosts,
 * what axe calls serious or critical, sideways scrolling; then the ways that a person takes. Pictures go to $SHOTS (default
 * ../../build/shots). Usage: run.mjs BASE [FILTER]; a line for each check, last `N passed, N failed`. */
import { createRequire } from 'node:module'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { pages } from './pages.mjs'
import { ways } from './ways.mjs'

const require = createRequire(import.meta.url)
const here = fileURLToPath(new URL('.', import.meta.url))
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const shots = process.env.SHOTS || join(here, '../../build/shots')
const base = (process.argv[2] || '').replace(/\/$/, '')
const filter = process.argv[3] || ''
const WIDTHS = [[1440, 900], [1024, 768], [390, 844]]

let passed = 0
let failed = 0

export function check(name, ok, detail = '') {
  if (ok) passed++
  else failed++
  console.log(`${ok ? 'ok' : 'FAILED'} ${name}`)
  if (!ok && detail) console.log(`    ${String(detail).split('\n').join('\n    ')}`)
}

/* A page that remembers what it should not have done. */
async function open(browser, options) {
  const context = await browser.newContext({ bypassCSP: false, ...options })
  const page = await context.newPage()
  page.wrong = []
  page.on('console', m => m.type() === 'error' && page.wrong.push(m.text()))
  page.on('pageerror', e => page.wrong.push(String(e)))
  const asked = new Set()
  page.on('request', r => {
    if (!r.url().startsWith(base)) page.wrong.push(`a request to ${r.url()}`)
    if (!r.url().endsWith('/stream')) asked.add(r) // which stays open as long as the page
  })
  for (const end of ['requestfinished', 'requestfailed']) page.on(end, r => asked.delete(r))
  page.quiet = () => !asked.size
  return page
}

/* axe is put in by the debugger, which the page's policy does not bind. */
async function axe(page) {
  await page.evaluate(axeSource)
  const found = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }))
  return found.violations.filter(v => v.impact === 'serious' || v.impact === 'critical').map(v => `${v.id}: ${v.nodes.slice(0, 3).map(n => `${n.html.slice(0, 200)} ${n.failureSummary.split('\n')[1] || ''}`).join('\n  ')}`)
}

export async function settled(page) {
  await page.waitForFunction(() => document.querySelector('h1') && !document.querySelector('.waiting'))
  for (let still = 0; still < 3; still++) {
    await page.waitForTimeout(40)
    if (!page.quiet()) still = -1
  }
  await page.evaluate(() => document.fonts.ready)
}

async function look(browser, name, path) {
  for (const lang of ['en', 'ar'])
    for (const [width, height] of WIDTHS) {
      const theme = width === 1024 ? 'dark' : 'light'
      const page = await open(browser, { viewport: { width, height }, colorScheme: theme, locale: lang === 'ar' ? 'ar' : 'en-GB' })
      const label = `${name}-${lang}-${width}`
      try {
        await page.goto(`${base}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
        await settled(page)
        await page.screenshot({ path: join(shots, `${label}.png`), fullPage: true })
        const state = await page.evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir, wide: document.documentElement.scrollWidth - innerWidth, h1: document.querySelectorAll('h1').length, keys: document.body.innerText.match(/\b[a-z]+\.[a-z-]+\.[a-z.-]+\b|\{\w+\}/g) || [] }))
        check(`${label}: language and direction`, state.lang === lang && state.dir === (lang === 'ar' ? 'rtl' : 'ltr'), JSON.stringify(state))
        check(`${label}: nothing scrolls sideways`, state.wide <= 0, `${state.wide} pixels`)
        check(`${label}: one heading of the first rank`, state.h1 === 1, state.h1)
        const serious = await axe(page)
        check(`${label}: axe finds nothing serious`, !serious.length, serious.join('\n'))
        check(`${label}: no error, no other host`, !page.wrong.length, page.wrong.join('\n'))
      } catch (e) {
        check(`${label}: opens`, false, e.stack)
      }
      await page.context().close()
    }
}

async function main() {
  if (!base) throw new Error('usage: run.mjs BASE [FILTER]')
  const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium'].find(p => p && existsSync(p))
  if (!executablePath) throw new Error('chromium is not installed (script/setup test)')
  mkdirSync(shots, { recursive: true })
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  for (const [name, path] of await pages(base)) if (name.includes(filter)) await look(browser, name, path)
  for (const [name, way] of Object.entries(ways)) {
    if (!name.includes(filter)) continue
    const page = await open(browser, { viewport: { width: 1280, height: 900 }, locale: 'en-GB' })
    try {
      await way({ page, base, check: (what, ok, detail) => check(`${name}: ${what}`, ok, detail), settled, shot: n => page.screenshot({ path: join(shots, `${n}.png`) }) })
      check(`${name}: no error, no other host`, !page.wrong.length, page.wrong.join('\n'))
    } catch (e) {
      check(name, false, e.stack)
    }
    await page.context().close()
  }
  await browser.close()
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed ? 1 : 0
}

main().catch(e => {
  console.error(`web/browser: ${e.message}`)
  process.exit(2)
})
