import { expect, it } from 'vitest'
import * as library from '../../src/index.js'

it('exports these and nothing else', () => {
  expect(Object.keys(library).sort()).toEqual([
    'DataError',
    'ReportError',
    'SerializeError',
    'cellAt',
    'decode',
    'formatDiagnostics',
    'fromData',
    'layouts',
    'parse',
    'parseStrict',
    'serialize',
    'toData',
  ])
})
