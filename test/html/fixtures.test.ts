import { parseHtml } from '../../src/html/index.js'
import { describeFixtures } from '../support/fixtures.js'

describeFixtures(new URL('./fixtures/', import.meta.url), '.html', parseHtml)
