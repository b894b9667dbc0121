import { fold, simplify } from '../form/fold.js'
import { codesOf } from '../source/space.js'

/** The names before a colon that the lines around a report open with. */
const fieldNames = new Set(
  `索引号 索引 信息索引 信息索引号 发布机构 发文机关 发文单位 发布单位 发文机构 公开机构 文号 发文字号 发布日期 发布时间 发文日期 成文日期 生成日期
  公开日期 更新时间 主题分类 主题词 分类 信息分类 公开类别 公开方式 公开形式 公开时限 公开范围 信息来源 来源 文章来源 作者 编辑 责任编辑 字号 字体
  字体大小 浏览次数 浏览量 浏览 点击数 点击量 点击次数 阅读 阅读次数 阅读量 访问量 访问次数 有效性 时效性 效力状态 单位名称 单位主要负责人签名 填报单位 填报日期
  报送单位 信息名称 标题 名称 关键词 上一篇 下一篇 上一条 下一条 分享到 分享 扫一扫 打印 当前位置 您的位置 您现在的位置 您当前的位置 统计期限 统计时间 统计周期 统计区间`
    .split(/\s+/)
    .map(fold),
)

/** Buttons and links of the page. */
const buttons = new Set(
  '此件公开发布 此件主动公开 此件依申请公开 打印 打印本页 打印本文 打印此页 关闭 关闭窗口 关闭本页 打印关闭 打印本页关闭窗口 分享 分享到 返回顶部 返回 收藏 上一篇 下一篇 首页 字号大中小 大中小 下载 附件下载'
    .split(' ')
    .map(fold),
)

const longestFieldName = 14

/** Whether a line belongs to the page and not to the report: 索引号：…, 打印, 字号：[大 中 小]. */
export const isFurniture = (text: string): boolean => {
  const colon = colonIn(text)
  if (colon > 0) return fieldNames.has(fold(text.slice(0, colon).replace(/^[【[]/, '')))
  return text.length <= longestFieldName && buttons.has(fold(text))
}

const COLON = 0x3a
const WIDE_COLON = 0xff1a

/** Where the colon of a field stands; -1 where none does. */
const colonIn = (text: string): number => {
  const end = Math.min(text.length, longestFieldName)
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === COLON || code === WIDE_COLON) return at
  }
  return -1
}

/** Whether a line names what is attached to the report, or numbers it. */
export const isAttachment = (text: string): boolean =>
  text.startsWith('附件') && /^附件\s*[\d一二三四五]{0,2}\s*(?:$|[:：.、])/.test(text)

const endsOfOrgans =
  '政府 委员会 办公室 办事处 管理局 局 厅 法院 检察院 研究院 集团 公司 中心 支队 大队 总队 医院 学校 大学 学院 银行 海关 人民团体 联合会 街道办 管委会 政务公开办 公室 部 署 委 处 所 站 社 院'.split(
    ' ',
  )
const endsOfPlaces = '省 市 区 县 旗 乡 镇 街道 村 办 州 盟'.split(' ')

const organ = new RegExp(`^[\\p{Script=Han}（）()〇、\\s·]{2,40}(?:${endsOfOrgans.join('|')})$`, 'u')
const place = new RegExp(`^[\\p{Script=Han}（）()\\s]{2,20}(?:${endsOfPlaces.join('|')})$`, 'u')

/** The last characters of names. Most lines end otherwise, and need no further look. */
const lastOfNames = codesOf([...endsOfOrgans, ...endsOfPlaces].map((end) => end.slice(-1)).join(''))

/** Whether a line can be a name: it ends like one, in either script, or with a bracket. */
const endsLikeName = (text: string): boolean => {
  const last = simplify(text.slice(-1)).charCodeAt(0)
  return last === 0x29 || last === 0xff09 || lastOfNames.has(last)
}

/** Whether a line ends like the name of an organ: 胜利乡人民政府. */
export const namesOrgan = (text: string): boolean =>
  endsLikeName(text) && organ.test(simplify(withoutSeal(text)))

/** The name of an organ without the place of its seal: 胜利乡人民政府（盖章）. */
export const withoutSeal = (text: string): string => text.replace(/\s*[（(](?:盖章|公章|章)[)）]$/, '')

/** Whether a line ends like the name of a place, by which small organs sign: 胜利乡. */
export const namesPlace = (text: string): boolean => endsLikeName(text) && place.test(simplify(text))
