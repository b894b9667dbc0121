import { effect, signal } from '@preact/signals'
import type { ReadingSettings } from '../model.js'

const settingsKey = 'ogi-report.settings'
const acceptedKey = 'ogi-report.accepted'

/** What was kept in this browser; nothing where it keeps nothing, as a page opened from a disk may. */
const kept = (key: string): unknown => {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null')
  } catch {
    return null
  }
}

const keep = (key: string, value: unknown): void => {
  try {
    localStorage.setItem(key, JSON.stringify(value))
  } catch {
    // Private windows keep nothing; the settings then last as long as the page.
  }
}

const languageOfAddress = (): 'zh' | 'en' | null => {
  const found = /\blang=(zh|en)\b/.exec(location.hash)?.[1]
  return found === 'zh' || found === 'en' ? found : null
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isChoice = (value: unknown): value is ReadingSettings['rules'][string] =>
  value === 'error' || value === 'warning' || value === 'info' || value === 'off'

const isOwnWord = (value: unknown): value is ReadingSettings['words'][number] =>
  isRecord(value) && typeof value.pattern === 'string' && value.pattern !== ''

const firstSettings = (): ReadingSettings => {
  const found = kept(settingsKey)
  const { language, rules, words } = isRecord(found) ? found : {}
  const choices = isRecord(rules) ? Object.entries(rules) : []
  return {
    language: languageOfAddress() ?? (language === 'en' ? 'en' : 'zh'),
    rules: Object.fromEntries(
      choices.flatMap(([code, choice]) => (isChoice(choice) ? [[code, choice]] : [])),
    ),
    words: Array.isArray(words) ? words.filter(isOwnWord) : [],
  }
}

export const settings = signal<ReadingSettings>(firstSettings())

/** A finding that the user has accepted, with the reason that was given for it. */
export type Accepted = Readonly<Record<string, string>>

const firstAccepted = (): Accepted => {
  const found = kept(acceptedKey)
  if (!isRecord(found)) return {}
  return Object.fromEntries(
    Object.entries(found).flatMap(([key, reason]) => (typeof reason === 'string' ? [[key, reason]] : [])),
  )
}

export const accepted = signal<Accepted>(firstAccepted())

export const accept = (key: string, reason: string): void => {
  accepted.value = { ...accepted.value, [key]: reason }
}

export const acceptNoLonger = (key: string): void => {
  accepted.value = Object.fromEntries(Object.entries(accepted.value).filter(([one]) => one !== key))
}

/** Keeps both in this browser, and nothing of any document. */
export const keepSettings = (): void => {
  effect(() => keep(settingsKey, settings.value))
  effect(() => keep(acceptedKey, accepted.value))
}
