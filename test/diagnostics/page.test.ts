import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatDiagnostics, parse } from '../../src/index.js'
import { readingSeverities } from '../../src/findings/codes.js'

const page = readFileSync(new URL('../../docs/diagnostics.md', import.meta.url), 'utf8')

/** An example of the page: a block marked `report`, and the block behind it, which says what is found in it. */
const example = /```report\n(?<input>.*?)\n```\n\n```text\n(?<output>.*?)```/gs

const sections = page
  .split(/^## /m)
  .slice(1)
  .map((text) => {
    const [, code = '', body = ''] = /^`([a-z-]+)`\n(.*)$/s.exec(text) ?? []
    const examples = [...body.matchAll(example)].map(({ groups }) => ({ input: '', output: '', ...groups }))
    return { code, body, examples }
  })

const found = (code: string, input: string): string => {
  const diagnostics = parse(input).diagnostics.filter((diagnostic) => diagnostic.code === code)
  const output = formatDiagnostics(diagnostics, input)
  return output === '' ? '' : `${output}\n`
}

describe('the page of diagnostics', () => {
  it('has a section for every code, in the order of the codes, and no other', () => {
    expect(sections.map(({ code }) => code)).toEqual(Object.keys(readingSeverities))
  })

  it.each(sections)('names the severity of $code first', ({ code, body }) => {
    expect(body.trim().toLowerCase()).toMatch(
      new RegExp(`^${readingSeverities[code as keyof typeof readingSeverities]}\\b`),
    )
  })

  it.each(sections)('has a remedy for $code behind its last example', ({ body }) => {
    expect(body.slice(body.lastIndexOf('```') + 3).trim()).toMatch(/\.$/)
  })

  it.each(sections.flatMap(({ code, examples }) => examples.map((one) => ({ code, ...one }))))(
    'gives $code for its example',
    ({ code, input }) => {
      expect(parse(input).diagnostics.map((diagnostic) => diagnostic.code)).toContain(code)
    },
  )

  // `npx vitest -u` writes the outputs anew where messages have changed.
  it('shows what formatDiagnostics says of each example', async () => {
    const fresh = sections.reduce(
      (text, { code, examples }) =>
        examples.reduce(
          (changed, { input, output }) =>
            changed.replace(
              `${input}\n\`\`\`\n\n\`\`\`text\n${output}\`\`\``,
              () => `${input}\n\`\`\`\n\n\`\`\`text\n${found(code, input)}\`\`\``,
            ),
          text,
        ),
      page,
    )
    await expect(fresh).toMatchFileSnapshot('../../docs/diagnostics.md')
  })
})
