#!/usr/bin/env node
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { serve } from './flow/worker.js'
import { run } from './run.js'
import type { Work } from './work/work.js'

/** Whoever reads our output may stop before its end, as `head` does. Then there is nothing left to do. */
const stopQuietly = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
}

/** This file is the worker, too. */
const startWorker = (work: Work): Worker => new Worker(new URL(import.meta.url), { workerData: work })

if (isMainThread) {
  process.stdout.on('error', stopQuietly)
  process.stderr.on('error', stopQuietly)
  process.exitCode = await run(process.argv.slice(2), process, startWorker)
} else if (parentPort !== null) {
  serve(parentPort, workerData as Work)
}
