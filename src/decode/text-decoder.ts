import type { Encoding } from './encoding.js'

/*
 * Every platform that the core runs on has a TextDecoder (browsers, workers, Node), but the types it is compiled with
 * know none of these platforms; so the little that is used of it is declared here.
 */
declare const TextDecoder: new (
  encoding: Encoding,
  options: { ignoreBOM: boolean },
) => {
  decode: (bytes: Uint8Array) => string
}

/** Turns bytes into text, each U+FEFF kept. */
export const textOf = (bytes: Uint8Array, encoding: Encoding): string =>
  new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
