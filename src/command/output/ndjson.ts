import type { Output } from './output.js'
import { recordOf } from './record.js'

/** One object a line, a line a report. */
export const lineOutput: Output = {
  print: (report) => `${JSON.stringify(recordOf(report))}\n`,
  end: () => '',
}
