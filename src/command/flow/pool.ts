import type { Worker } from 'node:worker_threads'
import type { Input } from '../input/input.js'
import type { Outcome } from '../work/outcome.js'
import { perform, type Work } from '../work/work.js'

/** Starts a worker thread that does some work for every input it is sent. */
export type StartWorker = (work: Work) => Worker

/** Something that does work for reports. */
export interface Pool {
  perform: (input: Input) => Promise<Outcome>
  /** Ends it, whether all is done or not. */
  close: () => Promise<void>
}

/** Does the work here, without threads. */
export const createSinglePool = (work: Work): Pool => ({
  perform: (input) => perform(work, input),
  close: () => Promise.resolve(),
})

interface Task {
  input: Input
  settle: (outcome: Outcome) => void
}

/** What waits for a thread, and which threads wait or are at something. */
interface Threads {
  queue: Task[]
  idle: Worker[]
  busy: Map<Worker, Task>
}

/** Hands a thread what has waited longest. */
const takeNext = ({ queue, idle, busy }: Threads, worker: Worker): void => {
  const task = queue.shift()
  if (task === undefined) {
    idle.push(worker)
    return
  }
  busy.set(worker, task)
  worker.postMessage(task.input)
}

/**
 * Does the work in worker threads. One that breaks, as when a file is larger than memory, fails only the file that it was
 * at, and another takes its place.
 */
export const createThreadPool = (
  work: Work,
  threads: number,
  startWorker: StartWorker,
  fail: (input: Input, error: unknown) => Outcome,
): Pool => {
  const pool: Threads = { queue: [], idle: [], busy: new Map() }
  const { queue, idle, busy } = pool
  let started = 0

  const start = (): Worker => {
    const worker = startWorker(work)
    started++
    worker.on('message', (outcome: Outcome) => {
      busy.get(worker)?.settle(outcome)
      busy.delete(worker)
      takeNext(pool, worker)
    })
    worker.on('error', (error) => {
      const task = busy.get(worker)
      busy.delete(worker)
      started--
      task?.settle(fail(task.input, error))
      if (queue.length > 0) takeNext(pool, start())
    })
    return worker
  }

  return {
    perform: (input) =>
      new Promise((settle) => {
        queue.push({ input, settle })
        const worker = idle.pop() ?? (started < threads ? start() : undefined)
        if (worker !== undefined) takeNext(pool, worker)
      }),
    close: async () => {
      await Promise.all([...idle, ...busy.keys()].map((worker) => worker.terminate()))
    },
  }
}
