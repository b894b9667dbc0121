import { dirname } from 'node:path'
import type { ValueNode } from '@humanwhocodes/momoa'
import { dataPaths } from '../../form/data-path.js'
import { ruleSeverities, type RuleCode, type Severity } from '../../findings/codes.js'
import type { DataPath, OwnWord, RuleSettings } from '../../index.js'
import { nearest } from '../../surface/nearest.js'
import { ruleSettings } from '../../validate/checking-options.js'
import { locales } from '../locale.js'
import type { Words } from '../words/words.js'
import type { Configuration, Override } from './configuration.js'
import {
  anyTextOf,
  choiceOf,
  elementsOf,
  failAt,
  membersOf,
  readJson,
  textOf,
  type JsonFile,
} from './json-node.js'

const keys = ['$schema', 'locale', 'rules', 'overrides', 'words'] as const
const wordKeys = ['pattern', 'message', 'replacement'] as const
const overrideKeys = ['files', 'paths', 'rules'] as const

/** Reads a configuration, or throws a `UsageError` with the line and column of what is wrong, and what was probably meant. */
export const readConfiguration = (text: string, name: string, words: Words): Configuration => {
  const file = { name, words }
  const members = membersOf(readJson(text, file), keys, file)
  const read = <Value>(
    key: (typeof keys)[number],
    of: (node: ValueNode) => Value,
    otherwise: Value,
  ): Value => {
    const node = members.get(key)
    return node === undefined ? otherwise : of(node)
  }
  read('$schema', (node) => textOf(node, file), '')
  return {
    folder: dirname(name),
    locale: read('locale', (node) => choiceOf(node, locales, file), undefined),
    rules: read('rules', (node) => rulesOf(node, file), {}),
    words: read('words', (node) => elementsOf(node, file).map((one) => wordOf(one, file)), []),
    overrides: read('overrides', (node) => elementsOf(node, file).map((one) => overrideOf(one, file)), []),
  }
}

const overrideOf = (node: ValueNode, file: JsonFile): Override => {
  const members = membersOf(node, overrideKeys, file)
  const [files, paths, rules] = overrideKeys.map((key) => members.get(key))
  if (rules === undefined) return failAt(file, node, file.words.keyMissing(['rules']))
  if (files === undefined && paths === undefined)
    return failAt(file, node, file.words.keyMissing(['files', 'paths']))
  return {
    ...(files && { files: elementsOf(files, file).map((one) => textOf(one, file)) }),
    ...(paths && { paths: elementsOf(paths, file).map((one) => pathOf(one, file)) }),
    rules: rulesOf(rules, file),
  }
}

const wordOf = (node: ValueNode, file: JsonFile): OwnWord => {
  const members = membersOf(node, wordKeys, file)
  const [pattern, message, replacement] = wordKeys.map((key) => members.get(key))
  if (pattern === undefined) return failAt(file, node, file.words.keyMissing(['pattern']))
  return {
    pattern: patternOf(pattern, file),
    ...(message && { message: anyTextOf(message, file) }),
    ...(replacement && { replacement: anyTextOf(replacement, file) }),
  }
}

/** A regular expression that matches nothing but words. */
const patternOf = (node: ValueNode, file: JsonFile): string => {
  const pattern = textOf(node, file)
  let isEmpty = false
  try {
    isEmpty = new RegExp(pattern, 'u').test('')
  } catch {
    failAt(file, node, file.words.noPattern)
  }
  return isEmpty ? failAt(file, node, file.words.emptyPattern) : pattern
}

const ruleCodes = Object.keys(ruleSeverities) as RuleCode[]

const rulesOf = (node: ValueNode, file: JsonFile): RuleSettings => {
  const members = membersOf(node, ruleCodes, file, file.words.unknownRule)
  const settings: Partial<Record<RuleCode, Severity | 'off'>> = {}
  for (const code of ruleCodes) {
    const setting = members.get(code)
    if (setting !== undefined) settings[code] = choiceOf(setting, ruleSettings, file)
  }
  return settings
}

const pathOf = (node: ValueNode, file: JsonFile): DataPath => {
  const path = textOf(node, file)
  const found = dataPaths().find((one) => one === path)
  return found ?? failAt(file, node, file.words.unknownPath(path, nearest(path, dataPaths())))
}
