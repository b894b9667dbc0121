import { en } from 'ogi-report/en'
import { zh } from 'ogi-report/zh'
import type { FileResult } from 'ogi-report/file'
import type { Answer, ChangeRequest, GivenFile, ReadRequest, Request, VersionKey } from '../model.js'
import { changeDocument } from './change-document.js'
import { describeDocument } from './describe-document.js'
import { openDocument } from './open-document.js'

const locales = { zh, en }

/** What was read before, so that a report which others are compared with is not read again for each of them. */
const opened = new Map<string, Promise<FileResult>>()
const kept = 40

const open = (version: VersionKey, file: GivenFile, language: 'zh' | 'en'): Promise<FileResult> => {
  const name = `${version} ${language}`
  const found = opened.get(name) ?? openDocument(file, locales[language])
  opened.delete(name)
  opened.set(name, found)
  for (const oldest of opened.keys()) {
    if (opened.size <= kept) break
    opened.delete(oldest)
  }
  return found
}

const read = async ({ version, file, settings, previous, units }: ReadRequest): Promise<Answer> => {
  const { language } = settings
  const document = await open(version, file, language)
  const before = previous && (await open(previous.version, previous.file, language))
  const parts = await Promise.all(units.map((unit) => open(unit.version, unit.file, language)))
  const beside = { previous: before?.report ?? null, units: parts.map(({ report }) => report) }
  return { reading: describeDocument(document, beside, settings, locales[language]) }
}

const change = async ({ version, file, change: wanted }: ChangeRequest): Promise<Answer> => ({
  bytes: await changeDocument(file.bytes, await open(version, file, 'zh'), wanted),
})

const answer = async (request: Request): Promise<Answer> => {
  try {
    return request.type === 'read' ? await read(request) : await change(request)
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

self.addEventListener('message', ({ data }: MessageEvent<{ id: number; request: Request }>) => {
  void answer(data.request).then((given) => self.postMessage({ id: data.id, answer: given }))
})
