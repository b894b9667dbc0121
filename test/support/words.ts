import { forms } from '../../src/form/forms.js'

/** A label or title of the form, and how else reports word it. */
export interface Wordings {
  readonly label: string
  readonly variants: readonly string[]
}

interface Node {
  readonly label?: string
  readonly number?: string
  readonly title?: string
  readonly variants?: readonly string[]
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** Every label of a part of the form, wherever it stands: a heading with its number. */
const wordingsBelow = (part: unknown): Wordings[] => {
  if (!isNode(part)) return []
  const { label, number = '', title, variants = [] } = part
  const below = Object.values(part).flatMap(wordingsBelow)
  if (title !== undefined) {
    const headings = variants.map((variant) => `${number}、${variant}`)
    return [{ label: `${number}、${title}`, variants: headings }, ...below]
  }
  return label === undefined ? below : [{ label, variants }, ...below]
}

/** Every heading, label and column header of the form, in all editions. */
export const wordings: readonly Wordings[] = wordingsBelow(forms)

/** Every heading, label and column header of the form, with its variants, as it stands in a report. */
export const wordsOfTheForm: readonly string[] = [
  ...new Set(wordings.flatMap(({ label, variants }) => [label, ...variants])),
]
