/* A document's text with an event marked in it. The text is somebody else's: it is cut at byte positions and shown as texts. */
import { useApp } from '../context.js'
import { marksOf, paragraphs, pieces } from '../spans.js'

/* Of several marks on one piece the first of these is shown; all are read out. */
const ORDER = ['trigger', 'actor', 'recipient', 'speaker', 'word']

function Piece({ piece }) {
  const { t } = useApp()
  const kinds = ORDER.filter(k => piece.kinds.includes(k))
  if (!kinds.length) return piece.text
  return <mark class={`mark-${kinds[0]}`}>{piece.text}<span class="mark-label">{t(`mark.${kinds[0]}`)}</span></mark>
}

/* `only`: a span, where not the whole document is shown. */
export function Marked({ text, lang, event, words = [], only }) {
  const marks = [...marksOf(event), ...words.map(span => ({ kind: 'word', span })), { kind: 'sentence', span: event.span }]
  const shown = only ? pieces(text, marks, only[0], only[1]) : pieces(text, marks)
  return (
    <div class="document" lang={lang || undefined}>
      {paragraphs(shown).map(paragraph => (
        <p dir="auto">{runs(paragraph).map(run => (run.sentence ? <span class="told">{run.pieces.map(p => <Piece piece={p} />)}</span> : run.pieces.map(p => <Piece piece={p} />)))}</p>
      ))}
    </div>
  )
}

/* Pieces that follow each other inside or outside the sentence, together. */
function runs(list) {
  const made = []
  for (const piece of list) {
    const sentence = piece.kinds.includes('sentence')
    if (!made.length || made[made.length - 1].sentence !== sentence) made.push({ sentence, pieces: [] })
    made[made.length - 1].pieces.push(piece)
  }
  return made
}

export function MarkLegend() {
  const { t } = useApp()
  return <p class="legend marks">{['actor', 'trigger', 'recipient', 'speaker'].map(k => <mark class={`mark-${k}`}>{t(`mark.${k}`)}</mark>)}<span class="told">{t('mark.sentence')}</span></p>
}
