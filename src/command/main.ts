#!/usr/bin/env node
import { run } from './run.js'

/** Whoever reads our output may stop before its end, as `head` does. Then there is nothing left to do. */
const stopQuietly = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
}

process.stdout.on('error', stopQuietly)
process.stderr.on('error', stopQuietly)
process.exitCode = await run(process.argv.slice(2), process)
