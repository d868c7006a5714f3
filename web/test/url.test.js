import assert from 'node:assert/strict'
import { test } from 'node:test'
import { KEYS, address, apiPath, dyadPath, packEvidence, parse, preferred, search, unpackEvidence } from '../src/url.js'

test('every page has its address', () => {
  const of = path => { const r = parse(path); return [r.page, ...Object.values(r.params)] }
  assert.deepEqual(of('/'), ['overview'])
  assert.deepEqual(of('/dyad/CHN/KAZ'), ['dyad', 'CHN', 'KAZ'])
  assert.deepEqual(of('/dyad/CHN/KAZ/'), ['dyad', 'CHN', 'KAZ'])
  assert.deepEqual(of('/framework/C%2BC5'), ['framework', 'C+C5'])
  assert.deepEqual(of('/event/0498e2cf'), ['event', '0498e2cf'])
  assert.deepEqual(of('/dyad/CHN'), [null])
  assert.deepEqual(of('/dyad/%E0%A4%A/KAZ'), ['dyad', '%E0%A4%A', 'KAZ'])
})

test('a view goes to its address and back', () => {
  const query = Object.fromEntries(KEYS.map((k, i) => [k, `${i} &=?#+%;:,/ وزير`]))
  const url = new URL(address(dyadPath('C5+1', 'A/B'), query), 'http://x')
  const back = parse(url.pathname, url.search)
  assert.deepEqual(back.query, query)
  assert.deepEqual(back.params, { one: 'C5+1', two: 'A/B' })
})

test('one view has one address', () => {
  assert.equal(search({ lang: 'ar', a: 'CHN', from: '', to: null }), search({ a: 'CHN', lang: 'ar' }))
  assert.equal(search({}), '')
})

test('what is no filter is not taken from an address', () => {
  assert.deepEqual(parse('/', '?lang=ar&__proto__=x&onload=1&a=').query, { lang: 'ar' })
})

test('the panel of sentences goes to its address and back', () => {
  const of = { a: 'CHN', b: 'KAZ', field: 'energy.nuclear', from: '2024-03', to: '2024-03', text: 'a;b:c%3B "نفق"' }
  assert.deepEqual(unpackEvidence(packEvidence(of)), of)
  assert.deepEqual(unpackEvidence(packEvidence({ a: 'CHN', nothing: 1, b: '' })), { a: 'CHN' })
  assert.deepEqual(unpackEvidence(undefined), {})
  assert.deepEqual(unpackEvidence(packEvidence({})), {})
  assert.ok(packEvidence({}))
})

test('a question to the API leaves out what is empty', () => {
  assert.equal(apiPath('events', { a: 'CHN', b: undefined, q: 'سكة حديد' }, 'csv'), '/api/v1/events?a=CHN&q=%D8%B3%D9%83%D8%A9+%D8%AD%D8%AF%D9%8A%D8%AF&format=csv')
  assert.equal(apiPath('about'), '/api/v1/about')
})

test('a reader gets the first of their languages that the page speaks', () => {
  assert.equal(preferred(['ar-EG', 'en']), 'ar')
  assert.equal(preferred(['fr', 'en-US', 'ar']), 'en')
  assert.equal(preferred(['zh']), 'en')
  assert.equal(preferred(undefined), 'en')
})
