import { showControls } from '../../source/controls.js'
import type { Diagnostic } from '../../index.js'
import type { FixMode } from '../fix/choose-targets.js'
import { drawDiff } from '../fix/draw-diff.js'
import { mend, type Mended } from '../fix/mend.js'
import type { Input } from '../input/input.js'
import { readReport, type Read } from '../input/read-report.js'
import { explainWriting } from '../output/explain-writing.js'
import type { ReadReport } from '../output/output.js'
import { saveFile } from '../output/save-file.js'
import { wordsIn, type Words } from '../words/words.js'
import type { Outcome } from './outcome.js'
import type { Ways } from './ways.js'

/** A report that is checked, and how. */
interface Checking {
  before: Read
  find: (read: ReadReport) => readonly Diagnostic[]
  /** What came of checking it; `file` is the one that its findings are shown in. */
  checked: (read: Read, file: string) => Outcome
}

/** How mended reports are written or shown. */
interface MendWork {
  fix: FixMode
  escape: boolean
}

/** Mends a report as far as that is sure, writes or shows it, and tells what is left. */
export const mendReport = async (
  { before, find, checked }: Checking,
  { fix, escape, locale }: MendWork & Ways,
  { file, target = file }: Input,
): Promise<Outcome> => {
  const words = wordsIn(locale)
  const readAgain = (bytes: Uint8Array) => readReport({ file, bytes }, locale)
  const outcome = await mend(before, { find, readAgain })
  const { after, mended, obstacle } = outcome
  const problem = mended.length === 0 || fix === 'show' ? undefined : await save(target, after.bytes, words)
  if (problem !== undefined) {
    const left = checked(before, file)
    return { ...left, notes: [...left.notes, problem], exitCode: 2 }
  }
  const left = checked(after, mended.length === 0 ? file : target)
  const result: Outcome = {
    ...left,
    notes: [...left.notes, ...noteMended(outcome, { file, target, fix }, words)],
    exitCode: obstacle?.kind === 'change' ? 1 : left.exitCode,
    mended: mended.length,
  }
  return fix === 'show' ? { ...result, text: diffOf(outcome, { before, file, target, escape }) } : result
}

const save = async (target: string, bytes: Uint8Array, words: Words): Promise<string | undefined> => {
  try {
    await saveFile(target, bytes)
    return undefined
  } catch (error) {
    return explainWriting(target, error, words)
  }
}

const diffOf = (
  { after, mended }: Mended,
  { before, file, target, escape }: { before: Read; file: string; target: string; escape: boolean },
): string | undefined => {
  if (mended.length === 0) return undefined
  const drawn = drawDiff(
    { file, document: before.read.document },
    { file: target, document: after.read.document },
  )
  return escape ? showControls(drawn, '\n\t') : drawn
}

const noteMended = (
  { mended, obstacle }: Mended,
  { file, target, fix }: { file: string; target: string; fix: FixMode },
  words: Words,
): string[] => {
  const counts = new Map<string, number>()
  for (const { code } of mended) counts.set(code, (counts.get(code) ?? 0) + 1)
  const codes = [...counts].map(([code, count]) => (count === 1 ? code : `${code} ${count}`))
  return [
    ...(mended.length === 0 ? [] : [words.mended(file, codes, fix === 'show' ? undefined : target)]),
    ...(obstacle === undefined ? [] : [words.notMended(file, obstacle)]),
  ]
}
