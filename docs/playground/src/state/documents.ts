import { batch, computed, effect, signal } from '@preact/signals'
import type { Change, GivenFile, Reading } from '../model.js'
import { changeDocument, drawFindings, readDocument } from '../reading/reader.js'
import { accepted, settings } from './settings.js'

/** A document that is open, with all versions that changes have made of it. */
export interface OpenedDocument {
  id: number
  name: string
  versions: readonly Uint8Array[]
  /** The version that is shown. */
  at: number
  reading: Reading | null
  /** Why it could not be read, or a change not be made. */
  error: string | null
  isReading: boolean
  /** Whether it sums up the other reports of its year. */
  sumsUp: boolean
}

export const documents = signal<readonly OpenedDocument[]>([])
export const currentId = signal<number | null>(null)
export const current = computed(() => documents.value.find(({ id }) => id === currentId.value) ?? null)

let lastId = 0

export const bytesOf = ({ versions, at }: OpenedDocument): Uint8Array => versions[at] ?? new Uint8Array()

const update = (id: number, change: Partial<OpenedDocument>): void => {
  documents.value = documents.value.map((one) => (one.id === id ? { ...one, ...change } : one))
}

const find = (id: number): OpenedDocument | undefined => documents.value.find((one) => one.id === id)

/** Opens files; one that is open already, by its name and bytes, is shown again. */
export const openFiles = (files: readonly GivenFile[]): void => {
  batch(() => {
    for (const { name, bytes } of files) {
      const id = ++lastId
      documents.value = [
        ...documents.value,
        {
          id,
          name,
          versions: [bytes],
          at: 0,
          reading: null,
          error: null,
          isReading: true,
          sumsUp: false,
        },
      ]
      currentId.value = id
    }
  })
  void readAll()
}

export const closeDocument = (id: number): void => {
  batch(() => {
    documents.value = documents.value.filter((one) => one.id !== id)
    if (currentId.value === id) currentId.value = documents.value.at(-1)?.id ?? null
  })
  void readAll()
}

const versionOf = (one: OpenedDocument) => ({
  version: `${one.id}.${one.at}.${one.versions.length}`,
  file: { name: one.name, bytes: bytesOf(one) },
})

/** The report of the year before of the same organ, among the open ones. */
export const previousOf = ({ id, reading }: OpenedDocument): OpenedDocument | undefined =>
  documents.value.find(
    (other) =>
      other.id !== id &&
      reading?.year != null &&
      other.reading?.year === reading.year - 1 &&
      other.reading.agency === reading.agency,
  )

/** The other reports of the same year. */
export const unitsOf = ({ id, reading }: OpenedDocument): readonly OpenedDocument[] =>
  documents.value.filter(
    (other) => other.id !== id && reading?.year != null && other.reading?.year === reading.year,
  )

/** How a document is read: with the settings, beside those that it is compared with. */
const requestOf = (one: OpenedDocument) => {
  const previous = previousOf(one)
  return {
    ...versionOf(one),
    settings: settings.value,
    previous: previous === undefined ? null : versionOf(previous),
    units: one.sumsUp ? unitsOf(one).map(versionOf) : [],
  }
}

/** Reads a document again. */
const readAgain = async (id: number): Promise<void> => {
  const one = find(id)
  if (one === undefined) return
  try {
    const reading = await readDocument(requestOf(one))
    if (find(id)?.at === one.at) update(id, { reading, isReading: false, error: null })
  } catch (error) {
    update(id, { isReading: false, error: messageOf(error) })
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Reads all, and those again for which the report of the year before, or a unit, has been found meanwhile. */
const readAll = async (): Promise<void> => {
  const besideOf = (one: OpenedDocument): string => `${previousOf(one)?.id ?? ''}`
  const before = new Map(documents.value.map((one) => [one.id, besideOf(one)]))
  await Promise.all(documents.value.map(({ id }) => readAgain(id)))
  await Promise.all(
    documents.value
      .filter((one) => one.reading !== null && besideOf(one) !== before.get(one.id))
      .map(({ id }) => readAgain(id)),
  )
}

/** The source of a page of what is found in a document and not accepted. */
export const findingsPageOf = (one: OpenedDocument): Promise<string> =>
  drawFindings({ ...requestOf(one), accepted: Object.keys(accepted.value) })

/** Makes a change; what was undone before is gone then. `false` where it cannot be made, which the document then says. */
export const change = async (id: number, wanted: Change): Promise<boolean> => {
  const one = find(id)
  if (one === undefined) return false
  try {
    const bytes = await changeDocument({ ...versionOf(one), change: wanted })
    const versions = [...one.versions.slice(0, one.at + 1), bytes]
    update(id, { versions, at: versions.length - 1, error: null })
    await readAll()
    return true
  } catch (error) {
    update(id, { error: messageOf(error) })
    return false
  }
}

/** Goes back to the version before, or forth to the one behind. */
export const step = (by: 1 | -1): void => {
  const one = current.value
  const at = (one?.at ?? 0) + by
  if (one === null || at < 0 || at >= one.versions.length) return
  update(one.id, { at, error: null })
  void readAll()
}

export const setSumsUp = (id: number, sumsUp: boolean): void => {
  update(id, { sumsUp })
  void readAgain(id)
}

/** Other rules or another language ask for other readings. */
export const watchSettings = (): void => {
  let last = settings.value
  effect(() => {
    if (settings.value === last) return
    last = settings.value
    void readAll()
  })
}
