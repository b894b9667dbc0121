import * as fc from 'fast-check'

const regions = ['', '汤原县', '西宁市湟中区', '凤凰古城县', '林西省白河市', '南浦区', '呼兰左旗'] as const
const towns = ['胜利', '上新庄', '鲁沙尔', '渔湾', '桃河', '八里', '十字坪'] as const
const bureaus = [
  '教育局',
  '卫生健康局',
  '水利局',
  '文化体育局',
  '民政局',
  '发展和改革委员会',
  '残疾人联合会',
] as const

/** An organ: by what name it reports, and by what name it signs. */
export interface Organ {
  readonly name: string
  readonly signature: string
}

const government = (name: string): Organ => ({ name, signature: `${name}人民政府` })
const itself = (name: string): Organ => ({ name, signature: name })

/** An organ of any level. A township may report by its bare name; it signs as a government all the same. */
export const organ = (): fc.Arbitrary<Organ> =>
  fc
    .record({
      region: fc.constantFrom(...regions),
      kind: fc.constantFrom('township', 'government', 'street', 'bureau'),
      town: fc.constantFrom(...towns),
      bureau: fc.constantFrom(...bureaus),
    })
    .map(({ region, kind, town, bureau }) => {
      if (kind === 'bureau') return itself(`${region === '' ? `${town}县` : region}${bureau}`)
      if (kind === 'street') return itself(`${region}${town}街道办事处`)
      const township = government(`${region}${town}乡`)
      return kind === 'government' ? itself(township.signature) : township
    })

/**
 * The names of organs that report: townships, street offices, bureaus, governments.
 *
 * @returns An arbitrary of names such as 汤原县胜利乡 and 西宁市湟中区教育局; they shrink to 胜利乡.
 * @category Generate
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { parse } from 'ogi-report'
 * import { agency } from 'ogi-report/arbitraries'
 *
 * fc.assert(
 *   fc.property(agency(), (name) => parse(`${name}2022年政府信息公开工作年度报告`).report.agency === name),
 * )
 * ```
 */
export const agency = (): fc.Arbitrary<string> => organ().map(({ name }) => name)
