import type { RuleWords } from '../../../findings/locale.js'

export const chinese: RuleWords = {
  summary:
    '以万元为单位的金额栏不填元。1 万以上的整数，正文以元写明同一金额，或（`compare`）上一年度不足其百分之一的，予以报告；10 万以上的，别无佐证时也以 `info` 提示。',
  remedy: '按万元填写：251000 元填 25.1。',
  message: ({ name, expected, actual }) =>
    expected === ''
      ? `${name}写的是“${actual}”，以万元计很少有机关达到。请核对是否误以元为单位填写。`
      : `${name}以万元为单位，写的是“${actual}”，而另有“${expected}”，似以元为单位填写。请换算为万元。`,
}
