import { expect, it } from 'vitest'
import * as library from '../../src/index.js'
import * as en from '../../src/locales/en.js'
import * as zh from '../../src/locales/zh.js'

it('exports these and nothing else', () => {
  expect(Object.keys(library).sort()).toEqual([
    'DataError',
    'EditError',
    'ReportError',
    'SerializeError',
    'aggregate',
    'applyBaseline',
    'applyEdits',
    'applyEditsToBytes',
    'cellAt',
    'cells',
    'check',
    'compare',
    'decode',
    'diff',
    'editCell',
    'fingerprintsOf',
    'formatDiagnostics',
    'fromData',
    'labelOf',
    'layouts',
    'parse',
    'parseStrict',
    'paths',
    'rules',
    'serialize',
    'sureFixes',
    'toData',
    'toRows',
    'updateBaseline',
    'validate',
  ])
})

it.each([
  ['en', en],
  ['zh', zh],
])('exports the messages of %s by an entry of their own', (name, entry) => {
  expect(Object.keys(entry)).toEqual([name])
})
