import { expect, it, vi } from 'vitest'
import { serialize, SerializeError, type SerializeFault } from '../../src/index.js'
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

it.each<[path: string, fault: SerializeFault, said: string]>([
  [
    'signature.agency',
    { kind: 'changed', written: '"甲"', readBack: 'null' },
    '"甲" 写出后会读成空。请修改或删去',
  ],
  [
    'overview',
    { kind: 'changed', written: '"甲"', readBack: '"乙"' },
    '"甲" 写出后会读成 "乙"。请修改或删去',
  ],
  [
    'title',
    { kind: 'disturbing', written: '"甲"', other: 'overview', readBack: '"乙"' },
    '"甲" 会使 overview 读成 "乙"。请修改或删去',
  ],
  [
    'requests.received.total',
    { kind: 'number', written: '1e+21' },
    '1e+21 写出后无法读回：数字最多 15 位，不用指数。请舍入或删去',
  ],
])('why it is refused is said in Chinese: %s %j', async (path, fault, said) => {
  vi.mocked(serialize).mockImplementationOnce(() => {
    throw new SerializeError(path, fault)
  })
  const sample = ofProject('docs/samples/taohe-town-2022.txt')
  const { stderr } = await runCommand(['convert', '--to', 'tsv', '--locale', 'zh', sample])
  expect(stderr).toBe(`ogi-report: ${sample}：无法写成 tsv：${path}：${said}\n`)
})
