import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marksOf, paragraphs, pieces, unitsOf } from '../src/spans.js'

const bytes = s => new TextEncoder().encode(s).length
const texts = list => list.map(p => `${p.text}|${p.kinds.join('+')}`)

test('byte offsets of plain, Arabic and astral text become offsets of the string', () => {
  assert.deepEqual(unitsOf('China', [0, 2, 5]), [0, 2, 5])
  assert.deepEqual(unitsOf('الصين', [0, 2, 10]), [0, 1, 5])
  assert.deepEqual(unitsOf('a\u{1F600}b', [1, 5, 6]), [1, 3, 4])
  assert.deepEqual(unitsOf('€x', [3, 4]), [1, 2])
})

test('offsets may come in any order, and behind the end is the end', () => {
  assert.deepEqual(unitsOf('ab', [2, 0, 99]), [2, 0, 2])
})

test('an offset inside a character goes to its start', () => {
  assert.deepEqual(unitsOf('صa', [1, 2, 3]), [0, 1, 2])
  assert.deepEqual(unitsOf('\u{1F600}', [3]), [0])
})

test('half a surrogate pair is one unit and three bytes, as the encoder has it', () => {
  assert.deepEqual(unitsOf('\ud800x', [3, 4]), [1, 2])
})

test('every position of a mixed text agrees with the encoder', () => {
  const text = 'قال Xi إن "Türkiye" 🇨🇳 وقّعت.'
  for (let i = 0; i <= text.length; i++) {
    const low = text.charCodeAt(i)
    if (low >= 0xdc00 && low < 0xe000) continue
    assert.deepEqual(unitsOf(text, [bytes(text.slice(0, i))]), [i])
  }
})

test('marks cut the text, overlapping ones share a piece', () => {
  const made = pieces('abcdef', [{ span: [1, 4], kind: 'actor' }, { span: [3, 5], kind: 'trigger' }])
  assert.deepEqual(texts(made), ['a|', 'bc|actor', 'd|actor+trigger', 'e|trigger', 'f|'])
})

test('an Arabic text is cut at its bytes', () => {
  const text = 'وقعت الصين'
  const made = pieces(text, [{ span: [0, 8], kind: 'trigger' }, { span: [9, 19], kind: 'actor' }])
  assert.deepEqual(texts(made), ['وقعت|trigger', ' |', 'الصين|actor'])
})

test('only the asked part is cut, marks outside it do nothing', () => {
  assert.deepEqual(texts(pieces('abcdef', [{ span: [0, 2], kind: 'x' }, { span: [4, 6], kind: 'y' }], 1, 5)), ['b|x', 'cd|', 'e|y'])
})

test('marks without a place, empty ones and ones behind the end are left out', () => {
  assert.deepEqual(texts(pieces('ab', [{ span: null, kind: 'x' }, { span: [1, 1], kind: 'y' }, { span: [7, 9], kind: 'z' }])), ['ab|'])
})

test('the pieces put together are the text, whatever the marks', () => {
  const text = 'أعلنت <script>alert(1)</script> \u202eالصين\u2066 🙂'
  const marks = Array.from({ length: 30 }, (_, i) => ({ span: [i, (i * 7) % 61], kind: `k${i % 3}` }))
  assert.equal(pieces(text, marks).map(p => p.text).join(''), text)
})

test('pieces are put into paragraphs at line breaks, marks go over them', () => {
  const text = 'صين ab\n\n  \ncd'
  const made = paragraphs(pieces(text, [{ span: [7, 14], kind: 'told' }]))
  assert.deepEqual(made.map(texts), [['صين |', 'ab|told'], ['cd|']])
  assert.deepEqual(paragraphs(pieces('', [])), [])
})

test('a long document with many paragraphs is cut in one go', () => {
  const text = 'وقعت الصين وكازاخستان اتفاقية\n'.repeat(20000)
  const start = performance.now()
  assert.equal(paragraphs(pieces(text, [{ span: [100000, 100010], kind: 'x' }])).length, 20000)
  assert.ok(performance.now() - start < 2000)
})

test('an event marks its parties, trigger and speaker where they are said', () => {
  const event = {
    actors: [{ span: [0, 1] }, { span: null }], recipients: [{ span: [5, 6] }], trigger: { span: [2, 4] },
    attribution: { speaker: { span: [8, 9] } },
  }
  assert.deepEqual(marksOf(event).map(m => m.kind), ['actor', 'recipient', 'trigger', 'speaker'])
  assert.deepEqual(marksOf({ ...event, trigger: null, attribution: null }).map(m => m.kind), ['actor', 'recipient'])
})
