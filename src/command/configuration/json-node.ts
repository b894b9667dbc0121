import { parse, type ObjectNode, type ValueNode } from '@humanwhocodes/momoa'
import { nearest } from '../../surface/nearest.js'
import { UsageError } from '../usage-error.js'
import type { Words } from '../words/words.js'

/** A file in JSON that a person has written, and may have to mend. */
export interface JsonFile {
  name: string
  words: Words
}

/** Says what is wrong at a place of a file. */
export const failAt = ({ name }: JsonFile, { loc: { start } }: ValueNode, message: string): never => {
  throw new UsageError(`${name}:${start.line}:${start.column}: ${message}`)
}

/** Reads JSON, each value with its place. */
export const readJson = (text: string, { name, words }: JsonFile): ValueNode => {
  try {
    return parse(text.replace(/^\ufeff/, ''), { mode: 'json' }).body
  } catch (error) {
    throw new UsageError(`${name}${placeOf(error)}: ${words.noJson}`)
  }
}

const placeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'line' in error && 'column' in error
    ? `:${String(error.line)}:${String(error.column)}`
    : ''

/** The values of an object by their keys, which are among those that are known and stand once. */
export const membersOf = (
  node: ValueNode,
  known: readonly string[],
  file: JsonFile,
  explain: (key: string, meant: string | undefined) => string = (key, meant) =>
    file.words.unknownKey(key, meant, known),
): ReadonlyMap<string, ValueNode> => {
  const found = new Map<string, ValueNode>()
  for (const { name, value } of objectOf(node, file).members) {
    const key = name.type === 'String' ? name.value : name.name
    if (!known.includes(key)) failAt(file, keyNode(name.loc, node), explain(key, nearest(key, known)))
    if (found.has(key)) failAt(file, keyNode(name.loc, node), file.words.keyTwice(key))
    found.set(key, value)
  }
  return found
}

/** A fault of a key stands at the key. */
const keyNode = (loc: ValueNode['loc'], node: ValueNode): ValueNode => ({ ...node, loc })

const objectOf = (node: ValueNode, file: JsonFile): ObjectNode =>
  node.type === 'Object' ? node : failAt(file, node, file.words.noObject)

/** The values of a list. */
export const elementsOf = (node: ValueNode, file: JsonFile): ValueNode[] =>
  node.type === 'Array' ? node.elements.map(({ value }) => value) : failAt(file, node, file.words.noList)

/** A text, also an empty one. */
export const anyTextOf = (node: ValueNode, file: JsonFile): string =>
  node.type === 'String' ? node.value : failAt(file, node, file.words.noText)

/** A text that is not empty. */
export const textOf = (node: ValueNode, file: JsonFile): string =>
  node.type === 'String' && node.value !== '' ? node.value : failAt(file, node, file.words.noText)

/** One of some words. */
export const choiceOf = <Choice extends string>(
  node: ValueNode,
  choices: readonly Choice[],
  file: JsonFile,
): Choice => {
  const found = node.type === 'String' ? choices.find((one) => one === node.value) : undefined
  return found ?? failAt(file, node, file.words.noChoice(choices))
}
