import { toData, type Cell, type Report, type ReportData } from '../../index.js'
import { columnAt } from '../../form/paths.js'
import { tableKeys } from '../../form/keys.js'
import { editions } from '../../form/forms.js'
import { cellsOf } from '../view/cell.js'
import { numbersOf, type FormNumber } from './labels.js'

/** A number of a report: what the form calls it, what the report says. */
export interface ReportedNumber {
  number: FormNumber
  /** As `toData` gives it; `null` where the report gives none. */
  value: number | null
  /** The unit of the value, where it is an amount: 元 or 万元. */
  unit: string | null
  /** Why there is none, or that there is one; `missing` also where the row or the whole table is not there. */
  state: Cell['state']
  /** The line that it stands on; `null` where nothing shows it. */
  line: number | null
}

/** All numbers of a report: those of its edition (of the newest, where none shows), and what it has of another. */
export const numbersIn = (report: Report): ReportedNumber[] => {
  const cells = cellsOf(report)
  const data = toData(report)
  return tableKeys.flatMap((table) => {
    const asked = numbersOf(table, report.edition ?? undefined)
    const known = new Set(asked.map(({ path }) => path))
    const others = editions
      .flatMap((edition) => numbersOf(table, edition))
      .filter(({ path }) => cells.has(path) && !known.has(path) && known.add(path))
    return [...asked, ...others].map((number) => {
      const cell = cells.get(number.path)
      return {
        number,
        ...valueAt(data, number.path),
        state: cell?.state ?? 'missing',
        line: cell?.position.start.line ?? null,
      }
    })
  })
}

/** The number at a path of the data, and its unit. */
const valueAt = (data: ReportData, path: string): Pick<ReportedNumber, 'value' | 'unit'> => {
  const found = path.split('.').reduce<unknown>((part, key) => (isRecord(part) ? part[key] : undefined), data)
  if (isAmount(found)) return found
  const value = typeof found === 'number' ? found : null
  const inTenThousands = columnAt(path)?.number === 'amount in 万元'
  return { value, unit: value !== null && inTenThousands ? '万元' : null }
}

const isRecord = (part: unknown): part is Record<string, unknown> => typeof part === 'object' && part !== null

const isAmount = (part: unknown): part is { value: number; unit: '元' | '万元' | null } =>
  isRecord(part) && typeof part.value === 'number' && 'unit' in part
