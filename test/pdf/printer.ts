import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { quiet, remove, stop } from '../browser/chromium.js'

/** How a page is printed: what of Chromium's settings a report may be printed with. */
export interface Printing {
  landscape?: boolean
  /** In inches. */
  paperWidth?: number
  paperHeight?: number
  /** Templates of a running head and foot, in HTML; `<span class=pageNumber></span>` is the number of the page. */
  headerTemplate?: string
  footerTemplate?: string
}

/** Prints pages, one after the other, in one run of a browser. */
export interface Printer {
  print: (html: string, printing?: Printing) => Promise<Uint8Array>
  close: () => Promise<void>
}

interface Answer {
  id?: number
  method?: string
  result?: Record<string, unknown>
  error?: { message: string }
}

/** Starts a browser that takes its orders over a pipe, in the protocol of its own developer tools. */
export const startPrinter = async (browser: string): Promise<Printer> => {
  const profile = mkdtempSync(join(tmpdir(), 'ogi-report-printer-'))
  const running = spawn(browser, [...quiet, '--remote-debugging-pipe', `--user-data-dir=${profile}`], {
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  })
  const ended = once(running, 'exit')
  const send = connect(running)
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' })
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true })
  const { frameTree } = await send('Page.getFrameTree', {}, sessionId)
  const frameId = idOf(frameTree)
  return {
    print: async (html, printing = {}) => {
      await send('Page.setDocumentContent', { frameId, html }, sessionId)
      const { data } = await send('Page.printToPDF', settingsOf(printing), sessionId)
      return Uint8Array.from(Buffer.from(String(data), 'base64'))
    },
    close: async () => {
      stop(running)
      await ended
      remove(profile)
    },
  }
}

const idOf = (frameTree: unknown): string => {
  const { frame } = frameTree as { frame: { id: string } }
  return frame.id
}

const settingsOf = ({ headerTemplate, footerTemplate, ...printing }: Printing): Record<string, unknown> => ({
  ...printing,
  printBackground: true,
  preferCSSPageSize: true,
  displayHeaderFooter: headerTemplate !== undefined || footerTemplate !== undefined,
  headerTemplate: headerTemplate ?? '<span></span>',
  footerTemplate: footerTemplate ?? '<span></span>',
})

type Send = (
  method: string,
  parameters: Record<string, unknown>,
  sessionId?: unknown,
) => Promise<Record<string, unknown>>

/** Orders and answers are JSON, each closed by a NUL. */
const connect = ({ stdio }: ChildProcess): Send => {
  const [, , , orders, answers] = stdio as unknown as [null, null, null, Writable, Readable]
  const waiting = new Map<number, (answer: Answer) => void>()
  let last = 0
  let rest = ''
  answers.setEncoding('utf8').on('data', (part: string) => {
    const messages = (rest + part).split('\0')
    rest = messages.pop() ?? ''
    for (const message of messages) {
      const answer = JSON.parse(message) as Answer
      if (answer.id !== undefined) waiting.get(answer.id)?.(answer)
    }
  })
  return async (method, params, sessionId) => {
    const id = ++last
    const answer = await new Promise<Answer>((resolve) => {
      waiting.set(id, resolve)
      orders.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
    })
    waiting.delete(id)
    if (answer.error !== undefined) throw new Error(`${method}: ${answer.error.message}`)
    return answer.result ?? {}
  }
}
