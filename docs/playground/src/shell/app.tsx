import { useEffect } from 'preact/hooks'
import { signal } from '@preact/signals'
import { DocumentPane } from '../document/document-pane.js'
import { FindingsPane } from '../findings/findings-pane.js'
import { FormPane } from '../form/form-pane.js'
import { current, documents } from '../state/documents.js'
import { words } from '../words/words.js'
import { Dialogs } from './dialogs.js'
import { isDragging, useDrop } from './drop.js'
import { Empty } from './empty.js'
import { Header } from './header.js'
import { useKeys } from './keys.js'

type Pane = 'document' | 'form' | 'findings'

/** Which pane a narrow window shows. */
export const shownPane = signal<Pane>('findings')

const panes: readonly Pane[] = ['document', 'form', 'findings']

/** The whole page. */
export const App = () => {
  useDrop()
  useKeys()
  const { language, name } = words.value
  useEffect(() => {
    document.documentElement.lang = language
    document.title = name
  }, [language, name])
  return (
    <>
      {isDragging.value && <div class="drop-curtain">{words.value.dropNow}</div>}
      {documents.value.length === 0 ? <Empty /> : <Workbench />}
      <Dialogs />
    </>
  )
}

const Workbench = () => {
  const shown = current.value
  return (
    <div class="workbench" data-shown={shownPane.value}>
      <a class="skip" href="#findings">
        {words.value.skipToFindings}
      </a>
      <Header />
      {shown !== null && (
        <main class="panes" aria-busy={shown.isReading}>
          <DocumentPane key={shown.id} opened={shown} />
          <FormPane opened={shown} />
          <FindingsPane opened={shown} />
        </main>
      )}
      <nav class="pane-tabs" aria-label={words.value.name}>
        {panes.map((pane) => (
          <button
            key={pane}
            type="button"
            aria-pressed={shownPane.value === pane}
            onClick={() => (shownPane.value = pane)}
          >
            {words.value[pane]}
          </button>
        ))}
      </nav>
    </div>
  )
}
