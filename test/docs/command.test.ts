import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ofProject } from '../command/files.js'
import { runCommand } from '../command/terminal.js'

/** A heading that is the name of a command, and the block behind it. */
const block = /(?<=^### `(\w+)`\n\n```text\n).*?(?=^```)/gms

const helpOf = async (command: string, locale: string): Promise<string> =>
  (await runCommand([command, '--help', '--locale', locale])).stdout

// `npx vitest -u` writes the pages anew where the words of the command have changed.
it.each([
  ['docs/command.md', 'en'],
  ['docs/zh/command.md', 'zh'],
])('%s shows the options that each command prints', async (name, locale) => {
  const page = readFileSync(ofProject(name), 'utf8')
  const commands = [...page.matchAll(block)].map(([, command = '']) => command)
  expect(commands).toEqual(['check', 'parse', 'table', 'convert'])
  const help = new Map(
    await Promise.all(commands.map(async (command) => [command, await helpOf(command, locale)] as const)),
  )
  const shown = page.replace(block, (_, command: string) => help.get(command) ?? '')
  await expect(shown).toMatchFileSnapshot(ofProject(name))
})
