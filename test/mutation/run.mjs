/**
 * `npm run mutation`: changes the code in one small way after another, and counts how many of the changes a test notices.
 * `npm run mutation -- src/edit/edit-cell.ts` tries those files only.
 *
 * It takes long, and so is no part of CI. One file is tried at a time, with the tests of `subjects.mjs` that cover it.
 */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Stryker } from '@stryker-mutator/core'
import { subjects } from './subjects.mjs'

const lowestScore = 85

process.env.OGI_RUNS ??= '10'
// The same tries for every mutant: what one notices by luck, another would miss.
process.env.OGI_SEED ??= '1'

const filesIn = (path) =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path, { recursive: true })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => join(path, name))

const testsOf = (file) => subjects.find(({ mutated }) => filesIn(mutated).includes(file))?.tests

/** Mutates a file, and gives what became of each mutant. */
const mutate = async (file) => {
  process.env.OGI_MUTATED_FILE = file
  process.env.OGI_MUTATION_TESTS = testsOf(file).join(' ')
  return new Stryker({
    mutate: [file],
    testRunner: 'vitest',
    vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    concurrency: 1,
    timeoutMS: 20_000,
    dryRunTimeoutMinutes: 20,
    ignorePatterns: ['dist', 'coverage', 'docs/site'],
    tempDirName: 'node_modules/.cache/mutation',
    // Vitest leaves types alone, and pages among the fixtures are broken on purpose.
    disableTypeChecks: false,
    reporters: ['clear-text', 'progress-append-only'],
    clearTextReporter: { logTests: false, reportTests: false, reportScoreTable: false },
    logLevel: 'error',
  }).runMutationTest()
}

const isNoticed = ({ status }) => status === 'Killed' || status === 'Timeout'
const isMissed = ({ status }) => status === 'Survived' || status === 'NoCoverage'

const printScore = (name, mutants) => {
  const noticed = mutants.filter(isNoticed).length
  const missed = mutants.filter(isMissed).length
  const score = (100 * noticed) / Math.max(noticed + missed, 1)
  console.log(`${name}: ${noticed} of ${noticed + missed} noticed, ${score.toFixed(1)} %`)
  return score
}

const asked = process.argv.slice(2)
const files = asked.length > 0 ? asked : [...new Set(subjects.flatMap(({ mutated }) => filesIn(mutated)))]
const unknown = files.find((file) => testsOf(file) === undefined)
if (unknown !== undefined) throw new Error(`${unknown} has no tests in test/mutation/subjects.mjs`)

const all = []
for (const file of files) {
  const mutants = await mutate(file)
  printScore(file, mutants)
  all.push(...mutants)
}
if (printScore('all', all) < lowestScore) process.exitCode = 1
