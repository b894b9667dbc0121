import type { RuleWords } from '../../../findings/locale.js'

export const english: RuleWords = {
  summary:
    'The prose has none of the words of your own list: `validate(report, { words: [{ pattern, message, replacement }] })`. A pattern is a regular expression; message and replacement may be left out.',
  remedy: 'Write something else; where the list has a replacement, that is offered as a fix.',
  message: ({ expected, actual, note }) =>
    `“${actual}” is on your list of words${note === '' ? '' : ` (${note})`}. ${expected === '' ? 'Write it otherwise' : `Write “${expected}” in its place`}.`,
}
