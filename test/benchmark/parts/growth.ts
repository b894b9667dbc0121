import { budgets } from '../budgets.js'
import type { Extent } from '../extent.js'
import type { Growth, GrowthTexts } from '../processes/growth.js'
import { leave, runAlone } from '../processes/hand-over.js'
import { ratioVerdict, type Findings, type Verdict } from '../table.js'
import { reportSubjects } from '../texts/subjects.js'

/** Enough to have the short texts compiled. */
const variants = 60

/** How the time a character grows with the length of a text. */
export const measureGrowth = ({ growth: times, tokenCharacters }: Extent): Findings => {
  leave('growth', { reports: reportSubjects(variants), times, tokenCharacters } satisfies GrowthTexts)
  const { prose, tokens } = runAlone('growth', []) as { prose: Growth[]; tokens: Growth[] }
  return {
    tables: [
      {
        title: 'Long texts',
        note: 'Microseconds of processor time a character: of reports, as they are and with a thousand times their prose; of tokens, repeated up to a 32nd of the length and up to the whole.',
        columns: ['text', 'short', 'long', 'long : short'],
        rows: [...prose, ...tokens].map(({ name, short, long }) => [
          name,
          short.toFixed(3),
          long.toFixed(3),
          (long / short).toFixed(2),
        ]),
      },
    ],
    verdicts: [...prose.map(proseVerdict), ...slowest(tokens).map(tokenVerdict)],
  }
}

const proseVerdict = ({ name, short, long }: Growth): Verdict =>
  ratioVerdict(
    `growth: ${name}`,
    long / short,
    budgets.growth,
    `${short.toFixed(3)} → ${long.toFixed(3)} µs a character`,
  )

const tokenVerdict = ({ name, long }: Growth): Verdict => ({
  what: `repeated: ${name}`,
  measured: `${long.toFixed(2)} µs a character`,
  budget: `≤ ${budgets.token} µs`,
  kept: long <= budgets.token,
})

/** The slowest token, and all others that miss the budget. */
const slowest = (tokens: readonly Growth[]): Growth[] =>
  tokens
    .toSorted((one, other) => other.long - one.long)
    .filter(({ long }, at) => at === 0 || long > budgets.token)
