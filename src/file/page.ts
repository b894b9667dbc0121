const startOfPage = /^[\s\ufeff]*<(?:!doctype\s+html|!--|\/?[a-z][a-z\d]*[\s>/])/i
/** A page written as XML; what other XML holds is no report. */
const startOfXmlPage = /^[\s\ufeff]*<\?xml\b[^>]*>[^]*<html[\s>]/i

/** Whether a text starts like the source of a web page, or of a part of one. */
export const startsAsPage = (text: string): boolean => startOfPage.test(text) || startOfXmlPage.test(text)
