import type { FormSection } from '../shape.js'

/* The six sections of the report, which all editions word alike. */

export const overview = {
  key: 'overview',
  number: '一',
  title: '总体情况',
  variants: [
    '工作基本情况',
    '基本情况',
    '概述',
    '工作概述',
    '总体概述',
    '工作总体推进情况',
    '政务公开总体情况',
  ],
  subject: /总体|概述|概况|基本情况/,
} as const satisfies FormSection

export const disclosure = {
  key: 'disclosure',
  number: '二',
  title: '主动公开政府信息情况',
  variants: ['行政机关主动公开政府信息情况', '主动公开政府信息的情况', '主动公开情况'],
  subject: /主动公开/,
} as const satisfies FormSection

export const requests = {
  key: 'requests',
  number: '三',
  title: '收到和处理政府信息公开申请情况',
  variants: ['行政机关收到和处理政府信息公开申请情况'],
  subject: /(?:收到|受理|处理|办理).*申请|依申请公开/,
} as const satisfies FormSection

export const disputes = {
  key: 'disputes',
  number: '四',
  title: '政府信息公开行政复议、行政诉讼情况',
  variants: [
    '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    '政府信息公开行政复议和行政诉讼情况',
    '政府信息公开行政复议及行政诉讼情况',
  ],
  subject: /复议|诉讼/,
} as const satisfies FormSection

export const problems = {
  key: 'problems',
  number: '五',
  title: '存在的主要问题及改进情况',
  variants: [
    '政府信息公开工作存在的主要问题及改进情况',
    '存在主要问题及改进情况',
    '存在问题及改进情况',
    '存在的问题及改进情况',
    '存在的主要问题及改进措施',
  ],
  subject: /问题|不足|改进/,
} as const satisfies FormSection

export const other = {
  key: 'other',
  number: '六',
  title: '其他需要报告的事项',
  variants: ['其他事项', '其他报告事项', '其他需要报告事项'],
  subject: /其他.*(?:事项|情况)|需要报告/,
} as const satisfies FormSection
