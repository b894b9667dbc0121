import * as fc from 'fast-check'
import { reportData } from '../../support/any-report.js'
import { chooseBy, choices } from './choose.js'
import { damages } from './damage.js'
import { layOut } from './laid-out.js'
import { truthOf } from './truth.js'
import { fieldLayouts, write } from './write.js'

/** Reports in the layouts of the field, damaged in one way or another. */
export const damagedText = (): fc.Arbitrary<string> =>
  fc
    .tuple(
      reportData(),
      fc.constantFrom(...Object.keys(damages)),
      fc.constantFrom(...fieldLayouts),
      choices(),
    )
    .map(([data, name, layout, numbers]) => {
      const laidOut = layOut(data)
      return write(damages[name]?.(laidOut, truthOf(data), chooseBy(numbers))?.laidOut ?? laidOut, layout)
    })
