const longestPageNumber = 16

const pageNumber = /^(?:[-－—–―]\s*[\d０-９]{1,3}\s*[-－—–―]|第\s*\d{1,3}\s*页(?:\s*[共/]\s*\d{1,3}\s*页)?)$/

/** Whether a line is the number of a page: - 4 -, — 5 —, 第4页. A bare number is none: it might as well be a cell's. */
export const isPageNumber = (text: string): boolean =>
  text.length <= longestPageNumber && pageNumber.test(text)
