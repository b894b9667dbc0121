import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { reportData } from '../support/any-report.js'
import { parse, toData } from '../../src/index.js'
import { parseDocx } from '../../src/docx/index.js'
import { differenceOf } from '../laws/differences.js'
import { layOut } from '../laws/laid-out/laid-out.js'
import { parameters, patience, runs } from '../support/runs.js'
import { writeWithLibrary } from './laws/write-with-library.js'

vi.setConfig({ testTimeout: patience })

/** Packing takes the library longer than reading takes this one. */
const fewer = 10

it('reads what a library of JavaScript writes', async () => {
  await fc.assert(
    fc.asyncProperty(reportData(), async (data) => {
      const difference = differenceOf(toData(parseDocx(await writeWithLibrary(layOut(data))).report), data)
      if (difference !== undefined) throw new Error(difference)
    }),
    { ...parameters, numRuns: Math.ceil(runs / fewer) },
  )
})

describe('the sample', () => {
  const sample = (extension: string): Uint8Array =>
    readFileSync(new URL(`../../docs/samples/taohe-town-2022.${extension}`, import.meta.url))

  it('says what its text does', () => {
    const text = toData(parse(new TextDecoder().decode(sample('txt'))).report)
    expect(toData(parseDocx(sample('docx')).report)).toEqual(text)
  })

  it('tells where its numbers stand', () => {
    const { placeOf } = parseDocx(sample('docx'))
    expect(placeOf('requests.received.total')).toMatchObject({ part: 'word/document.xml', paragraph: null })
  })
})
