import { execFileSync } from 'node:child_process'

/** The first of some programs that is on this machine; `undefined` where there is none. */
export const firstInstalled = (names: readonly string[]): string | undefined =>
  names.find((name) => {
    try {
      execFileSync(name, ['--version'], { stdio: 'ignore' })
      return true
    } catch {
      return false
    }
  })
