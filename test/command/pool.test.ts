import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { createThreadPool } from '../../src/command/flow/pool.js'
import { failure, type Outcome } from '../../src/command/work/outcome.js'

/** Gives the name of a file back; breaks at those whose name says so. */
const startWorker = () =>
  new Worker(
    `const { parentPort } = require('node:worker_threads')
    parentPort.on('message', ({ file }) => {
      if (file.startsWith('breaks')) throw new Error('it breaks')
      parentPort.postMessage({ text: file, notes: [], exitCode: 0, tally: {} })
    })`,
    { eval: true },
  )

const ways = { skipUnknown: false, locale: 'en', configuration: undefined } as const
const work = { kind: 'convert', layout: 'lines', escape: false, ...ways } as const

const outcomesOf = async (files: readonly string[], threads: number): Promise<Outcome[]> => {
  const pool = createThreadPool(work, threads, startWorker, ({ file }, error) =>
    failure(`${file}: ${error instanceof Error ? error.message : 'unknown'}`),
  )
  const outcomes = await Promise.all(files.map((file) => pool.perform({ file })))
  await pool.close()
  return outcomes
}

describe('worker threads', () => {
  it.each([1, 2, 8])('answer every input, %i of them', async (threads) => {
    const files = ['a', 'b', 'c', 'd', 'e']
    expect((await outcomesOf(files, threads)).map(({ text }) => text)).toEqual(files)
  })

  it.each([1, 2])('that break fail only the file they are at, %i of them', async (threads) => {
    const outcomes = await outcomesOf(['a', 'breaks 1', 'b', 'breaks 2', 'breaks 3', 'c'], threads)
    expect(outcomes.map(({ text, notes, exitCode }) => text ?? [...notes, exitCode])).toEqual([
      'a',
      ['breaks 1: it breaks', 2],
      'b',
      ['breaks 2: it breaks', 2],
      ['breaks 3: it breaks', 2],
      'c',
    ])
  })
})
