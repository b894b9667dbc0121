/*
 * The words that claims are made of, as pieces of regular expressions. A claim is a clause that they make up from its
 * first character to its last: a word that is not known leaves its meaning open, and then nothing is claimed.
 */

const digits = '\\d{1,3}(?:,\\d{3})+|\\d+'
const unit = '(?:件次|人次|件|份|宗|起|条|项|个|例|次|部)?'

/** 3259件 */
export const count = `(?<count>${digits})${unit}`

/** 3259件, before what is counted. */
export const countBefore = `(?<countBefore>${digits})${unit}`

/** 数量为, 共计, 的有: what stands between the thing and its number. */
export const isCounted = '的?(?:件数|数量|总数|总量|数|量)?(?:共有|共计|总计|合计|分别为|为|是|有|共|计)?'

const ofWhom =
  '(?:各类)?(?:公民、?法人(?:和|或|或者|及|以及|、)(?:其他|其它)组织|公民|市民|村民|群众|社会公众|申请人)?(?:提出|提交|递交)?的?(?:各类)?'

/** 政府信息公开申请: an application, said in full. */
export const application =
  `${ofWhom}(?:主动要求)?(?:依申请公开(?:政府信息|信息)?(?:的)?(?:申请)?|(?:政府|政务)?信息(?:依申请)?公开(?:的|类)?申请|` +
  `(?:政府|政务)信息依申请公开|依申请(?:公开)?(?:政府)?信息(?:公开)?(?:申请)?|(?:要求)?公开政府信息的申请)(?:件|表|书|事项|办件)?`

/** 政府信息公开申请: an application by its own name; 依申请公开 alone may be what is published upon one. */
export const plainApplication = `${ofWhom}(?:(?:政府|政务)?信息公开(?:类)?申请|依申请公开(?:政府信息|信息)?(?:的)?申请)(?:件|事项)?`

/** 申请: an application, where it is clear which. */
export const bareApplication = '(?:申请|申请件)'

/** 收到 */
export const receive = '(?:收到并受理|接收到|收到|受理|接到|接收|收悉)(?:了|的)?'

/** 新收 */
export const receiveNew = '(?:新收到?|新受理|新增|新接收)(?:了)?'

/** 办结 */
export const process =
  '(?:办理完毕|办理完成|办理完结|处理完毕|答复完毕|作出答复|办理答复|办结|办复|答复|回复)(?:了)?'

/** 均, 全部 */
export const every = '(?:均|全部|全都|都|皆)'

/** 未, 没有, 无 */
export const not = '(?:未有|从未|均未|尚未|暂未|没有|未|没|无)'

/** 因政府信息公开工作 */
const aboutDisclosure =
  '(?:(?:因|由|涉及|就|有关|关于|针对|涉|对)?(?:(?:政府|政务)?信息(?:依申请)?公开|依申请公开(?:政府信息|信息)?)(?:工作|事项|申请|答复|问题|类|方面|相关|有关|办理|行政行为|行为|纠纷)*(?:而|所)?)'

/** 因政府信息公开被申请 …: what may stand before a dispute. */
export const disputeArose = `(?:${aboutDisclosure}|发生|收到|产生|引发|引起|导致|涉及|被|申请|提起|提出|出现|共有|有|共|新|的)*`

/** 行政复议案件 */
export const reconsideration = '(?:行政)?复议(?:案件|案|申请)?(?:中|数)?'

/** 行政诉讼案件 */
export const litigation = '(?:行政)?诉讼(?:案件|案|申请)?(?:中|数)?(?:应诉)?'

/** 、, 和 */
export const and = '(?:、|和|及|或|与|以及|或者|并|暨)'

/** 的情况 */
export const ofThatKind = '(?:等)?(?:的)?(?:案件|情况|情形|事件|现象|事项)?(?:发生)?'

/** 制发 */
export const issue = '(?:新)?(?:制定出台|制定印发|制定发布|制定|制发|出台|印发)(?:了)?'

/** 行政规范性文件 */
export const normativeDocuments = '(?:行政)?规范性文件'

/** 规章 */
export const regulations = '(?:政府|部门)?规章'

const organKinds =
  '省|自治区|市|州|盟|地区|县|旗|区|乡|镇|街道办事处|街道办|街道|管委会|局|厅|委员会|委|办公室|办公厅|办|单位|机关|部门|院|中心|政府|校|学校|行|社|站|所|处'

/** 我镇 */
export const weOurselves = `(?:我|本)(?:${organKinds})(?:人民政府|政府|机关)?`

/** 全年, 本年度 */
export const thisYear =
  '(?:本报告期内?|报告期内?|今年以来|本年度内?|年度内|统计期内|截至年底|截至12月31日|一年来|全年度?|今年|本年|当年|年内|期间)'

/** 共, 依法, 其中: what may stand before a claim and leaves its meaning as it is. */
export const beforehand =
  '(?:其中|包括|包含|含|另有|另外|此外|同时|并且|对于|依法依规|共计|总共|一共|合计|总计|实际|依法|依规|及时|按时|按期|已经|先后|截至目前|依申请公开(?:工作|方面|情况)*|并|也|还|对|在|共|已|均)'
