import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseHtml } from '../../../src/html/index.js'
import { parse, type ParseResult } from '../../../src/index.js'
import { sourceOf, writeInText } from './write-in-text.js'

const update = process.env.UPDATE === '1'

const describeFolder = (name: string, read: (source: string) => ParseResult): void => {
  const folder = new URL(`${name}/`, import.meta.url)
  describe.each(readdirSync(folder).sort())(`${name}/%s`, (file) => {
    const place = new URL(file, folder)
    const source = sourceOf(readFileSync(place, 'utf8'))
    const written = writeInText(source, read(source).report)
    if (update) writeFileSync(place, written)

    it('shows the tree that is read', () => {
      expect(written).toBe(readFileSync(place, 'utf8'))
    })

    it('holds the whole report', () => {
      expect(sourceOf(written)).toBe(source)
    })
  })
}

describeFolder('texts', parse)
describeFolder('pages', parseHtml)
