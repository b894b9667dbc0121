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
  readonly from: number
  readonly to: number
}

/** What a terminal takes: where it ends, and what it is. */
interface Taken<T> {
  to: number
  value: T
}

const nothingExpected: string[] = []

/** A rule that is read by hand: `read` gives `undefined` where it does not match. */
export const terminal = <T>(read: (input: string, at: number) => Taken<T> | undefined): Parser<T> =>
  Parsimmon((input, at) => {
    const taken = read(input, at)
    const reply =
      taken === undefined
        ? { status: false, index: -1, value: null, furthest: -1, expected: nothingExpected }
        : {
            status: true,
            index: taken.to,
            value: taken.value,
            furthest: taken.to > at ? taken.to : -1,
            expected: nothingExpected,
          }
    // The types of Parsimmon hold that a success has reached no place at all.
    return reply as Parsimmon.Reply<T>
  })

/** Where a stretch that opens at a place ends; -1 where there is none. */
export type Match = (input: string, at: number) => number

/** What a regular expression matches. */
export const matching = (pattern: string): Match => {
  const sticky = new RegExp(pattern, 'y')
  return (input, at) => {
    sticky.lastIndex = at
    return sticky.test(input) ? sticky.lastIndex : -1
  }
}

/** As many letters out of some as follow each other, at least one. */
export const manyOf = (letters: string): Match => runOf((letter) => letters.includes(letter))

/** As many letters as follow each other up to one of some, at least one. */
export const upTo = (letters: string): Match => runOf((letter) => !letters.includes(letter))

const runOf =
  (isMeant: (letter: string) => boolean): Match =>
  (input, at) => {
    let to = at
    while (to < input.length && isMeant(input.charAt(to))) to++
    return to > at ? to : -1
  }

/** One letter out of some. */
export const oneOf =
  (letters: string): Match =>
  (input, at) =>
    at < input.length && letters.includes(input.charAt(at)) ? at + 1 : -1

/** A stretch of at least one letter, without the gap behind it. */
export const line = <T>(match: Match, gap: Match, build: (stretch: Span) => T): Parser<T> =>
  terminal((input, from) => {
    const to = match(input, from)
    if (to <= from) return undefined
    return { to: Math.max(gap(input, to), to), value: build({ from, to }) }
  })

/** Takes a stretch, and nothing comes of it; it may be absent. */
export const skip = (match: Match): Parser<null> =>
  terminal((input, at) => ({ to: Math.max(match(input, at), at), value: null }))

/** Succeeds, without taking anything, where something matches. */
export const ahead = (match: Match): Parser<null> =>
  terminal((input, at) => (match(input, at) === -1 ? undefined : { to: at, value: null }))

/** Parsimmon's documented way to call a parser inside another; its types leave the method out. */
type Running<T> = Parser<T> & { _: (input: string, at: number) => Parsimmon.Reply<T> }

/** Some rules, by the letters that they open with. */
export type Choice<T> = readonly (readonly [openings: string, rule: Parser<T>])[]

/** One of several rules, chosen by the letter it opens with, so that rules that cannot match are not tried. */
export const choose = <T>(choices: Choice<T>): Parser<T> => {
  const byLetter = new Map<string, Parser<T>[]>()
  for (const [openings, rule] of choices) {
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

export const { seqMap, createLanguage } = Parsimmon
