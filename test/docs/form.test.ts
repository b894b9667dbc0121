import { expect, it } from 'vitest'
import { ofProject } from '../command/files.js'
import { formPage } from './form/page.js'

// `npx vitest -u` writes the page anew where the form has changed.
it('the guide to the form says what the form says', async () => {
  await expect(formPage()).toMatchFileSnapshot(ofProject('docs/guides/form.md'))
})
