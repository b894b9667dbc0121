import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { check } from '../../src/index.js'
import { ofProject } from '../command/files.js'
import { runCommand } from '../command/terminal.js'
import { base, drawArchitecture, stages } from './pictures/architecture.js'
import { drawFinding } from './pictures/cell.js'
import { drawTerminal } from './pictures/terminal.js'

const sample = 'docs/samples/songling-culture-2023-faults.txt'

// `npx vitest -u` draws the pictures anew where what they show has changed.
it('the picture of a finding shows what check finds', async () => {
  const { report, diagnostics } = check(readFileSync(ofProject(sample), 'utf8'))
  const finding = diagnostics.find(({ path }) => path === 'requests.unavailable.notHeld.total')
  if (finding === undefined) throw new Error('the sample has no wrong total')
  const rows = [
    'received',
    'granted',
    'unavailable.notHeld',
    'unavailable.requiresCreation',
    'carriedForward',
  ] as const
  const title =
    'Five rows of a report; the total of one of them is framed, and a message below says why it is wrong.'
  await expect(drawFinding(report, { rows, finding }, title)).toMatchFileSnapshot(
    '../../docs/pictures/finding.svg',
  )
})

it('the picture of the command shows what it prints', async () => {
  const args = ['check', '--severity', 'error', sample]
  const { stdout, exitCode } = await runCommand(args, { isTTY: true })
  expect(exitCode).toBe(1)
  const title = 'What ogi-report check prints: each finding with its place, its line, and what to do.'
  const shown = stdout.replaceAll('docs/samples/', '')
  const command = `ogi-report ${args.join(' ')}`.replace('docs/samples/', '')
  await expect(drawTerminal(command, shown, title)).toMatchFileSnapshot('../../docs/pictures/command.svg')
})

it('the picture of the architecture has every folder of the source once', async () => {
  const folders = readdirSync(ofProject('src'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )
  const shown = [...base, ...stages.flatMap((stage) => stage.folders)]
  expect(shown.toSorted()).toEqual(folders.map(({ name }) => name).sort())
  const title =
    'The stages of reading, from a document to what people see; data flows downwards, and each stage knows only those above it.'
  await expect(drawArchitecture(title)).toMatchFileSnapshot('../../docs/pictures/architecture.svg')
})
