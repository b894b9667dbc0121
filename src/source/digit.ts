/** Whether a UTF-16 code unit is a digit, of half or of full width. */
export const isDigit = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)

/** What a digit counts, whatever its width. */
export const digitValue = (code: number): number => code & 0xf

const fullWidthOffset = 0xfee0

/** A text with its digits at half width, character for character: ２０２３年 as 2023年. */
export const toHalfWidthDigits = (text: string): string =>
  text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - fullWidthOffset))
