/**
 * Counts lines and columns by going through a text character by character, to have something to compare the positions
 * of the reader with. CRLF, CR and LF end a line; all of them belong to the line they end.
 */
export const createPoints = (source: string): ((offset: number) => { line: number; column: number }) => {
  const lines = new Uint32Array(source.length + 1)
  const columns = new Uint32Array(source.length + 1)
  let line = 1
  let column = 1
  for (let offset = 0; offset <= source.length; offset++) {
    lines[offset] = line
    columns[offset] = column
    const endsLine = source[offset] === '\n' || (source[offset] === '\r' && source[offset + 1] !== '\n')
    line += endsLine ? 1 : 0
    column = endsLine ? 1 : column + 1
  }
  return (offset) => ({ line: lines[offset] ?? NaN, column: columns[offset] ?? NaN })
}
