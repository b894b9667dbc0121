import ts from 'typescript'

/*
 * A comment behind an expression says what its value is, and behind console.log what it prints:
 *
 *     toData(report).year // 2022
 *     console.log(total) // 19
 */

/** The code, with a call for each value that it states, which compares the value with it. */
export const instrument = (code: string): string => {
  const file = ts.createSourceFile('sample.ts', code, ts.ScriptTarget.ES2022, true)
  const changes: { start: number; end: number; text: string }[] = []
  const visit = (node: ts.Node): void => {
    const comment = ts.isExpressionStatement(node) ? commentBehind(code, node) : undefined
    if (ts.isExpressionStatement(node) && comment !== undefined) {
      const printed = printedBy(node.expression)
      const call = printed === undefined ? '__value' : '__printed'
      const value = printed ?? node.expression.getText(file)
      const text = `${call}(${JSON.stringify(comment)}, ${value});`
      changes.push({ start: node.getStart(file), end: node.end, text })
    } else ts.forEachChild(node, visit)
  }
  visit(file)
  return changes
    .sort((a, b) => b.start - a.start)
    .reduce((text, change) => text.slice(0, change.start) + change.text + text.slice(change.end), code)
}

const commentBehind = (code: string, node: ts.Node): string | undefined => {
  const [range] = ts.getTrailingCommentRanges(code, node.end) ?? []
  return range === undefined ? undefined : code.slice(range.pos + 2, range.end).trim()
}

const printedBy = (expression: ts.Expression): string | undefined => {
  const call = ts.isCallExpression(expression) ? expression : undefined
  if (call?.expression.getText() !== 'console.log') return undefined
  return call.arguments.map((argument) => argument.getText()).join(', ')
}
