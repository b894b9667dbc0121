import { execFileSync } from 'node:child_process'
import { availableParallelism, cpus, loadavg } from 'node:os'

/** What a run ran on, in one paragraph. */
export const describeMachine = (): string => {
  const [processor] = cpus()
  const [load = 0] = loadavg()
  return [
    `Processor ${processor?.model.trim() ?? 'unknown'}, ${availableParallelism()} cores`,
    `Node.js ${process.versions.node}`,
    new Date().toISOString().slice(0, 10),
    `commit ${commit()}`,
    `${load.toFixed(1)} processes at work before the run began`,
  ].join('; ')
}

const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim()

const commit = (): string => {
  try {
    const changed = git('status', '--porcelain', '--', 'src') !== ''
    return `${git('rev-parse', '--short', 'HEAD')}${changed ? ' with changes in src' : ''}`
  } catch {
    return 'unknown'
  }
}
