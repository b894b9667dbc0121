import { dashes, isMarkSign } from '../source/value.js'

const longestPageNumber = 16

const pageNumber = new RegExp(
  `^(?:[${dashes}]\\s*[\\d０-９]{1,3}\\s*[${dashes}]|第\\s*\\d{1,3}\\s*页(?:\\s*[共/]\\s*\\d{1,3}\\s*页)?)$`,
)
const ordinal = '第'.charCodeAt(0)

/** Whether a line is the number of a page: - 4 -, — 5 —, 第4页. A bare number is none: it might as well be a cell's. */
export const isPageNumber = (text: string, start = 0, end = text.length): boolean => {
  if (end - start > longestPageNumber) return false
  const first = text.charCodeAt(start)
  return (isMarkSign(first) || first === ordinal) && pageNumber.test(text.slice(start, end))
}
