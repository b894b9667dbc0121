import type { Edition } from '../../form/forms.js'
import type { DisputeGroupKey } from '../../form/keys.js'
import type { Reading } from './readings.js'

/** What a clause claims of the tables. */
export interface Claim {
  /** The number, or the words that stand for one (未收到, 均获维持), in the clause. */
  readonly span: readonly [start: number, end: number]
  /** The ways to take it; where one of them holds, the claim does. */
  readonly readings: readonly Reading[]
  /** Whether a sum of the tables is what is claimed. */
  readonly agrees: (sum: number) => boolean
  /** Where a share is claimed: what it is a share of. */
  readonly share?: Share
}

/** 占35.2% */
export interface Share {
  /** The number that it stands behind, as the text gives it. */
  readonly part: number
  readonly percent: number
  /** How many places the percentage is given to. */
  readonly places: number
  /** What it may be a share of. */
  readonly wholes: readonly Reading[]
}

/** What is being spoken of. */
export type Topic =
  | { readonly of: 'requests' }
  | {
      readonly of: 'disputes'
      /** The kinds of dispute that the last words named. */
      readonly latest: readonly DisputeGroupKey[]
      /** All that the sentence has named. */
      readonly all: readonly DisputeGroupKey[]
    }
  | { readonly of: 'documents'; readonly kinds: readonly DocumentKind[] }
  | { readonly of: 'decisions' }

/** The documents that section two counts. */
export type DocumentKind = 'regulations' | 'normativeDocuments'

/** How far a claim reaches: to all applications, to those of one outcome or applicant, to one result of disputes. */
export type Extent = 'all' | 'carried' | 'part' | 'dispute' | 'result' | 'document' | 'decision' | 'fee'

/** What has been said before a clause. */
export interface ClaimContext {
  readonly edition: { readonly requests: Edition; readonly disclosure: Edition }
  readonly year: number | null
  readonly topic: Topic | undefined
  /** The last claim, and how far it reached. */
  readonly last: { readonly extent: Extent; readonly claim: Claim; readonly value: number } | undefined
  /** Whether nothing but the year and the organ's own name stands before, in a paragraph under no title of its own. */
  readonly isFresh: boolean
  /** Whether the sentence has spoken of all applications. */
  readonly hasWhole: boolean
  /** Whether the sentence, or what it goes on with, speaks of open government information. */
  readonly isOurs: boolean
  /** Whether the clause is of a part of what the one before spoke of: 其中. */
  readonly opensPart: boolean
  /** Whether the clause right before claims something. */
  readonly followsClaim: boolean
}

/** What a clause says, once its words are known. */
export interface ReadClaim {
  readonly extent: Extent
  readonly claim: Claim
  /** What is spoken of from here on. */
  readonly topic: Topic | undefined
  /** The number that is claimed. */
  readonly value: number
}

/** A form of words that claims something. */
export interface Wording {
  /** A regular expression that makes up a clause from its start to its end. */
  readonly pattern: string
  readonly match: (clause: string) => RegExpExecArray | null
  /** What it says; nothing where what was said before leaves that open. */
  readonly read: (match: RegExpExecArray, context: ClaimContext) => ReadClaim | undefined
}

/** A wording; its pattern must make up the whole clause. */
export const wording = (pattern: string, read: Wording['read']): Wording => {
  let words: RegExp | undefined
  return { pattern, match: (clause) => (words ??= new RegExp(`^(?:${pattern})$`, 'd')).exec(clause), read }
}

/** Where the number of a match stands, or the words that stand for one; all of it where no piece is named. */
export const spanOf = ({ 0: words, indices }: RegExpExecArray): readonly [number, number] =>
  indices?.groups?.count ?? indices?.groups?.countBefore ?? indices?.groups?.claimed ?? [0, words.length]

/** The number of a match; none where its words say that there is nothing. */
export const valueOf = ({ groups }: RegExpExecArray): number =>
  Number((groups?.count ?? groups?.countBefore ?? '0').replaceAll(',', ''))

/** A claim that a number is one of those that the readings give. */
export const equals = (match: RegExpExecArray, readings: readonly Reading[]): Claim => {
  const value = valueOf(match)
  return { span: spanOf(match), readings, agrees: (sum) => sum === value }
}

/** What a clause says that claims one number. */
export const readAs = (
  match: RegExpExecArray,
  extent: Extent,
  topic: Topic | undefined,
  readings: readonly Reading[],
): ReadClaim => ({ extent, claim: equals(match, readings), topic, value: valueOf(match) })
