import { expect, it } from 'vitest'
import * as library from '../../src/index.js'

it('exports these and nothing else', () => {
  expect(Object.keys(library).sort()).toEqual([
    'DataError',
    'EditError',
    'ReportError',
    'SerializeError',
    'aggregate',
    'applyEdits',
    'cellAt',
    'compare',
    'decode',
    'editCell',
    'formatDiagnostics',
    'fromData',
    'layouts',
    'parse',
    'parseStrict',
    'rules',
    'serialize',
    'toData',
    'validate',
  ])
})
