#!/usr/bin/env node
import { writeSync } from 'node:fs'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { serve } from './flow/worker.js'
import { findLocale } from './locale.js'
import { messageLine } from './output/complain.js'
import { explainOutput } from './output/explain-writing.js'
import { run } from './run.js'
import { wordsIn } from './words/words.js'
import type { Work } from './work/work.js'

const args = process.argv.slice(2)

/** Nothing more can be written: that is said once, and all ends. */
const stopAt = (error: Error): void => {
  const words = wordsIn(findLocale(args, process.env))
  try {
    // At once, since nothing is waited for any more.
    writeSync(process.stderr.fd, messageLine(explainOutput(error, words)))
  } finally {
    process.exit(2)
  }
}

/** This file is the worker, too. */
const startWorker = (work: Work): Worker => new Worker(new URL(import.meta.url), { workerData: work })

if (isMainThread) {
  process.stdout.on('error', stopAt)
  process.stderr.on('error', () => process.exit(2))
  process.exitCode = await run(args, process, startWorker)
} else if (parentPort !== null) {
  serve(parentPort, workerData as Work)
}
