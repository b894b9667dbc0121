/*
 * The words of those who run a site, by which its furniture is known where no element tells:
 *
 *   主办单位：某县人民政府办公室      网站地图 | 联系我们 | 使用帮助      上一篇：关于……的通知      某ICP备05000000号-1
 *   ^^^^^^^^^^                        ^^^^^^^^   ^^^^^^^^   ^^^^^^^^      ^^^^^^                        ^^^^^
 */

/** What says anywhere in a short line that it is the site's. */
const anywhere = /版权所有|ICP备|公网安备|网站标识码|©|copyright|all rights reserved/i

/** What says so before a colon, or at the start of a line. */
const first =
  /^[\s【[（(]*(?:(?:主办|承办|协办|主管)(?:单位|方)?|技术支持|运行维护|维护单位|网站(?:管理|维护|建设)(?:单位)?|上一[篇条个]|下一[篇条个]|分享(?:到|至)?|扫一扫[^：:]*|(?:您|你)?(?:现在|当前|所在)?的?位置|当前位置|字[号体](?:大小)?|(?:浏览|访问|阅读|点击)(?:次数|量|数)?|(?:网站)?访问总?量|相关(?:链接|阅读|信息|文章|稿件)|站内搜索|全站搜索)\s*[:：]/

/** Today's date and the weather. */
const today = /^\s*今天是|星期[一二三四五六日天]\s*$/

const words =
  `网站地图 站点地图 联系我们 关于我们 网站介绍 使用帮助 帮助中心 网站声明 免责声明 隐私声明 隐私保护 法律声明 版权声明 友情链接 无障碍
  无障碍浏览 无障碍阅读 长者模式 长者专区 关怀版 适老版 老年版 返回顶部 回到顶部 返回首页 网站首页 首页 登录 注册 个人中心 简体 繁体 简体中文 繁體 繁體中文 English 手机版 移动版 电脑版 客户端 微信 微博
  政务微信 政务微博 官方微信 官方微博 设为首页 加入收藏 收藏本页 收藏 打印 打印本页 打印本文 关闭 关闭窗口 关闭本页 分享 搜索 高级搜索 检索 RSS订阅 RSS 政府网站找错 我为政府网站找错 公安备案 跳到主要内容 跳转到主要内容 智能问答 智能客服
  大 中 小 下载 附件下载 纠错 我要纠错 扫一扫在手机打开当前页 分享到微信 分享到微博`
    .trim()
    .split(/\s+/)
    .join('|')

/** A line of nothing but such words. */
const nothingElse = new RegExp(
  `^(?:[\\s|｜丨·•>»/【】\\[\\]（）()-]*(?:${words}))+[\\s|｜丨·•>»/【】\\[\\]（）()-]*$`,
  'i',
)

const longestLine = 100

/** Whether a line holds nothing but the words of links: 网站地图 | 联系我们. */
export const holdsOnlyLinks = (line: string): boolean => line.length <= longestLine && nothingElse.test(line)

/**
 * How sure a line is the site's and not the report's: 2 where the law or the trade of sites has it written so, 1 where
 * its words are those of a site, 0 where nothing shows it.
 */
export const weighSiteLine = (line: string): 0 | 1 | 2 => {
  const { length } = line
  if (length < 2 || length > longestLine || line.includes('。')) return 0
  if (anywhere.test(line)) return 2
  return first.test(line) || today.test(line) || nothingElse.test(line) ? 1 : 0
}
