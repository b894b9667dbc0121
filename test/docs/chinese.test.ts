import { expect, it } from 'vitest'
import { ofProject } from '../command/files.js'
import { chineseDiagnosticsPage } from './chinese/diagnostics.js'
import { chineseRulesPage } from './chinese/rules.js'

// `npx vitest -u` writes the pages anew where codes, rules or messages have changed.
it('the page of diagnostics in Chinese says what reading says', async () => {
  await expect(chineseDiagnosticsPage()).toMatchFileSnapshot(ofProject('docs/zh/diagnostics.md'))
})

it('the page of rules in Chinese says what the registry says', async () => {
  await expect(chineseRulesPage()).toMatchFileSnapshot(ofProject('docs/zh/rules.md'))
})
