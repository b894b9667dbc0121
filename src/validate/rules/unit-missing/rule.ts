import { paths } from '../../../data/paths.js'
import { isAmountAsWritten } from '../../../form/kind-of-number.js'
import { exampleRow } from '../../example.js'
import type { ReportRule } from '../../rule.js'

/*
 * 政府集中采购 | 73 | 84.37
 *                     ^^^^^
 */

/** An amount has its unit where the form leaves the unit to the publisher. */
export const unitMissing: ReportRule<'unit-missing'> = {
  code: 'unit-missing',
  over: 'report',
  basis: 'practice',
  formula: 'procurement.amount has a unit: 元 or 万元',
  source:
    '国办公开办函〔2019〕60号：“采购总金额”栏未规定单位，由填报机关写明；不写明则无法与其他机关、其他年度相比',
  example: [exampleRow('disclosure.procurement', 73, '84.37')],
  exampleEdition: '2019',
  check: ({ cells }) => {
    const edition = cells.edition('disclosure')
    return cells.placed
      .filter(
        ({ path, value, unit }) => isAmountAsWritten(path) && value !== null && value !== 0 && unit === null,
      )
      .filter(({ path }) => edition === null || paths(edition).includes(path))
      .map(({ path, position, raw }) => ({ code: 'unit-missing', path, position, actual: raw }))
  },
}
