/**
 * Makes of a report one that is as long and as hard to read and shares no paragraph and no number but 0 with it: the name of
 * the place is another, all counts are multiplied (so that sums stay sums) and the sentences of a paragraph turn.
 */
export const vary = (text: string, agency: string | null, turn: number): string => {
  const place = placeOf(agency)
  const renamed = place === undefined ? text : text.replaceAll(place, nameOf(place.length, turn))
  const factor = (turn % mostTimes) + 1
  const times = (count: string): string => String(Number(count) * factor)
  return flat(
    renamed
      .replace(countInCell, times)
      .replace(countInProse, times)
      .replace(paragraph, (line) => turnSentences(line, turn)),
  )
}

const mostTimes = 499

/** The name of a place without what it is: 鲁沙尔 of 西宁市湟中区鲁沙尔镇. */
const placeOf = (agency: string | null): string | undefined =>
  /([^省市县区镇乡局]{2,4})(?:街道办事处|[省市县区镇乡局])(?:人民政府)?$/.exec(agency ?? '')?.[1]

const characters = Array.from('东西南北青白金石云龙凤山河林泉平安兴和春')

const nameOf = (length: number, turn: number): string => {
  let name = ''
  for (let rest = turn; name.length < length; rest = Math.floor(rest / characters.length))
    name += characters[rest % characters.length] ?? ''
  return name
}

/** A number alone between tabs, pipes, spaces, tags or line ends; no year. */
const countInCell = /(?<=^|[\t| >])(?!(?:19|20)\d\d\b)\d+(?=$|[\t| <\r])/gm
const countInProse = /(?<![\d.])\d+(?=[件条次项篇份个人场宗])/g
const paragraph = /^.{40,}。$/gm

/** The first sentence says what the paragraph is, and stays the first. */
const turnSentences = (line: string, turn: number): string => {
  const [first = '', ...others] = line.match(/[^。]*。/g) ?? []
  if (others.length < 2) return line
  const at = turn % others.length
  return [first, ...others.slice(at), ...others.slice(0, at)].join('')
}

/** The same characters in one piece: V8 keeps replaced text as pieces until somebody reads it, who then pays for that. */
export const flat = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le')
