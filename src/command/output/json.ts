import type { Output } from './output.js'
import { recordOf } from './record.js'

/** One indented object; where several files were named, an array of them. */
export const createJsonOutput = (several: boolean): Output =>
  several
    ? {
        print: (report, before) => {
          const text = JSON.stringify(recordOf(report), null, 2)
          return `${before === 0 ? '[' : ','}\n  ${text.replaceAll('\n', '\n  ')}`
        },
        end: (printed) => (printed === 0 ? '[]\n' : '\n]\n'),
      }
    : { print: (report) => `${JSON.stringify(recordOf(report), null, 2)}\n`, end: () => '' }
