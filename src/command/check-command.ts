import type { RuleCode, RuleSettings, Severity } from '../index.js'
import { ruleSettings } from '../validate/checking-options.js'
import { rules } from '../validate/registry.js'
import { chooseBaseline, closeBaseline, type BaselineFile } from './baseline/baseline-file.js'
import type { Command, Task } from './command.js'
import type { ExitCode } from './exit-code.js'
import { chooseFixTargets, chooseMode } from './fix/choose-targets.js'
import { runWork, type Totals } from './flow/run-work.js'
import { write } from './flow/write.js'
import { chooseFiles } from './input/choose-files.js'
import type { Input } from './input/input.js'
import { complain } from './output/complain.js'
import { plainFrame } from './output/frame.js'
import { checkFormats, frameOf } from './output/print-diagnostics.js'
import { printing, type Sink } from './output/sink.js'
import { drawSummary, type Summary } from './output/summary.js'
import { drawingPage, mostOfPage } from './output/page-sink.js'
import { nearest } from '../surface/nearest.js'
import { localeOf } from './locale.js'
import { readingOptions, waysOf } from './reading-options.js'
import { severityOrder } from '../findings/codes.js'
import { wantsColor } from './terminal.js'
import { UsageError } from './usage-error.js'
import type { CheckWork } from './work/check-work.js'
import { countOf } from '../findings/tally.js'
import type { Ways } from './work/ways.js'

/** `ogi-report check`: checks reports. One that cannot be read does not stop the others. */
export const checkCommand: Command = {
  options: {
    format: { type: 'string', values: checkFormats },
    severity: { type: 'string', values: severityOrder },
    rule: { type: 'string', repeatable: true },
    previous: { type: 'string' },
    'max-warnings': { type: 'number' },
    baseline: { type: 'string' },
    'update-baseline': { type: 'boolean' },
    fix: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    'in-place': { type: 'boolean' },
    ...readingOptions,
  },
  help: ({ checkHelp }) => checkHelp,
  run: async (task) => {
    const accepted = await chooseBaseline(task)
    const { work, inputs } = await chooseWork(task, accepted)
    const { format, severity, fix } = work
    const totals = await runWork({ work, inputs, sink: sinkOf(work, inputs.length, task) }, task)
    const summary = { ...totals, files: inputs.length, severity, isShown: fix === 'show' }
    if (fix === 'show') await write(task.terminal.stderr, `${drawSummary(summary, task.words)}\n`)
    else if (format === 'pretty') await summarize(summary, totals.printed, task)
    const ended = accepted === undefined ? 0 : await closeBaseline(accepted, totals.reviews, task)
    const tooMany = await complainOfWarnings(totals, task)
    return worst(totals.exitCode, ended, tooMany ? 1 : 0)
  },
}

/** Where the findings go. A page has its summary first, and takes them all before it is written. */
const sinkOf = ({ format, fix, rules }: CheckWork, files: number, task: Task): Sink => {
  const { terminal, locale, words, configuration } = task
  if (fix === 'show') return printing(terminal, plainFrame)
  if (format !== 'html') {
    const { rules: ofAll = {} } = configuration ?? {}
    return printing(terminal, frameOf(format, locale, { ...ofAll, ...rules }))
  }
  if (files > mostOfPage) throw new UsageError(words.tooManyForPage(files, mostOfPage))
  return drawingPage(terminal, localeOf[locale])
}

const worst = (...codes: readonly ExitCode[]): ExitCode => (codes.includes(2) ? 2 : codes.includes(1) ? 1 : 0)

const chooseWork = async (
  task: Task,
  accepted: BaselineFile | undefined,
): Promise<{ work: CheckWork & Ways; inputs: readonly Input[] }> => {
  const { options, terminal, words } = task
  const rules = readRules(task)
  const fix = chooseMode(task)
  const { files } = await chooseFiles(task, accepted === undefined ? [] : [accepted.name])
  const previous = options.get('previous')
  if (previous !== undefined && files.length > 1) throw new UsageError(words.previousOfMany)
  const format = checkFormats.find((one) => one === options.get('format')) ?? 'pretty'
  const severity = severityOrder.find((one) => one === options.get('severity')) ?? 'warning'
  const outputs = { color: wantsColor(terminal), escape: terminal.stdout.isTTY === true }
  const acceptance = { baseline: accepted?.baseline, accepts: accepted?.accepts === true }
  return {
    work: {
      kind: 'check',
      format,
      severity,
      rules,
      previous,
      fix,
      ...outputs,
      ...acceptance,
      ...waysOf(task),
    },
    inputs: fix === undefined ? files : await chooseFixTargets(files, fix, task),
  }
}

const summarize = async (summary: Summary, printed: number, { terminal, words }: Task): Promise<void> => {
  await write(terminal.stdout, `${printed === 0 ? '' : '\n'}${drawSummary(summary, words)}\n`)
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
