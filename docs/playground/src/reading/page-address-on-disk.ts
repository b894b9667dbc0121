import files from 'packed:files'

/** No address of a network; what is asked for under it stands in this page. */
export const pageAddress = 'https://ogi-report.invalid/'

// A page that was opened from a disk may load no file beside it: what lies there elsewhere is packed into it, as base64.
self.fetch = (input) => {
  const { href } = new URL(input instanceof Request ? input.url : input)
  const packed = href.startsWith(pageAddress) ? files[href.slice(pageAddress.length)] : undefined
  if (packed === undefined) return Promise.reject(new TypeError(`There is no ${href} in this page.`))
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0))
  return Promise.resolve(new Response(bytes))
}
