/** One table of figures: what it shows, its columns, its rows. */
export interface Table {
  title: string
  columns: readonly string[]
  rows: readonly (readonly string[])[]
  /** What a reader must know of its figures. */
  note?: string
}

/** A figure that has a budget. */
export interface Verdict {
  what: string
  measured: string
  budget: string
  kept: boolean
}

/** What a part of the benchmark gives. */
export interface Findings {
  tables: Table[]
  verdicts: Verdict[]
}

/** A ratio that must not be more than so much. */
export const ratioVerdict = (what: string, ratio: number, limit: number, detail: string): Verdict => ({
  what,
  measured: `${ratio.toFixed(2)} × (${detail})`,
  budget: `≤ ${limit} ×`,
  kept: ratio <= limit,
})

/** The table of all figures with a budget. */
export const verdictTable = (verdicts: readonly Verdict[]): Table => ({
  title: 'Budgets',
  columns: ['what', 'measured', 'budget', ''],
  rows: verdicts.map(({ what, measured, budget, kept }) => [
    what,
    measured,
    budget,
    kept ? 'kept' : 'MISSED',
  ]),
})

/** A table as text in Markdown, its columns aligned for a terminal in which Chinese characters are two columns wide. */
export const inMarkdown = ({ title, columns, rows, note }: Table): string => {
  const lines = [columns, ...rows]
  const widths = columns.map((_, column) => Math.max(3, ...lines.map((line) => width(line[column] ?? ''))))
  const written = lines.map(
    (line) => `| ${widths.map((wide, column) => padded(line[column] ?? '', wide)).join(' | ')} |`,
  )
  written.splice(1, 0, `| ${widths.map((wide) => '-'.repeat(wide)).join(' | ')} |`)
  return [`### ${title}`, ...(note === undefined ? [] : [note]), written.join('\n')].join('\n\n')
}

const padded = (text: string, wide: number): string => text + ' '.repeat(wide - width(text))

const width = (text: string): number =>
  text.length + (text.match(/[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60]/gu)?.length ?? 0)
