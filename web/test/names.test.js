import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nameTable } from '../src/names.js'

const rows = [
  { kind: 'organisation', code: 'NAM', iso2: null, en: 'Non-Aligned Movement', ar: 'حركة عدم الانحياز' },
  { kind: 'state', code: 'NAM', iso2: 'NA', en: 'Namibia', ar: 'ناميبيا' },
  { kind: 'state', code: 'CHN', iso2: 'CN', en: null, ar: null },
  { kind: 'group', code: 'G', iso2: null, en: 'A group', ar: null },
  { kind: 'field', code: 'energy', iso2: null, en: 'energy', ar: null },
]

test('a code is called as the lexicon calls it, else as the browser does, else itself', () => {
  const en = nameTable(rows, 'en')
  assert.equal(en('CHN'), 'China')
  assert.equal(nameTable(rows, 'ar')('CHN'), 'الصين')
  assert.equal(nameTable(rows, 'ar')('G'), 'A group')
  assert.equal(en('XYZ'), 'XYZ')
  assert.equal(en(null), '')
  assert.equal(en('energy'), 'energy')
})

test('a state and a framework of one code keep their own names', () => {
  const en = nameTable(rows, 'en')
  assert.equal(en('NAM'), 'Namibia')
  assert.equal(en.framework('NAM'), 'Non-Aligned Movement')
  assert.equal(en.framework('CHN'), 'China')
  assert.ok(en.isState('NAM') && !en.isState('G'))
})

test('while the names come, codes stand for them', () => assert.equal(nameTable(undefined, 'ar')('CHN'), 'CHN'))
