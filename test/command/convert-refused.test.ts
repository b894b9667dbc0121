import { expect, it, vi } from 'vitest'
import { serialize, SerializeError } from '../../src/index.js'
import { ofProject } from './files.js'
import { runCommand } from './terminal.js'

vi.mock('../../src/index.js', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../src/index.js')>()
  return { ...original, serialize: vi.fn(original.serialize) }
})

it('a report that a layout cannot hold is refused, and the others are written', async () => {
  vi.mocked(serialize).mockImplementationOnce(() => {
    throw new SerializeError('signature.agency', { kind: 'changed', written: '甲', readBack: '乙' })
  })
  const sample = ofProject('docs/samples/taohe-town-2022.txt')
  const refused = await runCommand(['convert', '--to', 'tsv', sample])
  expect(refused).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: `ogi-report: ${sample}: cannot be written as tsv: signature.agency: 甲 would be read back as 乙; change it, or leave it out.\n`,
  })
  expect((await runCommand(['convert', '--to', 'tsv', sample])).exitCode).toBe(0)
})
