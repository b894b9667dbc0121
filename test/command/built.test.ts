import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { inlined, thirdPartyLicenses } from '../../inlined.config.js'
import { parse, toData } from '../../src/index.js'
import { buildCommand, ofProject, temporaryFolder } from './files.js'

const folder = temporaryFolder()
const command = join(folder, 'command.mjs')
const sample = ofProject('docs/samples/taohe-town-2022.txt')

const execute = (args: readonly string[], input: string | Uint8Array = '') =>
  spawnSync(process.execPath, [command, ...args], { input, encoding: 'utf8', env: { LANG: 'en_US.UTF-8' } })

let parts: string[] = []
beforeAll(async () => {
  parts = await buildCommand(command)
})

describe('the built command', () => {
  it('holds no package but those whose licences are shipped, and those that are installed', () => {
    // The command of the tests stands alone; the published one leaves these two out.
    const installed = ['parsimmon', 'pdfjs-dist']
    const packages = parts.flatMap((part) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(part)?.[1] ?? [])
    expect([...new Set(packages)].sort()).toEqual([...inlined, ...installed].sort())
    for (const name of inlined) expect(thirdPartyLicenses()).toMatch(new RegExp(`^${name}\n-+\n\n.*\\b`, 'm'))
  })

  it('is a script for Node', () => {
    expect(readFileSync(command, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
  })

  it('reads a file, and standard input', () => {
    const data = toData(parse(readFileSync(sample, 'utf8')).report)
    const ofFile = execute(['parse', '--json', sample])
    const ofInput = execute(['parse', '--json', '-'], readFileSync(sample))
    expect(JSON.parse(ofFile.stdout)).toEqual({ file: sample, data, diagnostics: [] })
    expect(JSON.parse(ofInput.stdout)).toEqual({ file: '-', data, diagnostics: [] })
    expect([ofFile.status, ofInput.status]).toEqual([0, 0])
  })

  it('ends with 1 where a report has errors, and with 2 where it is used wrongly', () => {
    expect(execute(['parse', '-'], 'no report').status).toBe(1)
    const { status, stdout, stderr } = execute(['parse'])
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: 'ogi-report: no file given. Name one or several, or - for standard input\n',
    })
  })
})
