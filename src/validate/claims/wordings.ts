import { applicantWordings } from './applicants.js'
import type { ClaimContext, ReadClaim, Wording } from './claim.js'
import { decisionWordings } from './decisions.js'
import { disputeWordings } from './disputes.js'
import { documentWordings } from './documents.js'
import { feeWordings } from './fees.js'
import { outcomeWordings } from './outcomes.js'
import { requestWordings } from './requests.js'

/** Wordings of one subject. */
interface Group {
  /** Without one of these words a clause is none of them. */
  readonly hint: RegExp
  readonly wordings: readonly Wording[]
  /** All of them at once, each a group: which one a clause is, is found in one go. */
  readonly any: () => RegExp
}

/** A pattern whose groups have no names, which may stand in a pattern once only. */
const withoutNames = (pattern: string): string => pattern.replace(/\(\?<(?![=!])\w+>/g, '(?:')

const group = (hint: RegExp, wordings: readonly Wording[]): Group => {
  let any: RegExp | undefined
  const patterns = () => wordings.map(({ pattern }) => `(${withoutNames(pattern)})`)
  return { hint, wordings, any: () => (any ??= new RegExp(`^(?:${patterns().join('|')})$`)) }
}

const groups: readonly Group[] = [
  group(/申请|公开|结转|转结|转入|收|受理|接|[办处]理|答|办[结复]|回复|共|合计|总计/, requestWordings),
  group(/公开|提供|处理|占/, outcomeWordings),
  group(/自然人|企业|机构|组织/, applicantWordings),
  group(/复议|诉讼|起诉|维持|纠|撤|败诉|结果|[审办]结|结案|审理/, disputeWordings),
  group(/规章|规范性|废止|有效/, documentWordings),
  group(/许可|处罚|强制/, decisionWordings),
  group(/收费通知/, feeWordings),
]

/** What a clause says, in the first wording that makes up the whole of it and has a sense behind what was said before. */
export const readWording = (clause: string, context: ClaimContext): ReadClaim | undefined => {
  for (const { hint, wordings, any } of groups) {
    if (!hint.test(clause)) continue
    const found = any().exec(clause)
    if (found === null) continue
    for (let at = found.indexOf(clause, 1) - 1; at < wordings.length; at++) {
      const { match, read } = wordings[at] as Wording
      const matched = match(clause)
      const claim = matched === null ? undefined : read(matched, context)
      if (claim !== undefined) return claim
    }
  }
  return undefined
}
