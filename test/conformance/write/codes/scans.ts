import { pdfPicture, pdfWords, plainPdf } from '../../../support/plain-pdf.js'
import { fail, found, pass, type Cases } from '../case.js'

/** The pages of PDF files. Those that pass say nothing that is a report, which is found instead. */
export const scanCases: Cases = {
  'scanned-page': [
    fail('two-pictures', 'Both pages are pictures.', { report: plainPdf([pdfPicture, pdfPicture]) }, [
      found('scanned-page'),
    ]),
    fail(
      'invisible-text',
      'Invisible text lies over the picture: nobody knows whether the picture says the same.',
      { report: plainPdf([`${pdfPicture} ${pdfWords('12', 3)}`]) },
      [found('scanned-page')],
    ),
    pass('text', 'The page has text.', { report: plainPdf([pdfWords('Minutes of a meeting')]) }, [
      found('not-a-report'),
    ]),
    pass(
      'text-and-picture',
      'The page has text beside its picture.',
      { report: plainPdf([`${pdfPicture} ${pdfWords('Minutes of a meeting')}`]) },
      [found('not-a-report')],
    ),
  ],
}
