import type { RuleWords } from '../../../findings/locale.js'

export const chinese: RuleWords = {
  summary:
    '第一部分写到五个方面：主动公开、依申请公开、政府信息管理、平台建设、监督保障。出现该方面任一常用词语即视为写到。',
  remedy: '补写缺少的方面，各成一段。',
  message: ({ expected }) => `第一部分没有写到${expected}。请补写；规定格式要求写五个方面。`,
}
