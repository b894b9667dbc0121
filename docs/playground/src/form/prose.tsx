import type { ReportedFinding, ShownParagraph } from '../model.js'
import { Blocks } from '../document/blocks.js'
import { openAt, openKey, standing } from '../state/selection.js'

/** Paragraphs, with the words that findings stand at marked. */
export const Prose = ({ paragraphs }: { paragraphs: readonly ShownParagraph[] }) => (
  <div class="prose">
    <Blocks
      count={paragraphs.length}
      height={paragraphHeight}
      draw={(at) => <Words key={at} of={paragraphs[at]} />}
    />
  </div>
)

/** About how high a paragraph is, in `em`: two lines. */
const paragraphHeight = 4

const Words = ({ of: paragraph }: { of: ShownParagraph | undefined }) =>
  paragraph === undefined ? null : <p>{piecesOf(paragraph).map(Piece)}</p>

interface PieceOfText {
  text: string
  finding: ReportedFinding | null
}

const Piece = ({ text, finding }: PieceOfText, at: number) =>
  finding === null ? (
    text
  ) : (
    <mark
      key={at}
      class={`mark mark-${finding.severity}`}
      data-open={openKey.value === finding.key}
      title={finding.message}
      onClick={() => openAt(finding.key)}
    >
      {text}
    </mark>
  )

/** Parts a paragraph where findings begin and end; where two overlap, the first is drawn. */
const piecesOf = ({ text, anchor: { shown } }: ShownParagraph): PieceOfText[] => {
  const inside = standing.value
    .filter(({ anchor }) => anchor.shown.start >= shown.start && anchor.shown.end <= shown.end)
    .filter(({ anchor }) => anchor.shown.end > anchor.shown.start)
    .sort((one, other) => one.anchor.shown.start - other.anchor.shown.start)
  const pieces: PieceOfText[] = []
  let done = 0
  for (const finding of inside) {
    const [start, end] = [finding.anchor.shown.start - shown.start, finding.anchor.shown.end - shown.start]
    if (start < done) continue
    pieces.push({ text: text.slice(done, start), finding: null }, { text: text.slice(start, end), finding })
    done = end
  }
  return [...pieces, { text: text.slice(done), finding: null }].filter((piece) => piece.text !== '')
}
