import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse, validate } from '../../src/index.js'
import { ownReports, publishedReports } from '../support/samples.js'
import { findingLines } from './finding-lines.js'

/** Every finding of every report, by its name; read through once, each of them true. */
const expected = JSON.parse(readFileSync(new URL('findings.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, readonly string[]>
>

describe.each([...publishedReports, ...ownReports])('the report $name', ({ name, source }) => {
  it('has these findings and no others', () => {
    const found = validate(parse(source).report, { fileName: name })
    expect(findingLines(found, source)).toEqual(expected[name])
  })
})

describe.each(publishedReports)('the published report $name', ({ source }) => {
  it('has no error and no warning, but for cells that are blank', () => {
    const found = validate(parse(source).report).filter(({ severity }) => severity !== 'info')
    expect(found.filter(({ code }) => code !== 'blank-cell')).toEqual([])
  })
})
