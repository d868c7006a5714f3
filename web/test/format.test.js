import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, addMonths, date, list, moment, months, number, percent, period, region, signed } from '../src/format.js'

test('digits are the same in both languages', () => {
  for (const lang of ['ar', 'en']) {
    assert.match(number(lang, 1234.5, 1), /^1,?234\.5$/)
    assert.match(date(lang, '2024-03-12'), /2024/)
    assert.match(date(lang, '2024-03-12'), /12/)
  }
})

test('years are Gregorian in Arabic too', () => assert.match(date('ar', '2024-03'), /مارس.*2024|2024.*مارس/))

test('a day is the same day in every zone of the reader', () => {
  assert.equal(date('en', '2024-03-01'), '1 March 2024')
  assert.equal(date('en', '2024-12-31', 'short'), '31 Dec 2024')
})

test('months and years are written as what they are', () => {
  assert.equal(date('en', '2024-03'), 'March 2024')
  assert.equal(date('en', '2024'), '2024')
  assert.equal(date('en', 'soon'), 'soon')
  assert.equal(date('en', null), '–')
})

test('what is no day is no moment', () => {
  assert.equal(moment('2024-3-1'), null)
  assert.equal(moment(''), null)
  assert.equal(moment('2024-02-29').toISOString(), '2024-02-29T00:00:00.000Z')
})

test('a time of one day is that day, an open one says so', () => {
  assert.equal(period('en', '2024-03-01', '2024-03-01'), '1 Mar 2024')
  assert.equal(period('en', '2024-03-01', '2024-03-03'), '1 Mar 2024 – 3 Mar 2024')
  assert.equal(period('en', null, '2024-03'), '– Mar 2024')
  assert.equal(period('en', null, null), null)
})

test('days and months are counted over their borders', () => {
  assert.equal(addDays('2024-03-01', -1), '2024-02-29')
  assert.equal(addMonths('2024-11', 3), '2025-02')
  assert.equal(addMonths('2024-01', -13), '2022-12')
  assert.deepEqual(months('2023-11', '2024-02'), ['2023-11', '2023-12', '2024-01', '2024-02'])
  assert.deepEqual(months('2024-02', '2024-01'), [])
})

test('nothing is a dash, zero is zero', () => {
  assert.equal(number('en', null), '–')
  assert.equal(number('en', 0, 1), '0.0')
  assert.equal(signed('en', 2.5), '+2.5')
  assert.equal(percent('en', null), '–')
  assert.equal(percent('en', 0.95), '95%')
})

test('lists are joined as the language joins them', () => {
  assert.equal(list('en', ['A', 'B', 'C']), 'A, B and C')
  assert.equal(list('ar', ['الصين', 'كازاخستان']), 'الصين وكازاخستان')
})

test('regions have names, what is none has none', () => {
  assert.equal(region('en', 'CN'), 'China')
  assert.equal(region('ar', 'CN'), 'الصين')
  assert.equal(region('en', '?'), undefined)
})
