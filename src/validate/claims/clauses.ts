/** A clause of a sentence: the words between two stops. */
export interface ClauseText {
  readonly text: string
  /** Where it starts in the paragraph. */
  readonly start: number
}

const sentence = /[^。！？!?\n]+/g

/*
 * 受理申请3259件，答复3278件（予以公开258件、部分公开17件）。
 * ^^^^^^^^^^^^^^ ^^^^^^^^^^ ^^^^^^^^^^^^^ ^^^^^^^^^^^^
 * A number belongs to its own clause. 、 parts clauses only behind a number: 行政复议、行政诉讼 is one thing.
 */
const clause =
  /(?:[^，,；;：:（）()“”"「」…—、]|(?<=\d),(?=\d{3}(?!\d))|(?<!\d(?:件次|人次|[件份宗起项条个次例部%])?)、)+/g

/** The sentences of a paragraph, each as its clauses. */
export const sentencesOf = (text: string): ClauseText[][] =>
  [...text.matchAll(sentence)].map(({ 0: words, index }) =>
    [...words.matchAll(clause)].map((match) => ({ text: match[0], start: index + match.index })),
  )
