/** Reads comma-separated values as RFC 4180 has them: records, each with its fields. */
export const readCsv = (text: string): string[][] => {
  const records: string[][] = []
  let record: string[] = []
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y
  while (field.lastIndex < text.length) {
    const at = field.lastIndex
    const match = field.exec(text)
    if (match === null) throw new Error(`no field at ${at}: ${text.slice(at, at + 40)}`)
    const [, quoted, bare = '', end] = match
    record.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    records.push(record)
    record = []
  }
  return records
}

/** Reads a table whose first record names the fields. */
export const readTable = (text: string): Record<string, string>[] => {
  const [header = [], ...records] = readCsv(text)
  return records.map((fields) => {
    if (fields.length !== header.length) throw new Error(`${fields.length} fields for ${header.length}`)
    return Object.fromEntries(header.map((name, at) => [name, fields[at] ?? '']))
  })
}
