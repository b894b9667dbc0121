import { cellAt, parse, type RequestRowKey } from '../../src/index.js'
import { faultsOf } from './diagnostics.js'
import { requestPaths } from './paths.js'

/** The beginning of section three as a PDF gives it, with its first row. */
export const header = `三、收到和处理政府信息公开申请情况
申请人情况
自然人 法人或其他组织 总计
商业企业 科研机构 社会公益组织 法律服务机构 其他
一、本年新收政府信息公开申请数量 2 3 0 0 0 0 5
`

/** The numbers of a row of the requests table, in the order of the form; `null` for what is not read. */
export const numbersOf = (text: string, row: RequestRowKey): (number | null)[] =>
  requestPaths(row).map((path) => cellAt(parse(text).report, path)?.value ?? null)

/** The codes of the faults at a path and below it. */
export const faultsAt = (text: string, path: string): string[] =>
  faultsOf(parse(text).diagnostics).flatMap((fault) => (fault.path?.startsWith(path) ? [fault.code] : []))
