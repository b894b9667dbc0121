import parser from 'packed:parser'
import reader from 'packed:reader'

// A page that was opened from a disk may load no file beside it, not even a program: its threads stand in it as texts.
const start = (program: string): Worker => {
  const address = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }))
  return new Worker(address)
}

export const startReadingThread = (): Worker => start(reader)

export const startParserThread = (): Worker => start(parser)
