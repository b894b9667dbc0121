const startOfPage = /^[\s\ufeff]*<(?:!doctype\s+html|!--|\/?[a-z][a-z\d]*[\s>/])/i
/** A page written as XML; what other XML holds is no report. */
const startOfXmlPage = /^[\s\ufeff]*<\?xml\b[^>]*>[^]*<html[\s>]/i

/** What says in a page that `check --format html` wrote it. It shows reports, and is none. */
export const markOfFindings = '<meta name="generator" content="ogi-report check">'

/** Whether a text starts like the source of a web page, or of a part of one. */
export const startsAsPage = (text: string): boolean => startOfPage.test(text) || startOfXmlPage.test(text)

/** Whether the name of a file says that it is a page. */
export const isNamedAsPage = (name: string): boolean => /\.html?$/i.test(name)
