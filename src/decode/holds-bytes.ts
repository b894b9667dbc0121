/** Whether some bytes stand among others, one behind the other. */
export const holdsBytes = (bytes: Uint8Array, sought: Uint8Array): boolean => {
  const [first] = sought
  if (first === undefined) return true
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (sought.every((byte, place) => bytes[at + place] === byte)) return true
  }
  return false
}

/** The bytes of a name of ASCII letters. */
export const asciiBytes = (name: string): Uint8Array =>
  Uint8Array.from(name, (letter) => letter.charCodeAt(0))

/** The bytes of a name of ASCII letters in UTF-16, as names stand in a compound file (MS-CFB). */
export const utf16Bytes = (name: string): Uint8Array =>
  Uint8Array.from(Array.from(name, (letter) => [letter.charCodeAt(0), 0]).flat())
