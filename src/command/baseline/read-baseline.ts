import type { ValueNode } from '@humanwhocodes/momoa'
import type { AcceptedFinding, Baseline } from '../../index.js'
import {
  anyTextOf,
  elementsOf,
  failAt,
  membersOf,
  readJson,
  textOf,
  type JsonFile,
} from '../configuration/json-node.js'
import type { Words } from '../words/words.js'

const keys = ['version', 'findings'] as const
const entryKeys = ['agency', 'year', 'code', 'path', 'expected', 'actual', 'fingerprint', 'reason'] as const

/** Reads a baseline, or throws a `UsageError` with the line and column of what is wrong. */
export const readBaseline = (text: string, name: string, words: Words): Baseline => {
  const file = { name, words }
  const root = readJson(text, file)
  const version = root.type === 'Object' ? versionOf(root.members) : undefined
  // Another version may have any other keys.
  if (version !== undefined && version.number !== 1)
    failAt(file, version.node, words.otherBaseline(version.number))
  const members = membersOf(root, keys, file)
  const [written, findings] = keys.map((key) => members.get(key))
  if (written === undefined || findings === undefined) return failAt(file, root, words.keyMissing(keys))
  if (version === undefined) failAt(file, written, words.noWholeNumber)
  return { version: 1, findings: elementsOf(findings, file).map((node) => entryOf(node, file)) }
}

type Members = Extract<ValueNode, { type: 'Object' }>['members']

const versionOf = (members: Members): { node: ValueNode; number: number } | undefined => {
  const node = members.find(({ name }) => name.type === 'String' && name.value === 'version')?.value
  return node?.type === 'Number' ? { node, number: node.value } : undefined
}

const entryOf = (node: ValueNode, file: JsonFile): AcceptedFinding => {
  const members = membersOf(node, entryKeys, file)
  const missing = (['agency', 'year', 'code', 'fingerprint'] as const).filter((key) => !members.has(key))
  if (missing.length > 0) failAt(file, node, file.words.keyMissing(missing.slice(0, 1)))
  const textAt = (key: (typeof entryKeys)[number]): string | undefined => {
    const value = members.get(key)
    return value === undefined ? undefined : anyTextOf(value, file)
  }
  const [path, expected, actual, reason] = [
    textAt('path'),
    textAt('expected'),
    textAt('actual'),
    textAt('reason'),
  ]
  return {
    agency: orNull(members.get('agency'), (value) => textOf(value, file)),
    year: orNull(members.get('year'), (value) => wholeNumberOf(value, file)),
    code: textAt('code') ?? '',
    ...(path !== undefined && { path }),
    ...(expected !== undefined && { expected }),
    ...(actual !== undefined && { actual }),
    fingerprint: textAt('fingerprint') ?? '',
    ...(reason !== undefined && { reason }),
  }
}

const orNull = <Value>(node: ValueNode | undefined, of: (node: ValueNode) => Value): Value | null =>
  node === undefined || node.type === 'Null' ? null : of(node)

const wholeNumberOf = (node: ValueNode, file: JsonFile): number =>
  node.type === 'Number' && Number.isInteger(node.value)
    ? node.value
    : failAt(file, node, file.words.noWholeNumber)
