import { run } from '../../src/command/run.js'
import type { Terminal } from '../../src/command/terminal.js'

/** What is around the command in a test. */
export interface Surroundings {
  /** What stands on standard input. */
  input?: string | Uint8Array
  env?: Readonly<Record<string, string>>
  /** The folder that the command is called in. */
  cwd?: string
  /** Whether a person looks at standard output. */
  isTTY?: boolean
}

/** How the command ended, and what it wrote. */
export interface Outcome {
  exitCode: number
  stdout: string
  stderr: string
}

/** Runs the command with streams of the test's own. */
export const runCommand = async (
  args: readonly string[],
  { input = '', env = {}, cwd = process.cwd(), isTTY = false }: Surroundings = {},
): Promise<Outcome> => {
  let stdout = ''
  let stderr = ''
  const terminal: Terminal = {
    stdin: chunksOf(typeof input === 'string' ? new TextEncoder().encode(input) : input),
    stdout: { write: (text) => (stdout += text), isTTY },
    stderr: { write: (text) => (stderr += text) },
    env,
    cwd: () => cwd,
  }
  return { exitCode: await run(args, terminal), stdout, stderr }
}

/** Bytes as they come through a pipe: in pieces that may cut a character in two. */
async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 7) {
    await Promise.resolve()
    yield bytes.subarray(at, at + 7)
  }
}
