import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { inOrder } from '../../src/command/flow/in-order.js'
import { createProgress } from '../../src/command/flow/progress.js'
import { write } from '../../src/command/flow/write.js'

describe('work for many', () => {
  const collect = async (ahead: number) => {
    const results: number[] = []
    let underWay = 0
    let most = 0
    const perform = async (item: number): Promise<number> => {
      most = Math.max(most, ++underWay)
      // The later ones are the faster.
      await wait(10 - item)
      return item
    }
    for await (const result of inOrder([1, 2, 3, 4, 5, 6, 7, 8, 9], perform, ahead)) {
      underWay--
      results.push(result)
    }
    return { results, most }
  }

  it.each([1, 2, 4, 100])('gives the results in order, at most %i of them waiting', async (ahead) => {
    expect(await collect(ahead)).toEqual({ results: [1, 2, 3, 4, 5, 6, 7, 8, 9], most: Math.min(ahead, 9) })
  })
})

describe('writing', () => {
  it('waits while the reader is behind', async () => {
    const events: string[] = []
    let drain = (): void => undefined
    const output = {
      write: (text: string) => {
        events.push(text)
        return text !== 'too much'
      },
      once: (_: 'drain', listener: () => void) => (drain = listener),
    }
    await write(output, 'a little')
    const writing = write(output, 'too much').then(() => events.push('drained'))
    await wait(5)
    expect(events).toEqual(['a little', 'too much'])
    drain()
    await writing
    expect(events).toEqual(['a little', 'too much', 'drained'])
  })
})

describe('the progress bar', () => {
  const drawn = (
    { stderr = true, stdout = false, total = 200, prints = true },
    milliseconds: number,
    clear = false,
  ): string => {
    let text = ''
    let time = 0
    const outputs = {
      stdout: { write: () => true, isTTY: stdout },
      stderr: { write: (some: string) => (text += some), isTTY: stderr },
    }
    const progress = createProgress(outputs, total, prints, () => time)
    for (let done = 1; done <= total / 2; done++) {
      time = (done * milliseconds) / total
      progress.advance()
    }
    if (clear) progress.clear()
    return text
  }

  it('shows how far a long run is, on one line', () => {
    const lines = drawn({}, 4000).split('\r')
    expect(lines.at(-1)).toBe('[###############---------------] 100/200  50 %')
    // Nothing in the first second, then a drawing each 100 milliseconds.
    expect(lines.length).toBeGreaterThan(8)
    expect(lines.length).toBeLessThan(13)
  })

  it('makes room for other text', () => {
    expect(drawn({}, 4000, true).endsWith(' %\r\u001b[K')).toBe(true)
    expect(drawn({}, 100, true)).toBe('')
  })

  it.each([
    ['a short run', {}, 900],
    ['one report', { total: 1 }, 9000],
    ['standard error that is no terminal', { stderr: false }, 9000],
    ['results that run over the same terminal', { stdout: true }, 9000],
  ])('is not shown for %s', (_, situation, milliseconds) => {
    expect(drawn(situation, milliseconds)).toBe('')
  })

  it('is shown where files are written and nothing is printed', () => {
    expect(drawn({ stdout: true, prints: false }, 4000)).not.toBe('')
  })
})
