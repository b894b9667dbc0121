import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { reportData } from '../../support/any-report.js'
import { toData, type Leaf, type Node, type ReportData } from '../../../src/index.js'
import { parseDocx } from '../../../src/docx/index.js'
import { differenceOf } from '../../laws/differences.js'
import { chooseBy, choices } from '../../laws/laid-out/choose.js'
import { damages, type Damage } from '../../laws/laid-out/damage.js'
import { layOut } from '../../laws/laid-out/laid-out.js'
import { isRightOrReported } from '../../laws/laid-out/law-of-damage.js'
import { noises, type Noise } from '../../laws/laid-out/noise.js'
import { truthOf } from '../../laws/laid-out/truth.js'
import { holdsOften, patience } from '../../support/runs.js'
import { nodesOf } from '../../support/tree.js'
import { documentNoises, type DocumentNoise } from './document-noise.js'
import { documentStyles, packDocument, writeDocument, type DocumentStyle } from './write-document.js'

vi.setConfig({ testTimeout: patience })

/** What can befall the pieces of a document; it keeps its rows and cells apart as rows parted by tabs do. */
const befalling = noises.filter(
  ({ inPieces, layouts }) =>
    inPieces !== undefined && (layouts === undefined || layouts.includes('tab rows')),
)

/** Law 7: a report under noise gives the same data. */
const keepsItsData = (
  data: ReportData,
  style: DocumentStyle,
  [pieces, whole]: readonly [Noise | undefined, DocumentNoise],
  numbers: readonly number[],
): void => {
  const choose = chooseBy(numbers)
  const laidOut = layOut(data)
  const written = writeDocument(pieces?.inPieces?.(laidOut, choose) ?? laidOut, style)
  const disturbed = whole.disturb(written, choose)
  const difference = differenceOf(toData(parseDocx(packDocument(disturbed)).report), data)
  if (difference !== undefined)
    throw new Error(
      `${style} under ${pieces?.name ?? 'nothing'} and ${whole.name}: ${difference}\n${disturbed.body}`,
    )
}

/** In a table that lays it out, a report that is but a few short lines passes for a cell. */
const reportsFor = (style: DocumentStyle): fc.Arbitrary<ReportData> =>
  style === 'in a table that lays it out' ? reportData({ consistent: true }) : reportData()

const isLeaf = (node: Node): node is Leaf => !('children' in node)

const wordsOf = (text: string): string => text.replace(/[\s\u3000|*#\\]+/g, '')

const shownBy = (xml: string): string =>
  wordsOf(
    xml
      .replace(/<w:delText>.*?<\/w:delText>|<w:instrText>.*?<\/w:instrText>/gs, '')
      .replace(/<w:r><w:rPr><w:vanish\/><\/w:rPr>.*?<\/w:r>/gs, '')
      .replace(/<[^<>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  )

describe.each(documentStyles)('a document %s', (style) => {
  it('is read whole, also under noise (law 7)', async () => {
    await holdsOften(
      fc.property(
        reportsFor(style),
        fc.constantFrom(undefined, ...befalling),
        fc.constantFrom(...documentNoises),
        choices(),
        (data, pieces, whole, numbers) => keepsItsData(data, style, [pieces, whole], numbers),
      ),
    )
  })

  it('is right or reported, whatever its damage (law 8)', async () => {
    await holdsOften(
      fc.property(
        reportData(),
        fc.constantFrom(...Object.keys(damages)),
        choices(),
        (data, name, numbers) => {
          const damaged = (damages[name] as Damage)(layOut(data), truthOf(data), chooseBy(numbers))
          if (damaged === undefined) return
          const written = writeDocument(damaged.laidOut, style)
          isRightOrReported(damaged, parseDocx(packDocument(written)), style, written.body)
        },
      ),
    )
  })

  it('has every word in one leaf, where it stands (laws 2 and 3)', async () => {
    await holdsOften(
      fc.property(reportData(), (data) => {
        const { report, source, shown } = parseDocx(packDocument(writeDocument(layOut(data), style)))
        let read = ''
        let reached = 0
        for (const { position, ...leaf } of nodesOf(report).filter(isLeaf)) {
          const [start, end] = [position.start.offset, position.end.offset]
          const text = wordsOf(leaf.type === 'Cell' ? leaf.raw : leaf.value)
          const range = shown.rangeOf(position)
          expect(wordsOf(shown.text.slice(range.start, range.end))).toBe(text)
          // A numeral that Word counts out stands in the XML as what asks for it.
          if (style !== 'numbered by Word') expect(shownBy(source.slice(start, end))).toBe(text)
          expect(start).toBeGreaterThanOrEqual(reached)
          reached = end
          read += text
        }
        expect(read).toBe(wordsOf(shown.text))
        if (style !== 'numbered by Word') expect(read).toBe(shownBy(source))
      }),
    )
  })
})
