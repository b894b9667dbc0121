import { fingerprintsOf, type Diagnostic } from 'ogi-report'
import { en } from 'ogi-report/en'
import { zh } from 'ogi-report/zh'
import type { FileResult } from 'ogi-report/file'
import type {
  Answer,
  ChangeRequest,
  GivenFile,
  PageRequest,
  ReadRequest,
  Request,
  VersionKey,
} from '../model.js'
import { changeDocument } from './change-document.js'
import { describeDocument, findingsIn } from './describe-document.js'
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

/** A document, and all that is found in it. */
const checkDocument = async ({
  version,
  file,
  settings,
  previous,
  units,
}: Omit<ReadRequest, 'type'>): Promise<{ document: FileResult; found: Diagnostic[] }> => {
  const { language } = settings
  const document = await open(version, file, language)
  const before = previous && (await open(previous.version, previous.file, language))
  const parts = await Promise.all(units.map((unit) => open(unit.version, unit.file, language)))
  const beside = { previous: before?.report ?? null, units: parts.map(({ report }) => report) }
  return { document, found: findingsIn(document, beside, settings, locales[language]) }
}

const read = async (request: ReadRequest): Promise<Answer> => {
  const { document, found } = await checkDocument(request)
  return { reading: describeDocument(document, found) }
}

const drawPage = async (request: PageRequest): Promise<Answer> => {
  const { document, found } = await checkDocument(request)
  const { formatFindingsPage } = await import('ogi-report/findings-page')
  const keys = fingerprintsOf(document.report, found)
  const diagnostics = found.filter((_, at) => !request.accepted.includes(keys[at] ?? ''))
  const checked = { file: request.file.name, ...document, diagnostics }
  return { page: formatFindingsPage([checked], { locale: locales[request.settings.language] }) }
}

const change = async ({ version, file, change: wanted }: ChangeRequest): Promise<Answer> => ({
  bytes: await changeDocument(file.bytes, await open(version, file, 'zh'), wanted),
})

const answer = async (request: Request): Promise<Answer> => {
  try {
    switch (request.type) {
      case 'read':
        return await read(request)
      case 'page':
        return await drawPage(request)
      case 'change':
        return await change(request)
    }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

self.addEventListener('message', ({ data }: MessageEvent<{ id: number; request: Request }>) => {
  void answer(data.request).then((given) => self.postMessage({ id: data.id, answer: given }))
})
