import { describe } from './describe.js'

/**
 * Checks that an argument is a text.
 *
 * @param name - The function and its parameter, such as `parse(source)`.
 * @throws `TypeError` that says what to pass.
 */
export function checkText(name: string, value: unknown): asserts value is string {
  if (typeof value === 'string') return
  const remedy = isBytes(value) ? '; decode(bytes).text is the text of bytes' : afterAwait(value)
  throw new TypeError(`${name} must be a string; got ${describe(value)}${remedy}`)
}

/** Checks that an argument is an array. */
export function checkArray(name: string, value: unknown): asserts value is readonly unknown[] {
  if (!Array.isArray(value))
    throw new TypeError(`${name} must be an array; got ${describe(value)}${afterAwait(value)}`)
}

/** Whether a value holds bytes, also one that another window or context made. */
const isBytes = (value: unknown): value is Uint8Array | ArrayBuffer => {
  const kind = Object.prototype.toString.call(value)
  return kind === '[object ArrayBuffer]' || (ArrayBuffer.isView(value) && kind === '[object Uint8Array]')
}

/**
 * Takes bytes, in whichever of the two ways they are held.
 *
 * @throws `TypeError` that says what to pass.
 */
export const bytesOf = (name: string, value: unknown): Uint8Array => {
  if (isBytes(value)) return value instanceof Uint8Array ? value : new Uint8Array(value)
  const remedy =
    typeof value === 'string' ? '; parse takes a text, and of a file pass its bytes' : bytesWithin(value)
  throw new TypeError(`${name} must be a Uint8Array or an ArrayBuffer; got ${describe(value)}${remedy}`)
}

/** A Blob, a File and a Response give their bytes when they are asked. */
const bytesWithin = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'arrayBuffer' in value
    ? '; pass what its arrayBuffer() gives, awaited'
    : afterAwait(value)

/** What to do where a promise stands in the place of what it gives. */
export const afterAwait = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'then' in value ? '; await it' : ''
