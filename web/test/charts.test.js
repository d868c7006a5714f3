import assert from 'node:assert/strict'
import { test } from 'node:test'
import { endLabels, membersOn, shades, stack, ticks, timeScale, voiceLines } from '../src/charts/reckon.js'

test('time runs in the direction of reading', () => {
  const ltr = timeScale(['2024-01', '2024-02', '2024-03'], 400, false)
  const rtl = timeScale(['2024-01', '2024-02', '2024-03'], 400, true)
  assert.ok(ltr.x(0) < ltr.x(2))
  assert.ok(rtl.x(0) > rtl.x(2))
  for (const s of [ltr, rtl]) for (const i of [0, 1, 2]) assert.equal(s.at(s.x(i)), i)
  assert.equal(ltr.at(-50), 0)
  assert.equal(ltr.at(5000), 2)
})

test('labels of the axis leave each other room and fall on round months', () => {
  const many = Array.from({ length: 240 }, (_, i) => `${2000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`)
  const made = ticks(many, 3)
  assert.ok(made.every(t => t.month.endsWith('-01')))
  assert.ok(made.every((t, i) => !i || (t.i - made[i - 1].i) * 3 >= 68))
  assert.equal(ticks(['2024-01', '2024-02'], 100).length, 2)
})

test('what is above zero and what is below are stacked apart', () => {
  const made = stack([{ kind: 'a', value: 2 }, { kind: 'b', value: -1 }, { kind: 'both', value: 3 }])
  assert.deepEqual(made.map(p => [p.from, p.to]), [[0, 2], [0, -1], [2, 5]])
})

test('what both say counts for each, all other words for the third', () => {
  const voice = (month, who, events, mean_intensity) => ({ month, who, events, mean_intensity })
  const made = voiceLines([voice('2024-01', 'CHN', 1, 4), voice('2024-02', 'both', 1, 2), voice('2024-02', 'reported', 3, -1)], ['2024-01', '2024-02', '2025-02'], 'CHN', 'KAZ')
  assert.deepEqual(made.a.map(p => p.mean), [4, 3, null])
  assert.deepEqual(made.b.map(p => p.mean), [null, 2, null])
  assert.deepEqual(made.third.map(p => p.mean), [null, -1, null])
})

test('shades go by rank, nothing and less than nothing apart', () => {
  const shade = shades([1, 2, 3, 4, 5000, 0, -2])
  assert.deepEqual([0, -2, 1, 2, 3, 4, 5000].map(shade), [0, -1, 1, 2, 3, 4, 5])
  assert.equal(shades([7])(7), 1)
})

test('labels are pushed apart', () => {
  const made = endLabels([{ y: 10 }, { y: 12 }, { y: 100 }])
  assert.ok(made.every((e, i) => !i || e.y - made[i - 1].y >= 18))
})

test('members are counted on a day, each state once, without observers', () => {
  const of = (state, status, from, to) => ({ state, status, from, to })
  const all = [of('A', 'member', '2001-06-15', null), of('A', 'founder', '2001-06-15', null), of('B', 'observer', '2004-01-01', null), of('C', 'member', null, '2010-01-01')]
  assert.equal(membersOn(all, '2000-01-01'), 1)
  assert.equal(membersOn(all, '2005-01-01'), 2)
  assert.equal(membersOn(all, '2010-01-01'), 1)
})
