import { isSpace } from '../source/space.js'

/**
 * The traditional characters of the form's own words, with their simplified forms. Prose keeps its script: only the
 * words that a report is recognised by are compared.
 */
const scripts =
  '規规範范發发廢废現现數数處处決决許许強强業业費费額额單单萬万況况動动開开訴诉議议復复複复結结維维糾纠審审訟讼總总計计請请機机構构會会團团織织組组務务關关屬属國国項项條条內内護护權权過过執执檔档詢询無无製制補补後后確确認认獲获類类訪访舉举報报當当徵征繳缴納纳據据題题進进問问對对達达購购採采錄录專专資资訊讯樣样證证導导鎮镇鄉乡縣县區区廳厅辦办員员號号碼码編编稱称負负責责統统時时間间標标準准於于這这種种別别僅仅門门穩稳財财實实農农監监臺台網网終终違违領领層层級级續续轉转經经徑径該该衆众眾众它他牠他術术點点擊击覽览閉闭節节來来闗关點点擇择將将產产設设應应與与從从個个兩两為为爲为減减體体掃扫沒没瀏浏狀状聯联罰罚讀读載载輯辑適适鍵键閱阅隊队頁页頂顶銀银簽签詞词醫医學学寧宁圍围繼继佈布併并週周檢检屆届餘余註注啟启啓启託托覆复'

const firstIdeograph = 0x4e00
const lastIdeograph = 0x9fff

/** The simplified form of each ideograph that has one, by its code; 0 for the others. A lookup here is a hot path. */
const simplified = new Uint16Array(lastIdeograph - firstIdeograph + 1)
for (let at = 0; at < scripts.length; at += 2)
  simplified[scripts.charCodeAt(at) - firstIdeograph] = scripts.charCodeAt(at + 1)

const fullWidthOffset = 0xfee0

/** The numerals that stand in brackets as one character, ㈠ to ㈩. */
const numerals = '一二三四五六七八九十'
const firstInBrackets = '㈠'.charCodeAt(0)

/** A text in simplified script, character for character, so that offsets stay what they are. */
export const simplify = (text: string): string => {
  let changed = ''
  let kept = 0
  for (let at = 0; at < text.length; at++) {
    const code = simplified[text.charCodeAt(at) - firstIdeograph]
    if (!code) continue
    changed += text.slice(kept, at) + String.fromCharCode(code)
    kept = at + 1
  }
  return kept === 0 ? text : changed + text.slice(kept)
}

/**
 * The bare words of a label: simplified, half width, without white space, punctuation and brackets. Two labels are the
 * same when their folds are. Only for comparing: positions always point into the text as it was given.
 */
export const fold = (text: string): string => {
  let folded = ''
  let kept = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const bare = bareCode(code)
    if (bare === code) continue
    folded += text.slice(kept, at)
    if (bare !== 0) folded += String.fromCharCode(bare)
    kept = at + 1
  }
  return kept === 0 ? text : folded + text.slice(kept)
}

/** The code that a character folds to; 0 where nothing is left of it. */
const bareCode = (code: number): number => {
  if (code >= firstIdeograph && code <= lastIdeograph) {
    const simple = simplified[code - firstIdeograph] as number
    return simple === 0 ? code : simple
  }
  if (isLetterOrDigit(code)) return code
  if (isLetterOrDigit(code - fullWidthOffset)) return code - fullWidthOffset
  if (code >= firstInBrackets && code < firstInBrackets + numerals.length)
    return numerals.charCodeAt(code - firstInBrackets)
  return code > 0x7f && !isSpace(code) && !isPunctuation(code) ? code : 0
}

const isLetterOrDigit = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)

const isPunctuation = (code: number): boolean =>
  (code >= 0x2010 && code <= 0x2027) ||
  (code >= 0x3001 && code <= 0x301f) ||
  (code >= 0xff00 && code <= 0xff20) ||
  (code >= 0xff3b && code <= 0xff40) ||
  (code >= 0xff5b && code <= 0xff65) ||
  (code >= 0x2030 && code <= 0x205e) ||
  code === 0xb7
