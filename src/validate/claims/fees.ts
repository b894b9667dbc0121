import { rowOf } from '../../form/tables.js'
import { spanOf, valueOf, wording, type Wording } from './claim.js'
import { feeReading } from './readings.js'
import { count, countBefore, isCounted, not } from './words.js'

/*
 * What was charged for processing information has no number of its own in the tables: 行政事业性收费 is all that an organ
 * charges. Only the notices of fees can be held against the applications that ended because a fee was not paid.
 */

const notice = '(?:政府信息公开)?(?:信息处理费)?收费通知(?:书)?'
const send = '(?:发出|发送|下发|下达|开具|出具)(?:过|任何|了)?'

export const feeWordings: readonly Wording[] = [
  /*
   * 发出收费通知2件, 未发出收费通知
   *             ^    ^^^^^^^^^^^^^^
   */
  wording(
    `${send}(?:${notice}${isCounted}${count}|${countBefore}${notice})|${not}${send}${notice}`,
    (match, { edition }) => {
      if (rowOf('requests', 'otherOutcome.feeOverdue', edition.requests) === undefined) return undefined
      const notices = valueOf(match)
      const claim = { span: spanOf(match), readings: [feeReading()], agrees: (sum: number) => sum <= notices }
      return { extent: 'fee', claim, topic: undefined, value: notices }
    },
  ),
]
