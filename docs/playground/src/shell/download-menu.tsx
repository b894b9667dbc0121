import { useRef, useState } from 'preact/hooks'
import { bytesOf, current, type OpenedDocument } from '../state/documents.js'
import { words } from '../words/words.js'
import { csvOf } from './csv.js'

const save = (name: string, content: BlobPart, type: string): void => {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken the address by then; a file that is saved slowly is not cut off.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

const stemOf = (name: string): string => name.replace(/\.[^.]*$/, '')

/** `report.docx` with changes is saved as `report.fixed.docx`. */
const changedName = ({ name, at }: OpenedDocument): string =>
  at === 0 ? name : name.replace(/(?=\.[^.]*$)|$/, '.fixed')

/** What can be taken away: the file, its data, the record. */
export const DownloadMenu = () => {
  const menu = useRef<HTMLDetailsElement>(null)
  const [isCopied, setCopied] = useState(false)
  const shown = current.value
  if (shown === null) return null
  const { download, downloadFile, downloadJson, downloadCsv, print, copyLink, linkCopied } = words.value
  const { reading, name } = shown
  const choose = (act: () => void) => () => {
    if (menu.current !== null) menu.current.open = false
    act()
  }
  return (
    <details class="menu" ref={menu}>
      <summary>
        ⤓ <span class="button-word">{download}</span>
      </summary>
      <div class="menu-list">
        <button
          type="button"
          onClick={choose(() => save(changedName(shown), bytesOf(shown).slice(), 'application/octet-stream'))}
        >
          {downloadFile}
        </button>
        {reading !== null && (
          <>
            <button
              type="button"
              onClick={choose(() =>
                save(
                  `${stemOf(name)}.json`,
                  `${JSON.stringify(reading.data, null, 2)}\n`,
                  'application/json',
                ),
              )}
            >
              {downloadJson}
            </button>
            <button
              type="button"
              onClick={choose(() => save(`${stemOf(name)}.csv`, csvOf(reading.rows), 'text/csv'))}
            >
              {downloadCsv}
            </button>
          </>
        )}
        <button type="button" onClick={choose(() => window.print())}>
          {print}
        </button>
        <button
          type="button"
          onClick={() => {
            void navigator.clipboard
              .writeText(`${location.href.replace(/#.*$/, '')}#lang=${words.value.language.slice(0, 2)}`)
              .then(() => setCopied(true))
          }}
        >
          {isCopied ? linkCopied : copyLink}
        </button>
      </div>
    </details>
  )
}
