/*
 * Browsers print pages with radicals where characters of the same shape stand: ⼀ for 一, ⾏ for 行, ⻚ for 页. A reader
 * sees no difference.
 */

/**
 * The characters of the supplement that Unicode does not decompose: each radical that is a character by itself, and that
 * character.
 */
const supplement =
  '⺁厂⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀'

const radical = /[\u2e80-\u2ef3\u2f00-\u2fd5]/
const radicals = new RegExp(radical, 'g')

/** A text with characters in place of radicals, one for one, so that offsets stay what they are. */
export const withoutRadicals = (text: string): string =>
  radical.test(text) ? text.replace(radicals, characterOf) : text

const characterOf = (sign: string): string => {
  const at = supplement.indexOf(sign)
  return at === -1 ? sign.normalize('NFKC') : supplement.charAt(at + 1)
}
