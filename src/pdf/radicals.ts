/**
 * Fonts draw a radical and the character that looks the same with one shape, and PDFs made by browsers name it by its
 * lowest code: ⼀ ⼈ ⾏ ⻚ for 一 人 行 页. The radicals of the block Kangxi Radicals are decomposed by Unicode; of CJK
 * Radicals Supplement only two are, and the others have equivalents of their own (EquivalentUnifiedIdeograph.txt).
 */
const supplement =
  '⺀冫⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎尢⺏尣⺐尢⺑尣⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳网⺴网⺵网⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒長⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞飠⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'

const equivalents = new Map<string, string>()
for (let at = 0; at < supplement.length; at += 2)
  equivalents.set(supplement.charAt(at), supplement.charAt(at + 1))

const radical = /[\u2e80-\u2fdf\ufe10-\ufe18\ufe35-\ufe48]/g

/**
 * A text in which every radical is the character that it looks like, one for one; and the marks of lines that run down the
 * page, ︵ ︶, are those of any line.
 */
export const foldRadicals = (text: string): string =>
  text.replace(radical, (character) => equivalents.get(character) ?? character.normalize('NFKC'))
