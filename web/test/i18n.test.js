import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { FIELDS, LEVELS, STATES, STATUSES, TYPES } from '../src/codes.js'
import { ar } from '../src/i18n/ar.js'
import { en } from '../src/i18n/en.js'
import { rich, text } from '../src/i18n.js'

const forms = m => (typeof m === 'string' ? [m] : Object.values(m))
const places = m => [...new Set(forms(m).flatMap(f => f.match(/\{\w+\}/g) || []))].sort()
const src = new URL('../src/', import.meta.url)

function sources(folder = src) {
  return readdirSync(folder, { withFileTypes: true }).flatMap(e => {
    if (e.isDirectory()) return e.name === 'i18n' ? [] : sources(new URL(`${e.name}/`, folder))
    return /\.jsx?$/.test(e.name) ? [readFileSync(new URL(e.name, folder), 'utf8')] : []
  })
}

test('every key stands in both languages', () => {
  assert.deepEqual(Object.keys(en).filter(k => !(k in ar)), [])
  assert.deepEqual(Object.keys(ar).filter(k => !(k in en)), [])
})

test('both languages fill the same places', () => {
  for (const k of Object.keys(en)) assert.deepEqual(places(ar[k]), places(en[k]), k)
})

test('no message is empty or left in the other script', () => {
  for (const [k, m] of Object.entries(ar)) for (const f of forms(m)) assert.ok(/[\u0600-\u06ff]/.test(f) || /^[^a-z]*$/i.test(f.replace(/\{\w+\}/g, '')), `${k}: ${f}`)
  for (const [k, m] of Object.entries(en)) for (const f of forms(m)) assert.ok(f && !/[\u0600-\u06ff]/.test(f), `${k}: ${f}`)
})

test('Arabic has its six plural forms, English its two', () => {
  for (const [k, m] of Object.entries(ar)) if (typeof m !== 'string') assert.deepEqual(Object.keys(m).sort(), ['few', 'many', 'one', 'other', 'two', 'zero'], k)
  for (const [k, m] of Object.entries(en)) if (typeof m !== 'string') assert.deepEqual(Object.keys(m).sort(), ['one', 'other'], k)
})

test('every key that the page asks for is there', () => {
  const asked = new Set(sources().flatMap(s => [...s.matchAll(/\b(?:t|rich|text)\((?:[^()'`]*\? ?)?'([a-z][\w.]*)'/gi)].map(m => m[1])))
  assert.ok(asked.size > 150, `only ${asked.size} keys found`)
  assert.deepEqual([...asked].filter(k => !(k in en)), [])
})

test('every key is asked for', () => {
  const all = sources().join('\n')
  const built = [...all.matchAll(/`([a-z]+)\.\$\{/g)].map(m => m[1])
  const terms = [...all.matchAll(/term\('([a-z]+)'/g)].map(m => m[1])
  const open = new Set([...built, ...terms, 'field', 'level', 'status', 'type', 'theme', 'sign', 'problem'])
  assert.deepEqual(Object.keys(en).filter(k => !all.includes(`'${k}'`) && !open.has(k.split('.')[0])), [])
})

test('what the page offers to choose has a name', () => {
  for (const [kind, codes] of Object.entries({ type: TYPES, field: FIELDS, level: LEVELS, status: STATUSES, promise: STATES }))
    for (const c of codes) assert.ok(en[`${kind}.${c}`] && ar[`${kind}.${c}`], `${kind}.${c}`)
})

test('the lexicon has no field, level or type that the page cannot name', () => {
  const lex = name => readFileSync(new URL(`../../lexicon/all/${name}s.lex`, import.meta.url), 'utf8')
  for (const kind of ['field', 'level', 'type'])
    for (const [, code] of lex(kind).matchAll(new RegExp(`^${kind} (\\S+)`, 'gm'))) assert.ok(`${kind}.${code}` in en, `${kind}.${code}`)
})

test('a message is filled, numbers by the language, plurals by the number', () => {
  assert.equal(text('en', 'events.n', { n: 1 }), '1 event')
  assert.equal(text('en', 'events.n', { n: 1234 }), '1,234 events')
  assert.equal(text('ar', 'events.n', { n: 2 }), 'حدثان')
  assert.equal(text('ar', 'events.n', { n: 5 }), '5 أحداث')
  assert.equal(text('ar', 'events.n', { n: 11 }), '11 حدثًا')
})

test('what is put in is never read as a place or as markup', () => {
  assert.equal(text('en', 'describe.text', { words: '{n} <b>' }), 'the words “{n} <b>”')
})

test('a message with elements keeps their order in the language', () => {
  const made = rich('ar', 'state.lead', { events: 'E', partners: 'P', share: 'S' })
  assert.deepEqual(made.filter(x => 'EPS'.includes(x)), ['E', 'P', 'S'])
  assert.ok(made.length > 3)
})
