/** What the library is held to. Times are ratios of medians of one run. */
export const budgets = {
  /** `parse` beside marked's lexer, markdown-it, and the floor of cells found and looked up. */
  parse: { marked: 1, 'markdown-it': 0.6, 'floor: cells': 4 },
  /** `validate` beside `parse`. */
  validate: 0.2,
  /** `parseHtml` beside parse5 with locations. */
  pages: 1.2,
  /** The first 200 reports of a process, and the import, beside markdown-it. */
  cold: 1,
  /** Time a character of a report with a thousand times its prose, beside the report as it is. */
  growth: 1.3,
  /** Microseconds a character of a token repeated up to a megabyte. */
  token: 1,
  /** What 100,000 parses may leave in the heap, in bytes. */
  memory: 5_000_000,
  /** Seconds a megabyte, and bytes of memory a byte, of a large page. */
  largePage: { seconds: 0.3, memory: 12 },
} as const
