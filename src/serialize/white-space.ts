/** A text as a page shows it: no white space at its ends, and one space for any run of it. Other spaces stay. */
export const collapse = (text: string): string =>
  text.replace(/^[ \t\n\f\r]+|[ \t\n\f\r]+$/g, '').replace(/[ \t\n\f\r]+/g, ' ')

/** Whether a text comes out of a paragraph of a page as it went in. */
export const isShownWhole = (text: string): boolean => collapse(text) === text
