const mostCharacters = 60
const before = 20

/** A text as a message quotes it: whole where it is short, else the stretch around a place, with … for the rest. */
export const cutShort = (text: string, around = 0): string => {
  if (text.length <= mostCharacters) return text
  const start = Math.max(0, Math.min(around - before, text.length - mostCharacters))
  const end = start + mostCharacters
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`
}
