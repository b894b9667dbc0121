import { showControls } from '../../source/controls.js'
import { cutShort } from '../../surface/cut-short.js'
import { serialize, SerializeError, type Layout, type Report } from '../../index.js'
import { leftOut } from '../../serialize/left-out.js'
import { placeInFile } from '../../format/place.js'
import type { Input } from '../input/input.js'
import { readReport } from '../input/read-report.js'
import { localeOf, type LocaleName } from '../locale.js'
import { explainWriting } from '../output/explain-writing.js'
import type { ReadReport } from '../output/output.js'
import { saveFile } from '../output/save-file.js'
import { wordsIn, type Words } from '../words/words.js'
import { failure, unread, type Outcome } from './outcome.js'
import type { Ways } from './ways.js'

/** Writing reports in another layout. */
export interface ConvertWork {
  kind: 'convert'
  layout: Layout
  /** Whether what is printed goes to a terminal, which would obey what stands in it. */
  escape: boolean
}

/** Reads a report and writes it in another layout: into its target, or else to standard output. Says what is lost by it. */
export const convertReport = async (
  { layout, escape, locale, skipUnknown }: ConvertWork & Ways,
  input: Input,
): Promise<Outcome> => {
  const words = wordsIn(locale)
  const { file, target } = input
  const reading = await readReport(input, locale)
  if ('problem' in reading) return unread(reading, skipUnknown)
  const written = write(reading.read.report, layout, file, words)
  if ('problem' in written) return failure(written.problem)
  const problem = target === undefined ? undefined : await save(target, written.text, words)
  if (problem !== undefined) return failure(problem)
  const errors = reading.read.diagnostics.filter(({ severity }) => severity === 'error').length
  const notes = [
    ...reading.notes,
    ...(errors === 0 ? [] : [words.convertedWithErrors(file, errors)]),
    ...noteLeftOut(reading.read, locale, words),
  ]
  return {
    text: target === undefined ? printable(written.text, escape) : undefined,
    notes,
    exitCode: notes.length > 0 ? 1 : 0,
    isRead: true,
    tally: {},
  }
}

const printable = (text: string, escape: boolean): string => (escape ? showControls(text, '\n\t') : text)

const write = (
  report: Report,
  layout: Layout,
  file: string,
  words: Words,
): { text: string } | { problem: string } => {
  try {
    return { text: serialize(report, { layout }) }
  } catch (error) {
    if (!(error instanceof SerializeError)) throw error
    return { problem: words.cannotConvert(file, layout, error) }
  }
}

/** The first few tell what kind of report it is. */
const notedPlaces = 10

const noteLeftOut = ({ file, report, document }: ReadReport, locale: LocaleName, words: Words): string[] => {
  const found = leftOut(report)
  const notes = found
    .slice(0, notedPlaces)
    .map(({ text, position }) =>
      words.notWritten(
        placeInFile(document, position, { file, locale: localeOf[locale] }),
        cutShort(text.replace(/\s+/g, ' ')),
      ),
    )
  const more = found.length - notedPlaces
  return more > 0 ? [...notes, words.moreNotWritten(file, more)] : notes
}

const save = async (target: string, text: string, words: Words): Promise<string | undefined> => {
  try {
    await saveFile(target, text)
    return undefined
  } catch (error) {
    return explainWriting(target, error, words)
  }
}
