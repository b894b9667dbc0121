import { jsonText } from '../source/controls.js'
import { cutShort } from './cut-short.js'

/** A value as a message names it. */
export const describe = (value: unknown): string => {
  switch (typeof value) {
    case 'undefined':
      return 'nothing'
    case 'object':
      return value === null ? 'null' : describeObject(value)
    case 'string':
      return cutShort(jsonText(value))
    case 'bigint':
      return cutShort(`${value}n`)
    case 'function':
    case 'symbol':
      return `a ${typeof value}`
    case 'boolean':
    case 'number':
      return String(value)
  }
}

/** An object by its kind: an array, a Uint8Array, a Promise, an ArrayBuffer. */
const describeObject = (value: object): string => {
  const kind = cutShort(Object.prototype.toString.call(value).slice('[object '.length, -1))
  const name = kind === 'Object' || kind === 'Array' ? kind.toLowerCase() : kind
  return `${/^[aeiou]/i.test(name) && !name.startsWith('U') ? 'an' : 'a'} ${name}`
}
