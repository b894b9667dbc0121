const links = (...words: string[]): string =>
  words.map((word, at) => `<a href="/${at}">${word}</a>`).join('\n')
const list = (...words: string[]): string =>
  `<ul>${words.map((word) => `<li>${links(word)}</li>`).join('')}</ul>`

/** What stands above reports on the pages of offices. */
export const furnitureAbove: readonly string[] = [
  `<nav>${links('首页', '走进本县', '政务公开', '办事服务')}</nav>`,
  `<div role="navigation">走进本县<span>政务公开</span></div>`,
  `<div role="banner"><p>某县人民政府门户网站</p><p>今天是2016年5月1日 星期日</p></div>`,
  `<header><div class="logo">某县人民政府</div><div>${links('简体', '繁体', '长者模式')}</div></header>`,
  `<a href="#main">跳到主要内容</a>`,
  list('机构设置', '政策文件', '信息公开指南', '信息公开年报'),
  list(
    '某县2016年政府信息公开工作年度报告',
    '某局2017年政府信息公开工作年度报告',
    '某乡2018年政府信息公开工作年度报告',
  ),
  list('一、总体情况', '二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况'),
  `<div>${links('首页')} &gt; ${links('政务公开')} &gt; ${links('年度报告')}</div>`,
  `<div class="breadcrumb">首页 &gt; 政务公开 &gt; 正文</div>`,
  `<div id="nav">走进本县 政务公开 办事服务 互动交流</div>`,
  `<div class="top-bar toolbar"><span>登录</span> <span>注册</span></div>`,
  `<div class="search-box search"><input type="text" value="请输入关键词"><input type="button" value="搜索"></div>`,
  `<form role="search"><select><option>全部<option>标题</select><button>检索</button></form>`,
  `<aside><h3>信息公开目录</h3><p>机构职能 人事信息 财政信息</p></aside>`,
  `<div role="complementary"><p>热点专题</p><p>乡村振兴 放管服改革</p></div>`,
  `<div class="sidebar"><p>政府信息公开年报</p><p>2016年</p><p>2017年</p></div>`,
  `<table width=1000><tr><td>${links('首页')}</td><td>${links('政务公开')}</td><td>${links('办事服务')}</td></tr></table>`,
  `<table><tr><td>${links('机构设置')}</td></tr><tr><td>${links('信息公开年报')}</td></tr></table>`,
  `<table><tr><td><img src="banner.jpg"></td></tr></table>`,
  `<div><p>字号：大 中 小</p><p>打印本页 关闭窗口</p></div>`,
  `<ul role="tablist"><li>指南</li><li>目录</li><li>年报</li></ul>`,
  `<div role="menubar"><span>市长信箱</span><span>在线访谈</span></div>`,
  `<dl>${[1, 2, 3].map((at) => `<dd><a href="/${at}">公示公告${at}</a></dd>`).join('')}</dl>`,
  `<div class="share">分享到：<span>微信</span> <span>微博</span></div>`,
  `<p>${links('网站首页', '政府信息公开', '网上办事', '公众参与', '魅力某县')}</p>`,
  `<div role="dialog"><p>本网站使用新版浏览器浏览效果更佳</p></div>`,
  `<div role="alert">网站已完成升级改造</div>`,
  `<div><p>您现在的位置：首页</p><p>站内搜索：</p></div>`,
  `<nav><table><tr><td>走进本县</td><td>新闻</td></tr><tr><td>公开</td><td>服务</td></tr></table></nav>`,
]

/** What stands below them. */
export const furnitureBelow: readonly string[] = [
  `<footer><p>主办单位：某县人民政府办公室</p><p>地址：某县人民路1号 邮编：100000</p></footer>`,
  `<footer>版权所有：某县人民政府</footer>`,
  `<div role="contentinfo"><p>某县人民政府主办</p><p>2019年1月1日改版</p></div>`,
  `<div class="footer"><p>主办：某县人民政府</p><p>电话：010-00000000</p></div>`,
  `<div id="foot">某县人民政府办公室<br>010-00000000</div>`,
  `<div><p>主办单位：某县人民政府</p><p>承办单位：某县大数据中心</p><p>邮编：100000</p></div>`,
  `<div><p>版权所有 © 某县人民政府</p><p>地址：某县人民路1号</p></div>`,
  `<div><div>网站标识码：1100000000</div><div>某ICP备00000000号-1</div><div>某公网安备 11000000000000号</div></div>`,
  `<table width=1000><tr><td>版权所有：某县人民政府</td></tr><tr><td>技术支持：某县信息中心</td></tr><tr><td>访问量：100000</td></tr></table>`,
  `<div>${links('网站地图')} | ${links('联系我们')} | ${links('使用帮助')}</div>`,
  `<div><p>网站地图 | 联系我们 | 使用帮助</p><p>主办单位：某县人民政府</p></div>`,
  `<p>${links('关于我们', '网站声明', '隐私保护')}</p>`,
  `<div>上一篇：${links('关于印发某县2023年工作要点的通知')}<br>下一篇：${links('某局2018年政府信息公开工作年度报告')}</div>`,
  `<ul><li>上一条：${links('关于开展春季防火工作的通知')}</li><li>下一条：${links('关于公布办事指南的公告')}</li></ul>`,
  `<div class="pager">上一页 1 2 3 下一页</div>`,
  `<div class="bdsharebuttonbox">分享</div>`,
  `<div class="share"><span>微信</span><span>微博</span><span>打印</span></div>`,
  list('某局2016年政府信息公开工作年度报告', '某乡2017年政府信息公开工作年度报告'),
  `<div class="related"><h4>相关链接</h4>${list('政策解读：一图读懂', '公开指南图解')}</div>`,
  `<aside><p>扫一扫在手机打开当前页</p></aside>`,
  `<nav>${links('国务院部门网站', '省政府网站', '市县网站')}</nav>`,
  `<select class="friend-link"><option>国务院部门网站<option>省政府网站</select>`,
  `<div role="navigation"><select><option>友情链接<option>省政府</select></div>`,
  `<div role="toolbar"><button>返回顶部</button><button>收藏</button></div>`,
  `<div class="copyright">某县人民政府办公室主办 建议使用1024*768分辨率浏览</div>`,
  `<footer><table><tr><td>主办单位</td><td>某县人民政府</td></tr><tr><td>邮编</td><td>100000</td></tr></table></footer>`,
  `<div><p>Copyright 2019 All Rights Reserved</p><p>某县人民政府</p></div>`,
  `<footer><p>规章</p><p>1</p><p>2</p><p>3</p></footer>`,
  `<footer><a href="/a">某县人民政府</a><p>2016年1月1日</p></footer>`,
  `<div role="contentinfo"><p>一、总目录</p><p>六、其他</p></div>`,
]

/** Puts furniture above and below what a page shows. */
export const furnish = (page: string, above: readonly string[], below: readonly string[]): string => {
  const [start, end] = [page.indexOf('<body>'), page.lastIndexOf('</body>')]
  if (start === -1) return `<body>${above.join('\n')}\n<div>\n${page}\n</div>\n${below.join('\n')}`
  const content = page.slice(start + '<body>'.length, end)
  return `${page.slice(0, start)}<body>${above.join('\n')}${content}${below.join('\n')}${page.slice(end)}`
}
