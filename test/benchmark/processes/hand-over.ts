import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** Where `npm run bench` puts what it runs: built scripts, and the texts made ahead of time. */
const folder = resolve('node_modules/.cache/benchmark')

/** Leaves something for the processes to come. */
export const leave = (name: string, content: unknown): void => {
  leaveText(`${name}.json`, JSON.stringify(content))
}

/** Leaves a text for the processes to come; gives where it stands. */
export const leaveText = (name: string, text: string): string => {
  const file = resolve(folder, name)
  writeFileSync(file, text)
  return file
}

/** Takes what was left; what it is, they know who left it. */
export const take = (name: string): unknown =>
  JSON.parse(readFileSync(resolve(folder, `${name}.json`), 'utf8'))

/** Runs one of the scripts in a process of its own, and gives what it prints. */
export const runAlone = (script: string, args: readonly string[], options: readonly string[] = []): unknown =>
  JSON.parse(
    execFileSync(process.execPath, [...options, resolve(folder, `${script}.js`), ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      maxBuffer: 2 ** 28,
    }),
  )

/** Prints what a process has found out, for the one that waits for it. */
export const handBack = (result: unknown): void => {
  process.stdout.write(JSON.stringify(result))
}
