const helvetica = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'

/** A PDF of pages with these operators, written without more than a PDF must have. */
export const plainPdf = (pages: readonly string[], trailer = '', font = helvetica): Uint8Array => {
  const kids = pages.map((_, at) => `${3 + 2 * at} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} /MediaBox [0 0 200 100]
       /Resources << /Font << /F ${font} >> >> >>`,
    ...pages.flatMap((content, at) => [
      `<< /Type /Page /Parent 2 0 R /Contents ${4 + 2 * at} 0 R >>`,
      `<< /Length ${content.length} >> stream\n${content}\nendstream`,
    ]),
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = text.length
    text += `${at + 1} 0 obj ${object} endobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const start = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`
  text += `trailer << /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

/** The operators of a page that says something; in mode 3, invisibly. */
export const pdfWords = (text: string, mode = 0): string => `BT /F 12 Tf ${mode} Tr 20 50 Td (${text}) Tj ET`

/** The operators of a page that is a picture. */
export const pdfPicture = 'q 100 0 0 50 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \xff EI Q'
