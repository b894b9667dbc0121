import { flat } from './vary.js'

/** One page of a size in bytes: reports that differ, one after the other in one body. */
export const manyReports = (pages: readonly string[], bytes: number): string => {
  const bodies: string[] = []
  for (let size = 0, at = 0; size < bytes; at++) {
    const body = bodyOf(pages[at % pages.length] ?? '')
    bodies.push(body)
    size += Buffer.byteLength(body)
  }
  return inOnePage(bodies)
}

/** One page of a size in bytes: a report with as many paragraphs more. */
export const muchProse = (page: string, bytes: number): string => {
  const paragraph = `<p>${'全年公开信息，由专人核对，每季度检查一次，发现问题当日改正。'.repeat(5)}</p>\n`
  const prose = paragraph.repeat(Math.ceil(bytes / Buffer.byteLength(paragraph)))
  const body = bodyOf(page)
  const end = body.lastIndexOf('</table>') + '</table>'.length
  return inOnePage([body.slice(0, end), prose, body.slice(end)])
}

const bodyOf = (page: string): string => {
  const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(page)?.[1]
  if (body === undefined) throw new Error('a page without a body')
  return body
}

const inOnePage = (bodies: readonly string[]): string =>
  flat(`<!DOCTYPE html>\n<html>\n<body>\n${bodies.join('\n')}\n</body>\n</html>\n`)
