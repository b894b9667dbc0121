const names =
  'html|head|body|title|meta|link|script|style|div|p|br|hr|h[1-6]|table|caption|thead|tbody|tfoot|tr|td|th|ul|ol|li|dl|dt|dd|pre|' +
  'center|section|article|main|header|footer|nav|form|input|span|font|b|strong|i|em|u|s|a|img|sub|sup|o:p'

const tag = new RegExp(`<(?:!doctype|/?(?:${names}))(?:[\\s/][^<>]*)?>`, 'i')

/** Whether a text is a page, or a part of one; `<` alone, or around an address, is a character like any other. */
export const hasTags = (text: string): boolean => tag.test(text)
