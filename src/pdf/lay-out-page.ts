import { around, heightOf, holdsMiddle, overlap, widthOf, type Box } from './box.js'
import type { Flow, Grid, GridCell } from './flow.js'
import { joinRulings } from './join-rulings.js'
import { findLattices, type Lattice, type LatticeCell } from './lattice.js'
import { isIdeograph, linesOf } from './line.js'
import type { Glyph, PageContent, Ruling } from './page-content.js'
import { wordsOf } from './words.js'

/** What a cell of a lattice holds, or the page around all of them. */
interface Place {
  glyphs: Glyph[]
  grids: Grid[]
}

/** A cell, and what it holds. */
interface Holder extends Place {
  cell: LatticeCell
  lattice: Lattice
}

/** How many lines the tables of a page have at most, pieces of one joined. What has more is a drawing. */
const mostLines = 1000

/** Puts what is shown of a page in order: lines, and tables whose cells hold lines and tables in turn. */
export const layOutPage = ({ glyphs, rulings, number }: PageContent): Flow => {
  const lines = joinRulings(rulings)
  const lattices = lines.length > mostLines ? [] : findLattices(lines)
  const page: Place = { glyphs: [], grids: [] }
  const holders = lattices.flatMap((lattice) =>
    lattice.cells.map((cell): Holder => ({ cell, lattice, glyphs: [], grids: [] })),
  )
  // The smallest cells first, so that those of a table in a cell come before that cell.
  holders.sort((one, other) => areaOf(one.cell.box) - areaOf(other.cell.box))
  const open = holders.filter((holder) => isOpenBelow(holder, lines))
  for (const word of wordsOf(glyphs)) {
    const box = around(word.map((glyph) => glyph.box))
    const inside = holders.find(({ cell }) => holdsMiddle(cell.box, box))
    const holder = inside ?? open.find(({ cell, glyphs }) => runsOutOf(cell.box, glyphs, word)) ?? page
    holder.glyphs.push(...word)
  }
  const smallestFirst = [...lattices].sort((one, other) => areaOf(one.box) - areaOf(other.box))
  for (const lattice of smallestFirst) placeLattice(lattice, holders, page, number)
  return flowOf(page, number)
}

/** How far below a line may be drawn that is the lower edge of a cell, in points. */
const edge = 4.5

/** Whether a cell stands at the bottom of a table, and no line ends it: the end of the page cuts it. */
const isOpenBelow = ({ cell: { box }, lattice }: Holder, lines: readonly Ruling[]): boolean =>
  box.bottom === lattice.box.bottom &&
  !lines.some(
    ({ axis, at, from, to }) =>
      axis === 'level' &&
      Math.abs(at - box.bottom) < edge &&
      overlap(from, to, box.left, box.right) > widthOf(box) / 2,
  )

/** How far below its cell a label goes on at most, in ems. */
const farthestBelow = 4

/**
 * Whether a word goes on with the label of a cell that the end of a page cuts, below the last whole row:
 *
 *   （五） │ 1.信访举报投诉类申请 │ 8
 *   不予处                             the next row stands on the next page
 */
const runsOutOf = (
  { left, right, bottom }: Box,
  glyphs: readonly Glyph[],
  word: readonly Glyph[],
): boolean => {
  const box = around(word.map((glyph) => glyph.box))
  const [first] = word
  return (
    first !== undefined &&
    isIdeograph(first.text) &&
    glyphs.some(({ text }) => isIdeograph(text)) &&
    box.left >= left &&
    box.right <= right &&
    box.top > bottom - first.size &&
    box.bottom < bottom + farthestBelow * first.size
  )
}

const areaOf = (box: Box): number => widthOf(box) * heightOf(box)

/** Makes a grid of a lattice, and puts it where it stands: on the page, or in a cell of another. */
const placeLattice = (lattice: Lattice, holders: readonly Holder[], page: Place, number: number): void => {
  const own = holders.filter((holder) => holder.lattice === lattice)
  const around = holders.find(
    ({ cell, lattice: other }) =>
      other !== lattice && areaOf(cell.box) > areaOf(lattice.box) && holdsMiddle(cell.box, lattice.box),
  )
  const place = around ?? page
  if (isFrame(own)) {
    for (const { glyphs, grids } of own) {
      place.glyphs.push(...glyphs)
      place.grids.push(...grids)
    }
    return
  }
  const cells = own.map((holder): GridCell => ({
    ...holder.cell,
    page: number,
    flow: flowOf(holder, number),
  }))
  cells.sort((one, other) => one.row - other.row || one.column - other.column)
  const { box, xs, ys } = lattice
  place.grids.push({ kind: 'grid', page: number, box, xs, rows: ys.length - 1, cells })
}

/** How many cells a frame or an ornament has at most: what has more, and words in one of them, is the rest of a table. */
const mostCellsOfFrame = 4

/** Whether cells are a frame around words, or an ornament: those that hold anything are one, or none. */
const isFrame = (cells: readonly Holder[]): boolean => {
  const filled = cells.filter(({ glyphs, grids }) => glyphs.length > 0 || grids.length > 0).length
  return filled === 0 || (filled === 1 && cells.length <= mostCellsOfFrame)
}

const flowOf = ({ glyphs, grids }: Place, page: number): Flow => {
  if (grids.length === 0) return linesOf(glyphs, page)
  return [...linesOf(glyphs, page), ...grids].sort((one, other) => one.box.top - other.box.top)
}
