/*
 *   <meta charset="gb2312">
 *                  ^
 *   <meta http-equiv="Content-Type" content="text/html; charset=gbk">
 *                                                               ^
 *   <?xml version="1.0" encoding="UTF-8"?>
 *                                 ^
 */

const comment = /<!--[^]*?(?:-->|$)/g
const metaCharset = /<meta[\s/][^>]*?charset\s*=\s*["']?\s*([\w-]+)/i
const xmlEncoding = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w-]+)/i

const utf8Name = /^utf-?8$/i
const big5Name = /^(?:(?:x-|cs)?big5[\w-]*|(?:cp|ms|windows-)950)$/i
const chineseName = /^(?:(?:x-|cs)?gb[\w-]*|euc-cn|(?:cp|ms|windows-)936|iso-ir-58|chinese)$/i

/** How far into a page its declaration is looked for, in bytes. */
const reach = 4096

/**
 * The encoding that a page says it has, where that is UTF-8 or a Chinese one. No page can say of itself that it is in
 * UTF-16: in UTF-16, this would not be legible here.
 */
export const declaredEncoding = (bytes: Uint8Array): 'utf-8' | 'gb18030' | 'big5' | undefined => {
  const head = String.fromCharCode(...bytes.subarray(0, reach)).replace(comment, '')
  const name = (xmlEncoding.exec(head) ?? metaCharset.exec(head))?.[1] ?? ''
  if (utf8Name.test(name)) return 'utf-8'
  if (big5Name.test(name)) return 'big5'
  return chineseName.test(name) ? 'gb18030' : undefined
}
