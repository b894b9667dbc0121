import type { RuleCode, RuleSettings, Severity } from '../index.js'
import { ruleSettings } from '../validate/checking-options.js'
import { rules } from '../validate/registry.js'
import type { Command, Task } from './command.js'
import { runWork, type Totals } from './flow/run-work.js'
import { write } from './flow/write.js'
import { chooseFiles } from './input/choose-files.js'
import { complain } from './output/complain.js'
import { checkFormats, frameOf, type CheckFormat } from './output/print-diagnostics.js'
import { printing, type Sink } from './output/sink.js'
import { drawingPage, mostOfPage } from './page/sink.js'
import { drawSummary } from './output/summary.js'
import { nearest } from '../surface/nearest.js'
import { readingOptions, waysOf } from './reading-options.js'
import { severityOrder } from './severity.js'
import { wantsColor } from './terminal.js'
import { UsageError } from './usage-error.js'
import { countOf } from './work/tally.js'

/** `ogi-report check`: checks reports. One that cannot be read does not stop the others. */
export const checkCommand: Command = {
  options: {
    format: { type: 'string', values: checkFormats },
    severity: { type: 'string', values: severityOrder },
    rule: { type: 'string', repeatable: true },
    previous: { type: 'string' },
    'max-warnings': { type: 'number' },
    ...readingOptions,
  },
  help: ({ checkHelp }) => checkHelp,
  run: async (task) => {
    const { options, terminal } = task
    const settings = readRules(task)
    const { files } = await chooseFiles(task)
    const previous = options.get('previous')
    if (previous !== undefined && files.length > 1) throw new UsageError(task.words.previousOfMany)
    const format = checkFormats.find((one) => one === options.get('format')) ?? 'pretty'
    const severity = severityOrder.find((one) => one === options.get('severity')) ?? 'warning'
    const color = wantsColor(terminal)
    const totals = await runWork(
      {
        work: { kind: 'check', format, severity, color, rules: settings, previous, ...waysOf(task) },
        inputs: files,
        sink: sinkOf(format, files.length, task),
      },
      task,
    )
    if (format === 'pretty') await summarize(totals, severity, files.length, task)
    const tooMany = await complainOfWarnings(totals, task)
    return totals.exitCode === 0 && tooMany ? 1 : totals.exitCode
  },
}

/** Where the findings go. A page has its summary first, and takes them all before it is written. */
const sinkOf = (format: CheckFormat, files: number, { terminal, locale, words }: Task): Sink => {
  if (format !== 'html') return printing(terminal, frameOf(format, locale))
  if (files > mostOfPage) throw new UsageError(words.tooManyForPage(files, mostOfPage))
  return drawingPage(terminal, locale)
}

const summarize = async (totals: Totals, severity: Severity, files: number, task: Task): Promise<void> => {
  const summary = drawSummary({ ...totals, files, severity }, task.words)
  await write(task.terminal.stdout, `${totals.printed === 0 ? '' : '\n'}${summary}\n`)
}

const complainOfWarnings = async (
  { tally }: Totals,
  { options, words, terminal }: Task,
): Promise<boolean> => {
  const allowed = options.get('max-warnings')
  const warnings = countOf(tally, 'warning')
  if (allowed === undefined || warnings <= Number(allowed)) return false
  await complain(terminal, words.tooManyWarnings(warnings, Number(allowed)))
  return true
}

/** Reads `--rule balance=off`. */
const readRules = ({ repeated, words }: Task): RuleSettings => {
  const settings: Partial<Record<RuleCode, Severity | 'off'>> = {}
  for (const word of repeated.get('rule') ?? []) {
    const [name = '', value] = word.split('=', 2)
    const setting = ruleSettings.find((one) => one === value)
    if (!isRule(name)) throw new UsageError(words.unknownRule(name, nearest(name, Object.keys(rules))))
    if (setting === undefined) throw new UsageError(words.badRuleSetting(name, ruleSettings))
    settings[name] = setting
  }
  return settings
}

const isRule = (name: string): name is RuleCode => Object.hasOwn(rules, name)
