import { expect, it } from 'vitest'
import { ruleSeverities } from '../../src/findings/codes.js'
import { rules } from '../../src/validate/registry.js'
import type { Rule } from '../../src/validate/rule.js'
import { checkExample } from './examples.js'
import { en } from '../../src/locales/en.js'
import { zh } from '../../src/locales/zh.js'

const introduction = `# Rules

What \`validate\`, \`compare\` and \`aggregate\` check, and what to do about it. A finding is a diagnostic like those of
reading ([Diagnostics](diagnostics.md)): its \`position\` is that of the number or words that cause it, \`expected\` and \`actual\`
are what should stand there and what does, \`related\` are the numbers it rests on (of a sum, those that are not zero).

| rule | severity | function |
|---|---|---|`

const settings = `Each rule can be switched off, or given another severity:

\`\`\`ts
import { parse, validate } from 'ogi-report'

const { report } = parse('一、总体情况\\n无')
validate(report, { rules: { 'row-total': 'warning', 'text-table-mismatch': 'off' } })
\`\`\`

A rule over a number that is blank, a mark (/, 无, -), words or missing does not fire, and never takes it for zero;
\`not-assessable\` says so. A wrong number gives a finding for every rule that contains it: a wrong total of a row, for
example, one for its row and one for the column of totals. Where two numbers hide each other, \`offsetting-errors\` takes the
place of what they explain. Where a sum fails, \`candidates\` are the numbers of which one alone may be wrong: changed, it makes all
sums right that it stands in. Where that is one, and all of these sums can be worked out, the message says so, and a fix
(\`fixes\`) is offered; none is ever applied by itself.

Not every rule is law. \`Basis\` says what stands behind each: words that were published, what the tables of the form mean, or
how offices work. Switch off what your office does otherwise.

How to read the examples: each block is a piece of a report; its lines stand for the same rows of a report that says 0
everywhere else. Below it is what is found. This page is made from the registry of the rules (\`src/validate/registry.ts\`),
and checked by the tests.`

const bases = {
  published: 'published: its source says so',
  form: 'the form: what its tables and labels mean, in no words of their own',
  practice: 'practice: how offices work, laid down nowhere for all of them',
} as const

/** The options that the example is checked with. */
const optionsOf = ({ exampleWords, exampleUnits }: Rule): string[] => {
  if (exampleWords !== undefined) return [block('ts', `{ words: ${JSON.stringify(exampleWords)} }`)]
  return exampleUnits === undefined ? [] : [block('ts', `{ units: ${JSON.stringify(exampleUnits)} }`)]
}

const functions = { report: 'validate', years: 'compare', units: 'aggregate' } as const

const block = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``

/** The functions that check a rule. */
const functionsOf = (rule: Rule): string =>
  rule.over === 'report' && rule.compare !== undefined
    ? '`validate`, `compare`'
    : `\`${functions[rule.over]}\``

/** The reports of an example, each under what it stands for. */
const examplesOf = ({ over, example }: Rule): string[] => {
  const last = example.length - 1
  return example.flatMap((text, at) => {
    if (over === 'report') return [block('report', text)]
    const others = over === 'years' ? 'The year before:' : 'A unit:'
    return [at < last ? others : 'The report:', block('report', text)]
  })
}

const findingsOf = ({ code }: Rule): string =>
  checkExample(code)
    .filter((finding) => finding.code === code)
    .slice(0, 1)
    .map(({ severity, path = '', message }) => `${severity}[${code}] ${path}\n  ${message}`)
    .join('')

const sectionOf = (rule: Rule): string =>
  [
    `## \`${rule.code}\``,
    en.rules[rule.code].summary,
    zh.rules[rule.code].summary,
    `- Severity: ${ruleSeverities[rule.code]}\n- Formula: \`${rule.formula}\`\n- Basis: ${bases[rule.basis]}\n- Source: ${rule.source}`,
    ...optionsOf(rule),
    ...examplesOf(rule),
    block('text', findingsOf(rule)),
    en.rules[rule.code].remedy,
    zh.rules[rule.code].remedy,
  ].join('\n\n')

const page = (): string => {
  const all: readonly Rule[] = Object.values(rules)
  const rows = all.map(
    (rule) => `| [\`${rule.code}\`](#${rule.code}) | ${ruleSeverities[rule.code]} | ${functionsOf(rule)} |`,
  )
  return `${[[introduction, ...rows].join('\n'), settings, ...all.map(sectionOf)].join('\n\n')}\n`
}

// `npx vitest -u` writes the page anew where a rule has changed.
it('the page of rules says what the registry says', async () => {
  await expect(page()).toMatchFileSnapshot('../../docs/rules.md')
})
