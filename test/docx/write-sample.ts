/** Writes docs/samples/taohe-town-2022.docx, of the text beside it, as programs write Word files: `npm run sample:docx`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { parse, toData } from '../../src/index.js'
import { layOut } from '../laws/laid-out/laid-out.js'
import { writeWithLibrary } from './laws/write-with-library.js'

const sample = (extension: string): URL =>
  new URL(`../docs/samples/taohe-town-2022.${extension}`, import.meta.url)

const { report } = parse(readFileSync(sample('txt'), 'utf8'))
writeFileSync(sample('docx'), await writeWithLibrary(layOut(toData(report))))
