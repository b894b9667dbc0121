import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { rules, type RuleCode, type Severity } from 'ogi-report'
import { en } from 'ogi-report/en'
import { zh } from 'ogi-report/zh'
import { openFiles } from '../state/documents.js'
import { accepted, settings } from '../state/settings.js'
import { words } from '../words/words.js'
import { linesOfWords, wordsOfLines } from '../state/own-words.js'
import { dialog } from './dialog.js'

/** The dialog that is open, if one is. */
export const Dialogs = () => {
  switch (dialog.value) {
    case 'paste':
      return <PasteDialog />
    case 'settings':
      return <SettingsDialog />
    case 'keys':
      return <KeysDialog />
    case null:
      return null
  }
}

const close = (): void => void (dialog.value = null)

const Dialog = ({ title, children }: { title: string; children: ComponentChildren }) => {
  const element = useRef<HTMLDialogElement>(null)
  useEffect(() => element.current?.showModal(), [])
  return (
    <dialog ref={element} aria-labelledby="dialog-title" onClose={close}>
      <h2 id="dialog-title">{title}</h2>
      {children}
    </dialog>
  )
}

const PasteDialog = () => {
  const [text, setText] = useState('')
  const { pasteTitle, pasteHint, readPasted, pastedName } = words.value
  return (
    <Dialog title={pasteTitle}>
      <form
        method="dialog"
        onSubmit={() => openFiles([{ name: pastedName, bytes: new TextEncoder().encode(text) }])}
      >
        <label>
          {pasteHint}
          <textarea rows={14} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
        </label>
        <p class="dialog-buttons">
          <button type="submit" class="primary" disabled={text.trim() === ''}>
            {readPasted}
          </button>
        </p>
      </form>
    </Dialog>
  )
}

const codes = Object.keys(rules) as RuleCode[]
const choices: readonly (Severity | 'off')[] = ['error', 'warning', 'info', 'off']

const SettingsDialog = () => {
  const { settings: title, rulesTitle, rulesHint, wordsTitle, wordsHint } = words.value
  const { resetRules, forgetAccepted, done } = words.value
  const count = Object.keys(accepted.value).length
  return (
    <Dialog title={title}>
      <h3>{rulesTitle}</h3>
      <p class="hint">{rulesHint}</p>
      <div class="rule-list">
        {codes.map((code) => (
          <RuleChoice key={code} code={code} />
        ))}
      </div>
      <h3>{wordsTitle}</h3>
      <label class="hint">
        {wordsHint}
        <textarea
          rows={4}
          value={linesOfWords(settings.value.words)}
          onChange={({ currentTarget }) =>
            (settings.value = { ...settings.value, words: wordsOfLines(currentTarget.value) })
          }
        />
      </label>
      <p class="dialog-buttons">
        <button type="button" onClick={() => (settings.value = { ...settings.value, rules: {} })}>
          {resetRules}
        </button>
        {count > 0 && (
          <button type="button" onClick={() => (accepted.value = {})}>
            {forgetAccepted(count)}
          </button>
        )}
        <button type="button" class="primary" onClick={close}>
          {done}
        </button>
      </p>
    </Dialog>
  )
}

const RuleChoice = ({ code }: { code: RuleCode }) => {
  const { language, rules: chosen } = settings.value
  const { severities, off, asUsual } = words.value
  const { summary } = (language === 'zh' ? zh : en).rules[code]
  const set = (choice: string): void => {
    const found = choices.find((one) => one === choice)
    const others = Object.fromEntries(Object.entries(settings.value.rules).filter(([one]) => one !== code))
    settings.value = {
      ...settings.value,
      rules: found === undefined ? others : { ...others, [code]: found },
    }
  }
  return (
    <label class="rule">
      <span>{summary}</span>
      <select value={chosen[code] ?? ''} onChange={({ currentTarget }) => set(currentTarget.value)}>
        <option value="">{asUsual}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice === 'off' ? off : severities[choice]}
          </option>
        ))}
      </select>
    </label>
  )
}

const KeysDialog = () => (
  <Dialog title={words.value.help}>
    <dl class="keys">
      {words.value.keys.map(([keys, what]) => (
        <div key={keys}>
          <dt>
            <kbd>{keys}</kbd>
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
    <p class="dialog-buttons">
      <button type="button" class="primary" onClick={close}>
        {words.value.done}
      </button>
    </p>
  </Dialog>
)
