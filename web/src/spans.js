/* Spans of the record are bytes of the document's UTF-8 text; the browser counts UTF-16 units. Here one becomes the other. */

const width = unit => (unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3)

/* Turns byte offsets into offsets of the string. An offset inside a character goes to its start; one behind the end to the end.
 * `offsets` may come in any order; the answer is in theirs. */
export function unitsOf(text, offsets) {
  const order = offsets.map((byte, i) => [byte, i]).sort((x, y) => x[0] - y[0])
  const units = new Array(offsets.length)
  let byte = 0
  let unit = 0
  for (const [want, i] of order) {
    while (unit < text.length) {
      const pair = text.codePointAt(unit) > 0xffff
      const bytes = pair ? 4 : width(text.charCodeAt(unit))
      if (byte + bytes > want) break
      byte += bytes
      unit += pair ? 2 : 1
    }
    units[i] = unit
  }
  return units
}

/* Cuts text[start, end) where marks begin and end: `[{text, kinds}]`, kinds in the order of `marks`, without doubles. A mark is
 * `{span: [start, end], kind}`; spans are bytes, and so are start and end (without end: to the end of the text). */
export function pieces(text, marks, start = 0, end = Infinity) {
  const real = marks.filter(m => m.span && m.span[0] < m.span[1])
  const flat = unitsOf(text, [start, Math.min(end, 3 * text.length + 1), ...real.flatMap(m => m.span)])
  const [from, to] = flat
  const ranges = real.map((m, i) => ({ kind: m.kind, from: flat[2 + 2 * i], to: flat[3 + 2 * i] }))
  const cuts = [...new Set([from, to, ...ranges.flatMap(r => [r.from, r.to])])].filter(c => c >= from && c <= to).sort((x, y) => x - y)
  const made = []
  for (let i = 0; i + 1 < cuts.length; i++) {
    const kinds = ranges.filter(r => r.from <= cuts[i] && r.to >= cuts[i + 1]).map(r => r.kind)
    made.push({ text: text.slice(cuts[i], cuts[i + 1]), kinds: [...new Set(kinds)] })
  }
  return made
}

/* What an event marks in its document: parties that are said, the trigger, the speaker. */
export function marksOf(event) {
  const marks = []
  const add = (kind, span) => span && marks.push({ kind, span })
  for (const p of event.actors) add('actor', p.span)
  for (const p of event.recipients) add('recipient', p.span)
  add('trigger', event.trigger && event.trigger.span)
  add('speaker', event.attribution && event.attribution.speaker && event.attribution.speaker.span)
  return marks
}

/* Pieces put into paragraphs: cut at line breaks, those that hold nothing left out. */
export function paragraphs(list) {
  const made = [[]]
  for (const piece of list)
    piece.text.split('\n').forEach((text, i) => {
      if (i) made.push([])
      if (text) made[made.length - 1].push({ ...piece, text })
    })
  return made.filter(p => p.some(piece => piece.text.trim()))
}
