/**
 * Writes the Word files of docs/samples, of the text beside them, as programs write such files: the report as it is, and
 * with three faults. `npm run sample:docx`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parse, toData, type ReportData } from '../../src/index.js'
import { layOut } from '../laws/laid-out/laid-out.js'
import { writeWithLibrary } from './laws/write-with-library.js'

const sample = (name: string): URL => new URL(`../docs/samples/${name}`, import.meta.url)

/** A total of section three, one of section four and a number of the text, each wrong by itself. */
const withFaults = (data: ReportData): ReportData => {
  if (data.edition !== '2021') throw new Error('The sample is not of the edition of 2021.')
  const { requests, disputes, overview } = data
  if (requests === null || disputes === null || overview === null) throw new Error('The sample lacks a part.')
  return {
    ...data,
    overview: overview.replace('新收申请25件', '新收申请28件'),
    requests: { ...requests, granted: { ...requests.granted, total: (requests.granted.total ?? 0) + 1 } },
    disputes: {
      ...disputes,
      reconsideration: { ...disputes.reconsideration, total: (disputes.reconsideration.total ?? 0) + 1 },
    },
  }
}

const data = toData(parse(readFileSync(sample('taohe-town-2022.txt'), 'utf8')).report)
writeFileSync(sample('taohe-town-2022.docx'), await writeWithLibrary(layOut(data)))
writeFileSync(sample('taohe-town-2022-faults.docx'), await writeWithLibrary(layOut(withFaults(data))))
