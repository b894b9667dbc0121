import type { RuleWords } from '../../../findings/locale.js'

export const english: RuleWords = {
  summary:
    'Chinese sentences have Chinese punctuation: no half-width comma, semicolon, colon, question or exclamation mark behind a Chinese character, no half-width brackets around Chinese words. Told once a paragraph.',
  remedy: 'Write the full-width marks; that is offered as a fix.',
  message: ({ expected, actual }) =>
    `The paragraph has half-width punctuation among Chinese words: “${actual}”. Write “${expected}”.`,
}
