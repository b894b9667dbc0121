/** The smallest texts by which the laws of reading were once broken. */
export const counterexamples: readonly string[] = [
  // A blank cell behind a tab, whose words stand on the line below.
  '\t\n\t\n二',
  '\t\n\t请\t0\n\t\t3',
  // A mark of Markdown that is a cell by itself, or opens one.
  '|#',
  '结\t#',
  '属于行政执法案卷|#0',
  '\t*\n\t',
  // Words in a row of cells, with a group, a header or another row between them.
  '上年结转政府信息公开申请数量\n0\n0\n0\n本年度办理结果\n（\n0\n0\n0',
  '本年新收政府信息公开申请数量\n8\n0\n0\n科研机构\n织\n0\n0\n8',
  '规章\n0\n0一||/0\n9',
  '范性文件\n8\n月\t\n一\n　',
  '四类过程性信息\n0\n0\n0\n0\n0\n文\t\t二\n　',
  // Values before the label of a row that the form does not have.
  '本年增\n政府集中采购\n0\t一\n　',
  '法律服务机构\n本年新收政府信息公开申请数量\n-|#\n \n \n \n \n \n ',
  // A header around blank cells.
  '处理决\n\t\t　\n定数量',
  '结果\n\t\n\t\n\n纠正',
  '未经复议\n\t\n\t\n\t直接起诉',
  '要求行政机关确认或重\n无 0 0\n新出具已获取信息',
]
