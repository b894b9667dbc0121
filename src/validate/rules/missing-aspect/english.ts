import type { RuleWords } from '../../../findings/locale.js'

export const english: RuleWords = {
  summary:
    'Section one speaks of its five parts: 主动公开, 依申请公开, 政府信息管理, 平台建设, 监督保障. A part counts as there where any usual word of it stands.',
  remedy: 'Write a paragraph on each part that is missing.',
  message: ({ expected }) =>
    `Section one says nothing of ${expected}. Write a paragraph on it; the form asks for five parts.`,
}
