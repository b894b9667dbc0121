/** The folder of the page: samples, tables of characters and fonts lie beside it. A thread lies in its folder `assets`. */
export const pageAddress: string =
  'document' in globalThis ? document.baseURI : self.location.href.replace(/assets\/[^/]*$/, '')
