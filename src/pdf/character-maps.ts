/** What is used of Node where there is one, without an import that a browser could not follow. */
interface NodeProcess {
  getBuiltinModule: (name: 'node:module') => {
    createRequire: (from: string) => { resolve: (path: string) => string }
  }
}

const isNodeProcess = (value: unknown): value is NodeProcess =>
  typeof value === 'object' && value !== null && 'getBuiltinModule' in value

const processOf = (): NodeProcess | undefined => {
  const node: unknown = Reflect.get(globalThis, 'process')
  return isNodeProcess(node) ? node : undefined
}

/** Where the tables of characters of pdfjs-dist are; `undefined` where they cannot be found, as in a browser. */
export const findCharacterMaps = (): string | undefined => {
  try {
    const require = processOf()
      ?.getBuiltinModule('node:module')
      .createRequire(import.meta.url)
    return require?.resolve('pdfjs-dist/package.json').replace(/package\.json$/, 'cmaps/')
  } catch {
    // In a bundle there is no such folder beside this file.
    return undefined
  }
}

/** A table of characters, as releases 5.4 of pdfjs-dist ask for it. */
interface CharacterMap {
  cMapData: Uint8Array
  isCompressed: true
}

/** What pdfjs-dist makes itself to fetch tables of characters: to 5.4 by one name, and since 5.5 by the other. */
export interface CharacterMapReaders {
  CMapReaderFactory: new (options: { baseUrl: string | null }) => {
    fetch: (request: { name: string }) => Promise<CharacterMap>
  }
  BinaryDataFactory: new (options: { cMapUrl: string | null }) => {
    fetch: (request: { kind: string; filename: string }) => Promise<Uint8Array>
  }
}

/**
 * Readers of tables of characters that do without a document: those of pdfjs-dist for browsers ask for one, which there is
 * none of in a worker. `undefined` in Node, for which it has readers of files.
 */
export const characterMapReaders = (): CharacterMapReaders | undefined =>
  processOf() === undefined ? { CMapReaderFactory: MapReader, BinaryDataFactory: DataReader } : undefined

class MapReader {
  readonly #folder: string | null

  constructor({ baseUrl }: { baseUrl: string | null }) {
    this.#folder = baseUrl
  }

  async fetch({ name }: { name: string }): Promise<CharacterMap> {
    return { cMapData: await fetchFrom(this.#folder, `${name}.bcmap`), isCompressed: true }
  }
}

class DataReader {
  readonly #folder: string | null

  constructor({ cMapUrl }: { cMapUrl: string | null }) {
    this.#folder = cMapUrl
  }

  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    // Shapes of letters and decoders of images are asked for by other kinds; nothing here is painted.
    return fetchFrom(kind === 'cMapUrl' ? this.#folder : null, filename)
  }
}

const fetchFrom = async (folder: string | null, file: string): Promise<Uint8Array> => {
  if (folder === null) throw new Error(`nobody said where ${file} is`)
  const response = await fetch(`${folder}${file}`)
  if (!response.ok) throw new Error(`${folder}${file}: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}
