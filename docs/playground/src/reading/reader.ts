import type { Answer, ChangeRequest, PageRequest, ReadRequest, Reading, Request } from '../model.js'
import { startReadingThread } from './threads.js'

/** Thrown with a message for the user: the file cannot be read or changed so. */
export class ReaderError extends Error {}

let worker: Worker | undefined
let last = 0
const waiting = new Map<number, (answer: Answer) => void>()

/** The thread that reads; started when the first document comes, or a little before. */
export const startReader = (): Worker => {
  if (worker !== undefined) return worker
  worker = startReadingThread()
  worker.addEventListener('message', ({ data }: MessageEvent<{ id: number; answer: Answer }>) => {
    waiting.get(data.id)?.(data.answer)
    waiting.delete(data.id)
  })
  worker.addEventListener('error', ({ message }) => {
    for (const end of waiting.values()) end({ error: message })
    waiting.clear()
    worker = undefined
  })
  return worker
}

const ask = async (request: Request): Promise<Answer> => {
  const id = ++last
  const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve))
  startReader().postMessage({ id, request })
  const answer = await answered
  if ('error' in answer) throw new ReaderError(answer.error)
  return answer
}

/** Reads and checks a version of a document. */
export const readDocument = async (request: Omit<ReadRequest, 'type'>): Promise<Reading> => {
  const answer = await ask({ type: 'read', ...request })
  if (!('reading' in answer)) throw new ReaderError('')
  return answer.reading
}

/** The source of a page of what is found in a document. */
export const drawFindings = async (request: Omit<PageRequest, 'type'>): Promise<string> => {
  const answer = await ask({ type: 'page', ...request })
  if (!('page' in answer)) throw new ReaderError('')
  return answer.page
}

/** The bytes of a document with a change made. */
export const changeDocument = async (request: Omit<ChangeRequest, 'type'>): Promise<Uint8Array> => {
  const answer = await ask({ type: 'change', ...request })
  if (!('bytes' in answer)) throw new ReaderError('')
  return answer.bytes
}
