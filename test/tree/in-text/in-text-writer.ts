/** Writes a text line by line, each at the depth of the nodes that stand in it. */
export interface InTextWriter {
  /** A line that opens a node. */
  open: (name: string, depth: number) => void
  /** What belongs to no leaf: separators, blank lines, tags. */
  between: (text: string, depth: number) => void
  /** A leaf, with what is said of it. */
  leaf: (name: string, text: string, depth: number) => void
  /** All that was written. */
  finish: () => string
}

/** Begins a line of the report. */
export const lineMark = '│'
/** Goes on a line of the report. */
export const goesOnMark = '┆'

const indent = (depth: number): string => '  '.repeat(depth)

/** Creates a writer. A line of the report is broken where one line can't show how deep its leaves are. */
export const createInTextWriter = (): InTextWriter => {
  const written: string[] = []
  let line = ''
  let goesOn = false
  /** How deep the leaves of the line are, and where the last of them ends; `undefined` before the first. */
  let leaves: { depth: number; end: number } | undefined

  const put = (text: string, depth: number): void => {
    written.push(`${indent(depth)}${goesOn ? goesOnMark : lineMark}${text}`)
  }

  const endLine = (depth: number): void => {
    put(line, leaves?.depth ?? depth)
    line = ''
    goesOn = false
    leaves = undefined
  }

  const breakLine = (): void => {
    if (leaves === undefined) return
    put(line.slice(0, leaves.end), leaves.depth)
    line = line.slice(leaves.end)
    goesOn = true
    leaves = undefined
  }

  const between = (text: string, depth: number): void => {
    const [first = '', ...others] = text.split('\n')
    line += first
    for (const other of others) {
      endLine(depth)
      line = other
    }
  }

  return {
    between,
    open: (name, depth) => {
      breakLine()
      written.push(`${indent(depth)}${name}`)
    },
    leaf: (name, text, depth) => {
      if (leaves !== undefined && leaves.depth !== depth) breakLine()
      leaves = { depth, end: 0 }
      between(`{${name}${text}}`, depth)
      leaves = { depth, end: line.length }
    },
    finish: () => {
      if (line !== '') endLine(0)
      return `${written.join('\n')}\n`
    },
  }
}
