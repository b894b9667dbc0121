import { strToU8, unzipSync, zipSync, strFromU8 } from 'fflate'
import type { DroppedFile } from './open-page.js'

/*
 * Documents that try to run something, to load something, or to lead away. All that they would reach lies under
 * https://elsewhere.invalid/; what they would run sets the title of the page to `run`.
 */

const elsewhere = 'https://elsewhere.invalid'
const run = 'top.document.title = document.title = "run"'

/** What stands in a page that means ill. */
const hostileMarkup = [
  `<base href="${elsewhere}/" target="_top">`,
  `<meta http-equiv="refresh" content="0;url=${elsewhere}/refresh">`,
  `<link rel="stylesheet" href="${elsewhere}/style.css"><link rel="prefetch" href="${elsewhere}/prefetch">`,
  `<style>@import "${elsewhere}/import.css"; body { background: url(${elsewhere}/ground.png) }</style>`,
  `<script>${run}</script><script src="${elsewhere}/script.js"></script>`,
  `<img src="${elsewhere}/picture.png" onerror='${run}'><img src="x" onerror='${run}'>`,
  `<svg onload='${run}'><script>${run}</script><image href="${elsewhere}/image.png"/><use href="${elsewhere}/use.svg#a"/></svg>`,
  `<iframe src="${elsewhere}/frame"></iframe><iframe srcdoc="<script>${run.replaceAll('"', '&quot;')}</script>"></iframe>`,
  `<object data="${elsewhere}/object"></object><embed src="${elsewhere}/embed"><video src="${elsewhere}/video" autoplay></video>`,
  `<form action="${elsewhere}/form" target="_top"><input name="q" autofocus onfocus='${run}'><button id="send">send</button></form>`,
  `<a id="away" href="${elsewhere}/link" target="_top">一</a><a href='javascript:${run}'>二</a>`,
  `<details open ontoggle='${run}'><summary>三</summary></details><p onmouseover='${run}'>四</p>`,
].join('')

/** A web page that holds all of it before its report. */
export const hostilePage = (report: string): DroppedFile => ({
  name: 'page.html',
  bytes: strToU8(`${hostileMarkup}${report}`),
})

/** A picture as a file, which is no report. */
export const hostilePicture: DroppedFile = {
  name: 'picture.svg',
  bytes: strToU8(
    `<svg xmlns="http://www.w3.org/2000/svg" onload='${run}'><script>${run}</script><image href="${elsewhere}/image.png"/></svg>`,
  ),
}

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/>`

const wordMarkup =
  '<w:p><w:hyperlink r:id="hostile1"><w:r><w:t>链接</w:t></w:r></w:hyperlink>' +
  '<w:hyperlink r:id="hostile2"><w:r><w:t>脚本</w:t></w:r></w:hyperlink></w:p>' +
  '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:10pt;height:10pt"><v:imagedata r:id="hostile3"/></v:shape></w:pict></w:r></w:p>' +
  '<w:p><w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" Type="Link" ProgID="Package" r:id="hostile4"/></w:object></w:r></w:p>' +
  `<w:p><w:r><w:t>${run.replaceAll('"', '&quot;')}&lt;img src=x onerror='${run.replaceAll('"', '&quot;')}'&gt;</w:t></w:r></w:p>` +
  '<w:altChunk r:id="hostile5"/>'

/** A Word file with links, a picture and an object that lie elsewhere, and a page within it. */
export const hostileWord = (sound: Uint8Array): DroppedFile => {
  const parts = unzipSync(sound)
  const change = (name: string, from: string | RegExp, to: (found: string) => string): void => {
    const before = strFromU8(parts[name] ?? new Uint8Array())
    const after = before.replace(from, to)
    if (after === before) throw new Error(`${name} has no ${String(from)}.`)
    parts[name] = strToU8(after)
  }
  change('word/document.xml', '<w:body>', (found) => `${found}${wordMarkup}`)
  change(
    '[Content_Types].xml',
    '</Types>',
    (found) => `<Default Extension="html" ContentType="text/html"/>${found}`,
  )
  change('word/_rels/document.xml.rels', '</Relationships>', (found) =>
    [
      relationship('hostile1', 'hyperlink', `${elsewhere}/link`),
      relationship('hostile2', 'hyperlink', `javascript:${run.replaceAll('"', '&quot;')}`),
      relationship('hostile3', 'image', `${elsewhere}/picture.png`),
      relationship('hostile4', 'oleObject', `${elsewhere}/object.exe`),
      relationship('hostile5', 'aFChunk', 'hostile.html').replace(' TargetMode="External"', ''),
      found,
    ].join(''),
  )
  parts['word/hostile.html'] = strToU8(hostileMarkup)
  return { name: 'hostile.docx', bytes: zipSync(parts) }
}

/** A PDF that runs a script, starts a program and leads away when it is opened and when its first page is shown. */
export const hostilePdf = (sound: Uint8Array): DroppedFile => {
  const text = Buffer.from(sound).toString('latin1')
  const root = /\/Root (\d+) 0 R/.exec(text)?.[1] ?? ''
  const catalog = new RegExp(`\\n${root} 0 obj\\n<<([^]*?)\\nendobj`).exec(text)?.[1]
  const size = /\/Size (\d+)/.exec(text)?.[1]
  const last = /startxref\s+(\d+)/.exec(text)?.[1]
  if (catalog === undefined || size === undefined || last === undefined)
    throw new Error('The sample is written otherwise.')
  const script = `<</S /JavaScript /JS (${run}; app.launchURL\\('${elsewhere}/script'\\))`
  const actions = `${script} /Next [<</S /URI /URI (${elsewhere}/action)>> <</S /Launch /F (${elsewhere}/program.exe)>>]>>`
  const changed = `${root} 0 obj\n<</OpenAction ${actions} /AA <</WC ${script}>>>> /Names <</JavaScript <</Names [(a) ${script}>>]>>>>${catalog}\nendobj\n`
  const at = text.length
  const table = `xref\n${root} 1\n${String(at).padStart(10, '0')} 00000 n \n`
  const trailer = `trailer\n<</Size ${size} /Root ${root} 0 R /Prev ${last}>>\nstartxref\n${at + changed.length}\n%%EOF\n`
  return {
    name: 'hostile.pdf',
    bytes: new Uint8Array(Buffer.from(text + changed + table + trailer, 'latin1')),
  }
}
