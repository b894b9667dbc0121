/**
 * The text of a file: UTF-8, with nothing taken from it, so that positions are those of the file's own characters.
 * `undefined` for bytes that are no UTF-8.
 */
export const decode = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
