import { describe, expect, it } from 'vitest'
import { formatDiagnostics, type DataPath, type Diagnostic } from '../../src/index.js'
import { diagnosticAt } from './drawing.js'

const source = '三、收到和处理\n行一\n行二'

const annotate = (diagnostic: Diagnostic, file?: string): string =>
  formatDiagnostics([diagnostic], source, { style: 'github', ...(file !== undefined && { file }) })

describe('github', () => {
  it('writes a command with the place, the code and the message', () => {
    const diagnostic = { ...diagnosticAt(source, 8, 10), path: 'requests.received' } as const
    expect(annotate(diagnostic, 'report.txt')).toBe(
      '::warning file=report.txt,line=2,endLine=2,col=1,endColumn=3,title=unread requests.received::“something” could not be placed. Put its label before it, or remove it.',
    )
  })

  it.each([
    ['error', 'error'],
    ['warning', 'warning'],
    ['info', 'notice'],
  ] as const)('calls an %s %s', (severity, command) => {
    expect(annotate({ ...diagnosticAt(source, 0, 1), severity })).toMatch(new RegExp(`^::${command} line=1,`))
  })

  it('leaves out the last column where it is on another line', () => {
    expect(annotate(diagnosticAt(source, 8, 12))).toContain('line=2,endLine=3,col=1,title=')
  })

  it('escapes what would end a property or a line', () => {
    // As one might be that was read from elsewhere.
    const path = 'a,b:c%' as DataPath
    const diagnostic = { ...diagnosticAt(source, 0, 1), path }
    expect(annotate(diagnostic, 'D:\\100%,\n.txt')).toContain(
      'file=D%3A\\100%25%2C%0A.txt,line=1,endLine=1,col=1,endColumn=2,title=unread a%2Cb%3Ac%25::',
    )
  })

  it('keeps each on its line, whatever its message holds', () => {
    const words = { ...diagnosticAt(source, 0, 1), actual: '100%\r\n甲' }
    const text = annotate(words)
    expect(text.split('\n')).toHaveLength(1)
    expect(text).toContain('100%25')
  })

  it('writes one line for each, and nothing where there is nothing to say', () => {
    const one = diagnosticAt(source, 0, 1)
    expect(formatDiagnostics([one, one], source, { style: 'github' }).split('\n')).toHaveLength(2)
    expect(formatDiagnostics([], source, { style: 'github' })).toBe('')
  })
})
