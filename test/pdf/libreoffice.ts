import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { firstInstalled } from '../support/installed.js'

/** The LibreOffice of this machine; `undefined` where there is none. */
export const libreOffice = firstInstalled(['soffice', 'libreoffice'])

/** Saves Word files as PDFs, all in one run of the program, which takes long to start. */
export const saveAsPdf = (program: string, documents: readonly Uint8Array[]): Uint8Array[] => {
  const folder = mkdtempSync(join(tmpdir(), 'ogi-report-office-'))
  const pathOf = (at: number, extension: string): string => join(folder, `${at}.${extension}`)
  try {
    documents.forEach((document, at) => writeFileSync(pathOf(at, 'docx'), document))
    // A profile of its own: with that of a person, who may have the program open, it would do nothing.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const files = documents.map((_, at) => pathOf(at, 'docx'))
    execFileSync(program, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
      stdio: 'ignore',
    })
    return documents.map((_, at) => Uint8Array.from(readFileSync(pathOf(at, 'pdf'))))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
