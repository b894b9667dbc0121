const pageFile = /\.html?$/i
const startOfPage = /^[\s\ufeff]*<(?:!doctype\s+html|!--|\?xml|\/?[a-z][a-z\d]*[\s>/])/i

/** Whether a file holds a web page: its name says so, or its text starts like one. */
export const isPage = (file: string, text: string): boolean => pageFile.test(file) || startOfPage.test(text)
