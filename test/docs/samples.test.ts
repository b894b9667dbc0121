import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { ofProject } from '../command/files.js'
import { runSamples, type Outcome } from './samples/run.js'
import { allSamples, nameOf, pages, type Sample } from './samples/sample.js'
import { errorsOf } from './samples/typecheck.js'

const samples = allSamples()
const running = samples.filter(({ runs }) => runs)
const outcomes = new Map<Sample, Outcome>()

describe('the samples of the docs', () => {
  beforeAll(async () => {
    const all = await runSamples(running)
    running.forEach((sample, at) =>
      outcomes.set(sample, all[at] ?? { printed: '', differences: ['was not run'] }),
    )
  })

  it('are found', () => {
    expect(running.length).toBeGreaterThan(50)
  })

  it('compile', () => {
    expect(errorsOf(samples)).toEqual([])
  })

  it.each(running.map((sample) => [nameOf(sample), sample] as const))(
    '%s gives what it states',
    (_, sample) => {
      expect(outcomes.get(sample)?.differences).toEqual([])
    },
  )

  // What a sample prints stands in the block behind it. `npx vitest -u` writes it anew where it has changed.
  it.each(pages)('%s shows what its samples print', async (page) => {
    let text = readFileSync(ofProject(page), 'utf8')
    for (const sample of running.filter(({ file }) => file === page).toReversed()) {
      const { printed } = outcomes.get(sample) ?? { printed: '' }
      if (sample.output === undefined) expect(printed, nameOf(sample)).toBe('')
      else text = text.slice(0, sample.output.start) + printed + text.slice(sample.output.end)
    }
    await expect(text).toMatchFileSnapshot(ofProject(page))
  })

  it('print nothing that is not shown, in comments', () => {
    const inSource = running.filter(({ file }) => file.startsWith('src/'))
    expect(inSource.length).toBeGreaterThan(20)
    for (const sample of inSource) expect(outcomes.get(sample)?.printed, nameOf(sample)).toBe('')
  })
})
