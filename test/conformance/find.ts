import { decode } from '../../src/decode/decode.js'
import { aggregate, check, parse, type ParseResult, type RuleSettings } from '../../src/index.js'
import { parsePdf } from '../../src/pdf/index.js'
import { readCaseFile, type CaseFile } from './corpus.js'
import type { ExpectedFinding } from './write/case.js'

/** All that this library finds in the reports of a case. */
export const findIn = async (
  code: string,
  { report, previous, units, unitNames, words }: CaseFile,
  rules: RuleSettings = {},
): Promise<ExpectedFinding[]> => {
  const before = previous === undefined ? undefined : (await read(code, previous)).report
  const checked = check(await read(code, report), {
    rules,
    ...(before && { previous: before }),
    ...(words && { words }),
  })
  const children = await Promise.all((units ?? []).map(async (unit) => (await read(code, unit)).report))
  const found = [
    ...checked.diagnostics,
    ...aggregate(checked.report, children, { rules, ...(unitNames && { units: unitNames }) }),
  ]
  return sorted(found.map(({ code, severity, path }) => ({ code, severity, path: path ?? null })))
}

const read = async (code: string, file: string): Promise<ParseResult> => {
  const bytes = readCaseFile(code, file)
  return file.endsWith('.pdf') ? parsePdf(bytes) : parse(decode(bytes).text)
}

/** Findings in an order of their own, so that two lists can be compared. */
export const sorted = (findings: readonly ExpectedFinding[]): ExpectedFinding[] => {
  const name = ({ code, path, severity }: ExpectedFinding): string => `${code} ${path ?? ''} ${severity}`
  return [...findings].sort((one, other) => (name(one) < name(other) ? -1 : 1))
}
