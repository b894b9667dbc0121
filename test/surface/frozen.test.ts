import { describe, expect, it } from 'vitest'
import * as arbitraries from '../../src/arbitraries/index.js'
import * as page from '../../src/html/index.js'
import * as library from '../../src/index.js'

/** All objects and arrays that a value holds, itself among them, with the way that leads to each. */
const objectsIn = (value: unknown, way: string): [way: string, object: object][] =>
  typeof value !== 'object' || value === null
    ? []
    : [[way, value], ...Object.entries(value).flatMap(([key, part]) => objectsIn(part, `${way}.${key}`))]

const constants = Object.entries({ ...library, ...page, ...arbitraries }).flatMap(([name, value]) =>
  objectsIn(value, name),
)

describe('what is exported and no function', () => {
  it('is there to be looked at', () => {
    expect(constants.map(([way]) => way)).toEqual(
      expect.arrayContaining(['layouts', 'rules', 'rules.balance', 'rules.row-total.example']),
    )
  })

  it('cannot be changed, however deep', () => {
    expect(constants.filter(([, object]) => !Object.isFrozen(object)).map(([way]) => way)).toEqual([])
  })

  it('stays what it is where somebody tries', () => {
    const { layouts } = library
    expect(() => (layouts as unknown as string[]).push('constructor')).toThrow(TypeError)
    expect(() => library.serialize(library.parse('').report, { layout: 'constructor' as 'html' })).toThrow(
      'layout must be one of lines',
    )
  })
})
