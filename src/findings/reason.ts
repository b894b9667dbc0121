/**
 * Why a diagnostic says what it says, where its code alone leaves it open. Of `inferred`, what was read otherwise than it
 * is written:
 *
 * - `year`: the year, from the text, since the title names none;
 * - `paragraph`: two lines as one paragraph, which a page break cut in two;
 * - `value`: a number with a note behind it, or with white space among its digits;
 * - `label`: a label or column header that is not quite the form's;
 * - `broken-number`: a number in two cells, which makes the row add up;
 * - `glued-digits`: digits that nothing parts, as the numbers of a row, in the one way to split them;
 * - `words-in-cell`: words as the cell of a row, and not as the label of another;
 * - `group-piece`: a word between a label and its numbers, as a piece of the label of their group;
 * - `no-header`: the columns, in the order of the form, since there is no header;
 * - `header`: the columns, from a header that differs from the form's;
 * - `blanks`: as many numbers as columns as theirs, since they add up; the blank cells around them as fillers;
 * - `order`: the rows of numbers below several labels, as theirs in order.
 *
 * Of `ambiguous-row`, `shared-numbers`: several labels stand above the same numbers. Of `missing-table`, what stands there
 * instead: `words-of-table`, of which no row could be made, or a `picture`. Of `misplaced-table`, whether the table is
 * `counted`, since there is no other, or `not-counted`. Of `unread`, `web-page`: the source is that of a web page, which
 * `parseHtml` reads.
 */
export type Reason =
  | 'year'
  | 'paragraph'
  | 'value'
  | 'label'
  | 'broken-number'
  | 'glued-digits'
  | 'words-in-cell'
  | 'group-piece'
  | 'no-header'
  | 'header'
  | 'blanks'
  | 'order'
  | 'shared-numbers'
  | 'words-of-table'
  | 'counted'
  | 'not-counted'
  | 'picture'
  | 'web-page'
