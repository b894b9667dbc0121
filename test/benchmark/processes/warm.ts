/**
 * One process that reads texts and pages of every kind until V8 has compiled all it will compile, and then times
 * reading texts that it has not seen.
 */
import { performance } from 'node:perf_hooks'
import { processorTime } from '../clock.js'
import { pageWorks, slowWorks, textWorks, treeOf, treeWorks } from '../readers.js'
import { timeRound, type Samples, type Work } from '../rounds.js'
import { readInStages } from '../stages.js'
import type { Subject } from '../texts/subjects.js'
import { handBack, take } from './hand-over.js'

/** What a warm process has measured: of each kind of text, milliseconds a text. */
export interface Warm {
  samples: Record<string, Samples>
  /** How much longer it took on the clock than the processor worked; 1 on a machine that does nothing else. */
  waiting: number
}

/** What there is to read: of each kind of text and page, a batch to warm up with and one for each round. */
export interface WarmTexts {
  texts: Subject[]
  pages: Subject[]
  /** How often the first batch is read. */
  warmUps: number
  rounds: number
  inABatch: number
}

const { texts, pages, warmUps, rounds, inABatch } = take('warm') as WarmTexts
const start = { wall: performance.now(), processor: processorTime() }
const samples: Record<string, Samples> = {}
const slowly = { warmUps: Math.ceil(warmUps / 4), rounds: Math.ceil(rounds / 4) }
measure(texts, (text) => text, textWorks, { warmUps, rounds })
measureStages()
measure(texts, treeOf, treeWorks, { warmUps: Math.ceil(warmUps / 2), rounds })
measure(pages, (page) => page, pageWorks, { warmUps: Math.ceil(warmUps / 2), rounds })
measure(texts, (text) => text, slowWorks, slowly)
const wall = performance.now() - start.wall
handBack({ samples, waiting: wall / (processorTime() - start.processor) } satisfies Warm)

/** Rounds over all kinds of texts: what comes late in a process comes late for all of them. */
function measure<Input>(
  subjects: readonly Subject[],
  prepare: (text: string) => Input,
  works: readonly Work<Input>[],
  { warmUps, rounds }: Pick<WarmTexts, 'warmUps' | 'rounds'>,
): void {
  const toWarm = subjects.map(({ texts }) => batchOf(texts, 0).map(prepare))
  for (let round = 0; round < warmUps; round++) for (const batch of toWarm) timeRound(works, batch, round, {})
  for (let round = 1; round <= rounds; round++)
    for (const { name, texts } of subjects)
      timeRound(works, batchOf(texts, round).map(prepare), round, (samples[name] ??= {}))
}

function measureStages(): void {
  for (let round = 0; round < warmUps; round++)
    for (const subject of texts) readInStages(batchOf(subject.texts, 0), (_, work) => work())
  for (let round = 1; round <= rounds; round++) for (const subject of texts) measureStagesOf(subject, round)
}

function measureStagesOf({ name, texts }: Subject, round: number): void {
  const batch = batchOf(texts, round)
  readInStages(batch, (stage, work) => {
    const start = processorTime()
    const made = work()
    ;((samples[name] ??= {})[`stage: ${stage}`] ??= []).push((processorTime() - start) / batch.length)
    return made
  })
}

/** The first batch serves to warm up, each other one is read in one round. */
function batchOf(texts: readonly string[], round: number): readonly string[] {
  return texts.slice(round * inABatch, (round + 1) * inABatch)
}
