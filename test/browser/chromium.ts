import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import { firstInstalled } from '../support/installed.js'

/** The Chromium of this machine; `undefined` where there is none. */
export const chromium = firstInstalled([
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
])

/** The options that every browser of the tests is started with. */
export const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A file that the browser may fetch. */
export interface ServedFile {
  type: string
  content: string | Uint8Array
}

/** How long a browser may take, its start included, in milliseconds. */
export const patience = 120_000

/** Opens the page `page.html` of some files in a browser, and gives what it posts. */
export const answerOf = async (
  browser: string,
  files: Readonly<Record<string, ServedFile>>,
): Promise<string> => {
  const profile = mkdtempSync(join(tmpdir(), 'ogi-report-browser-'))
  const { server, answer } = serve(files)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const page = `http://127.0.0.1:${port}/page.html`
  // In a group of its own, since a browser is many processes.
  const running = spawn(browser, [...quiet, `--user-data-dir=${profile}`, page], { detached: true })
  const ended = once(running, 'exit')
  let said = ''
  running.stderr.on('data', (part: Buffer) => (said += part.toString()))
  try {
    const first = await Promise.race([answer, ended, delay(patience, undefined, { ref: false })])
    if (typeof first !== 'string') throw new Error(`${browser} gave no answer. It said: ${said}`)
    return first
  } finally {
    stop(running)
    await ended
    server.closeAllConnections()
    server.close()
    remove(profile)
  }
}

/** Ends all processes of a browser. */
export const stop = ({ pid, exitCode, signalCode }: ChildProcess): void => {
  if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, 'SIGKILL')
}

/** Removes a folder, as far as processes that are about to end let it go; it is one for temporary files. */
export const remove = (folder: string): void => {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  } catch (error) {
    console.warn(`${folder} is left behind: ${String(error)}`)
  }
}

/** Serves some files, until something is posted. */
const serve = (files: Readonly<Record<string, ServedFile>>): { server: Server; answer: Promise<string> } => {
  const server = createServer()
  const answer = new Promise<string>((resolve, reject) => {
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      if (request.method === 'POST') text(request).then(resolve, reject)
      const file = files[(request.url ?? '').slice(1)]
      response.writeHead(file === undefined ? 404 : 200, { 'content-type': file?.type ?? 'text/plain' })
      response.end(file?.content)
    })
  })
  return { server, answer }
}
