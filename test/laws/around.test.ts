import * as fc from 'fast-check'
import { it, vi } from 'vitest'
import { reportData } from '../support/any-report.js'
import { parse, toData, type ReportData } from '../../src/index.js'
import { holdsOften, patience } from '../support/runs.js'
import { chooseBy, choices, type Choose } from './laid-out/choose.js'
import { layOut, type LaidOut } from './laid-out/laid-out.js'
import { placesOf, replaceRow, setText } from './laid-out/places.js'
import { keepingLayouts, write } from './laid-out/write.js'

vi.setConfig({ testTimeout: patience })

/*
 * The law of what is returned: around the tables, too, it is right, or a diagnostic at its path says that it may not be.
 */

/** What a report may rightly say of itself, by path: its organ is named by the title, or by the signature. */
const around = (data: ReportData, title: string | null): Record<string, readonly unknown[]> => ({
  title: [title],
  agency: [data.agency, data.signature.agency],
  year: [data.year],
  'signature.agency': [data.signature.agency],
  'signature.date': [data.signature.date],
})

/** Takes away the title, the signature or a part of it. */
const damages: Record<string, (laidOut: LaidOut, choose: Choose) => LaidOut | undefined> = {
  'delete the title': (laidOut) => {
    const [place] = placesOf(laidOut, 'title')
    return place && replaceRow(laidOut, place.row)
  },
  'delete a line of the signature': (laidOut, choose) => {
    const place = choose(placesOf(laidOut, 'signature'))
    return place && replaceRow(laidOut, place.row)
  },
  'delete the year of the title': (laidOut) => {
    const [place] = placesOf(laidOut, 'title')
    return place && setText(laidOut, place, place.token.text.replace(/\d{4}年度?/, ''))
  },
  'delete the organ of the title': (laidOut) => {
    const [place] = placesOf(laidOut, 'title')
    return place && setText(laidOut, place, place.token.text.replace(/^.*?(?=\d{4}年)/, ''))
  },
}

const reported = (paths: ReadonlySet<string | undefined>, path: string): boolean =>
  paths.has(path) || paths.has(path.split('.')[0])

it.each(Object.entries(damages))(
  'what a report says of itself is right or reported: %s',
  async (what, damage) => {
    const reports = reportData({ consistent: true }).filter(
      ({ title, year, signature }) =>
        title !== null && year !== null && year >= 2019 && signature.date !== null,
    )
    await holdsOften(
      fc.property(reports, fc.constantFrom(...keepingLayouts), choices(), (data, layout, numbers) => {
        const damaged = damage(layOut(data), chooseBy(numbers))
        if (damaged === undefined) return
        const text = write(damaged, layout)
        const { report, diagnostics } = parse(text)
        const paths = new Set(diagnostics.map(({ path }) => path))
        const title =
          placesOf(damaged, 'title')
            .map(({ token }) => token.text)
            .join('') || null
        const { signature, ...found } = toData(report)
        const actual: Record<string, unknown> = {
          ...found,
          'signature.agency': signature.agency,
          'signature.date': signature.date,
        }
        for (const [path, right] of Object.entries(around(data, title))) {
          if (right.includes(actual[path]) || reported(paths, path)) continue
          throw new Error(
            `${layout}, ${what}: ${path} is ${String(actual[path])}, not ${right.join(' or ')}\n${text}`,
          )
        }
      }),
    )
  },
)
