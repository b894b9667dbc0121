/** Thrown by `serialize` for what a layout cannot hold: read back, it would not be what it was. */
export class SerializeError extends Error {
  override readonly name = 'SerializeError'
  /** The path of the data that would be read back otherwise, such as `signature.agency`. */
  readonly path: string

  constructor(path: string, written: string, readBack: string) {
    super(`${path}: ${written} would be read back as ${readBack}; change it, or leave it out.`)
    this.path = path
  }
}
