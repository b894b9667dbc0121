import icon from '../icon.svg'
import {
  closeDocument,
  current,
  currentId,
  documents,
  step,
  type OpenedDocument,
} from '../state/documents.js'
import { countIn, faultsIn } from '../state/faults.js'
import { isAccepted } from '../state/selection.js'
import { words } from '../words/words.js'
import { chooseFiles } from './choose-files.js'
import { dialog } from './dialog.js'
import { DownloadMenu } from './download-menu.js'
import { LanguageSwitch } from './language-switch.js'

/** The bar above: the open reports, and what can be done with them. */
export const Header = () => {
  const { name, open, undo, redo, settings, help } = words.value
  const shown = current.value
  return (
    <header class="bar">
      <h1 class="brand">
        <img src={icon} alt="" width="22" height="22" /> <span class="brand-name">{name}</span>
      </h1>
      <div class="tabs" role="group" aria-label={words.value.document}>
        {documents.value.map((one) => (
          <Tab key={one.id} opened={one} />
        ))}
        <button type="button" class="quiet" onClick={chooseFiles} title={`${open} (o)`}>
          ＋ <span class="button-word">{open}</span>
        </button>
      </div>
      <div class="tools">
        <button
          type="button"
          class="quiet"
          title={`${undo} (Ctrl+Z)`}
          disabled={(shown?.at ?? 0) === 0}
          onClick={() => step(-1)}
        >
          ↶ <span class="button-word">{undo}</span>
        </button>
        <button
          type="button"
          class="quiet"
          title={`${redo} (Ctrl+Shift+Z)`}
          disabled={shown === null || shown.at === shown.versions.length - 1}
          onClick={() => step(1)}
        >
          ↷ <span class="button-word">{redo}</span>
        </button>
        <DownloadMenu />
        <button type="button" class="quiet" title={settings} onClick={() => (dialog.value = 'settings')}>
          ⚙ <span class="button-word">{settings}</span>
        </button>
        <button
          type="button"
          class="quiet only-wide"
          title={help}
          aria-label={help}
          onClick={() => (dialog.value = 'keys')}
        >
          ?
        </button>
        <LanguageSwitch />
      </div>
    </header>
  )
}

const Tab = ({ opened }: { opened: OpenedDocument }) => {
  const { id, name, reading, at } = opened
  const isCurrent = id === currentId.value
  const found = (reading?.findings ?? []).filter((finding) => !isAccepted(finding))
  const errors = countIn(faultsIn(found), 'error')
  return (
    <span class="tab" data-current={isCurrent}>
      <button type="button" aria-current={isCurrent} onClick={() => (currentId.value = id)}>
        <span class="tab-name" title={name}>
          {name}
        </span>
        {at > 0 && <span class="changed"> •</span>}
        {errors > 0 && (
          <span class="tab-count" aria-label={words.value.countOf('error', errors)}>
            {errors}
          </span>
        )}
      </button>
      <button
        type="button"
        class="tab-close"
        aria-label={words.value.close(name)}
        onClick={() => closeDocument(id)}
      >
        ×
      </button>
    </span>
  )
}
