/* Runs samples, one after the other, and prints as JSON what each prints and which values differ from what it states. */

import { format, inspect } from 'node:util'

const files = process.argv.slice(2)
const say = console.log

let printed = ''
let differences = []

const show = (value) =>
  inspect(value, { depth: null, breakLength: Infinity, maxArrayLength: null, maxStringLength: null })

/** Without what a person may write otherwise: spaces inside brackets, and commas at the end. */
const plain = (text) => text.replaceAll(/([[{(]) | (?=[\]})])/g, '$1').replaceAll(/\s+/g, ' ')

/** Whether a text is what a comment states, in which … stands for anything. */
const isStated = (stated, text) =>
  new RegExp(
    `^${stated
      .split('…')
      .map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
      .join('.*')}$`,
    's',
  ).test(text)

const compare = (stated, text) => {
  if (!isStated(plain(stated), plain(text))) differences.push(`states ${stated}, and gives ${text}`)
}

globalThis.__value = (stated, value) => compare(stated, show(value))
globalThis.__printed = (stated, ...values) => compare(stated, format(...values))
console.log = (...values) => (printed += `${format(...values)}\n`)

const outcomes = []
for (const file of files) {
  printed = ''
  differences = []
  try {
    await import(file)
  } catch (error) {
    differences.push(`throws ${String(error)}`)
  }
  outcomes.push({ printed, differences })
}
say(JSON.stringify(outcomes))
