import { useRef, useState } from 'preact/hooks'
import { current } from '../state/documents.js'
import { words } from '../words/words.js'
import { csvOf } from './csv.js'
import { save, saveDocument, saveFindings, stemOf } from './save.js'

/** What can be taken away: the file, its data, the record. */
export const DownloadMenu = () => {
  const menu = useRef<HTMLDetailsElement>(null)
  const [isCopied, setCopied] = useState(false)
  const shown = current.value
  if (shown === null) return null
  const { download, downloadFile, downloadJson, downloadCsv, downloadFindings, print, copyLink, linkCopied } =
    words.value
  const { reading, name } = shown
  const choose = (act: () => void) => () => {
    if (menu.current !== null) menu.current.open = false
    act()
  }
  return (
    <details class="menu" ref={menu}>
      <summary title={download} aria-label={download}>
        ⤓ <span class="button-word">{download}</span>
      </summary>
      <div class="menu-list">
        <button type="button" onClick={choose(() => saveDocument(shown))}>
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
        {reading !== null && (
          <button type="button" onClick={choose(() => void saveFindings(shown))}>
            {downloadFindings}
          </button>
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
