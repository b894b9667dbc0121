import { cutShort } from './cut-short.js'

/** A value as a message names it. */
export const describe = (value: unknown): string => {
  switch (typeof value) {
    case 'undefined':
      return 'nothing'
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? 'an array' : 'an object'
    case 'string':
      return cutShort(JSON.stringify(value))
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
