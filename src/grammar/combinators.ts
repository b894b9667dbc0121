import Parsimmon, { type Parser } from 'parsimmon'

/*
 * All of Parsimmon that the grammar sees, and the terminals that Parsimmon lacks.
 *
 * Parsimmon merges the expectations of two answers when both reached equally far, and that merging is what makes it
 * slow. A terminal here says how far it came only where it took something; so no two answers in a row are equally far.
 * Nothing is lost: the grammar of a report cannot fail. Parsimmon's `index`, `mark`, `node` and `parse` go through a global
 * cache keyed by the input; none of them is used.
 */

export type { Parser }

/** A stretch of the canonical text, half-open. */
export interface Span {
  from: number
  to: number
}

const nothingExpected: string[] = []

const terminal = <T>(read: (input: string, at: number) => { to: number; value: T } | undefined): Parser<T> =>
  Parsimmon((input, at) => {
    const found = read(input, at)
    const reply =
      found === undefined
        ? { status: false, index: -1, value: null, furthest: -1, expected: nothingExpected }
        : {
            status: true,
            index: found.to,
            value: found.value,
            furthest: found.to > at ? found.to : -1,
            expected: nothingExpected,
          }
    // The types of Parsimmon hold that a success has reached no place at all.
    return reply as Parsimmon.Reply<T>
  })

/** One letter out of a set. */
export const letter = (letters: string): Parser<Span> =>
  terminal((input, at) =>
    at < input.length && letters.includes(input.charAt(at))
      ? { to: at + 1, value: { from: at, to: at + 1 } }
      : undefined,
  )

/** What a regular expression matches here; it must be sticky, and match something. */
export const shape = (pattern: RegExp): Parser<Span> =>
  terminal((input, at) => {
    pattern.lastIndex = at
    return pattern.test(input) && pattern.lastIndex > at
      ? { to: pattern.lastIndex, value: { from: at, to: pattern.lastIndex } }
      : undefined
  })

/** Succeeds, without taking anything, where a regular expression matches; it must be sticky. */
export const ahead = (pattern: RegExp): Parser<null> =>
  terminal((input, at) => {
    pattern.lastIndex = at
    return pattern.test(input) ? { to: at, value: null } : undefined
  })

/** Parsimmon's documented way to call a parser inside another; its types leave the method out. */
type Running<T> = Parser<T> & { _: (input: string, at: number) => Parsimmon.Reply<T> }

/** One of several rules, chosen by the letter it opens with, so that rules that cannot match are not tried. */
export const choose = <T>(rules: readonly (readonly [openings: string, rule: Parser<T>])[]): Parser<T> => {
  const byLetter = new Map<string, Parser<T>[]>()
  for (const [openings, rule] of rules) {
    for (const opening of openings) byLetter.set(opening, [...(byLetter.get(opening) ?? []), rule])
  }
  const chosen = new Map<string, Parser<T>>()
  for (const [opening, found] of byLetter) {
    const [first, ...others] = found
    if (first !== undefined) chosen.set(opening, others.length === 0 ? first : Parsimmon.alt(...found))
  }
  const none: Parser<T> = terminal(() => undefined)
  return Parsimmon((input, at) => ((chosen.get(input.charAt(at)) ?? none) as Running<T>)._(input, at))
}

/** Reads a whole text by a rule. */
export const readWhole = <T>(rule: Parser<T>, text: string): T => {
  const reply = (rule as Running<T>)._(text, 0)
  if (!reply.status || reply.index < text.length)
    throw new Error(`The grammar left off at ${reply.status ? reply.index : 0}; please report this text.`)
  return reply.value
}

const nothing: Parser<undefined> = terminal((_, at) => ({ to: at, value: undefined }))

/** A rule that may be absent. */
export const optional = <T>(rule: Parser<T>): Parser<T | undefined> =>
  Parsimmon((input, at) => {
    const reply = (rule as Running<T>)._(input, at)
    return reply.status ? reply : (nothing as Running<undefined>)._(input, at)
  })

export const { alt, seqMap, createLanguage } = Parsimmon
