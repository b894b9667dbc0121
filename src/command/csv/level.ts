/** The level of the government that an organ belongs to. */
export type Level = 'province' | 'prefecture' | 'county' | 'township'

const levels: readonly (readonly [unit: string, level: Level])[] = [
  ['特别行政区', 'province'],
  ['自治区', 'province'],
  ['省', 'province'],
  ['自治州', 'prefecture'],
  ['地区', 'prefecture'],
  ['盟', 'prefecture'],
  ['自治县', 'county'],
  ['自治旗', 'county'],
  ['县', 'county'],
  ['旗', 'county'],
  ['区', 'county'],
  ['街道', 'township'],
  ['镇', 'township'],
  ['乡', 'township'],
]

/** These cities are provinces. Of any other 市 its name does not tell whether it is a prefecture or a county. */
const municipalities = ['北京市', '天津市', '上海市', '重庆市']

/** Units that are no part of the administration, though their names end like it. */
const otherUnit = /(?:开发|园|新|景|库|保税|示范|试验|社|林|矿|牧)区$/

/*
 * 湖北省江陵县桃河镇人民政府
 * ^^^^^^^^^^^^^^^            regions, one in the other; a name has two characters before its unit, or one before 县
 *
 * 景德镇市, 胶州市, 辉县市   what ends like a unit may be the name of a city
 */
const region =
  /^(?:.{2,12}?(?:特别行政区|自治[区州县旗]|地区|街道|[省市区旗]|[县乡镇盟州](?![市县区]))|.县(?!市))/u

/** The level of an organ, where its name tells it: 桃河镇人民政府 is one of a township, 松岭县文化局 one of a county. */
export const levelOf = (agency: string | null): Level | null => {
  const found = regionsOf(agency ?? '').at(-1)
  if (found === undefined || otherUnit.test(found)) return null
  if (municipalities.includes(found)) return 'province'
  return levels.find(([unit]) => found.endsWith(unit))?.[1] ?? null
}

const regionsOf = (agency: string): string[] => {
  const regions: string[] = []
  let rest = agency
  for (let match = region.exec(rest); match !== null; match = region.exec(rest)) {
    regions.push(match[0])
    rest = rest.slice(match[0].length)
  }
  return regions
}
