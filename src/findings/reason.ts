/**
 * Why a diagnostic says what it says, where its code alone leaves it open. Of `inferred`, what was read otherwise than it
 * is written:
 *
 * - `agency`: the organ, from a title in which it does not end like one, since no other line names it;
 * - `year`: the year, from the text, since the title names none;
 * - `paragraph`: two lines as one paragraph, which a page break cut in two;
 * - `value`: a number with a note behind it, or with white space among its digits;
 * - `label`: a label or column header that is not quite the form's;
 * - `damaged-label`: a label of which much is lost, by its numeral, its place and the words that are left;
 * - `broken-number`: a number in two cells, which makes the row add up;
 * - `glued-digits`: digits that nothing parts, as the numbers of a row, in the one way to split them;
 * - `words-in-cell`: words as the cell of a row, and not as the label of another;
 * - `group-piece`: a word between a label and its numbers, as a piece of the label of their group;
 * - `no-header`: the columns, in the order of the form, since there is no header;
 * - `header`: the columns, from a header that differs from the form's;
 * - `blanks`: as many numbers as columns as theirs, since they add up; the blank cells around them as fillers;
 * - `order`: the rows of numbers below several labels, as theirs in order.
 *
 * Of `ambiguous-row`, why nothing shows whose the numbers are, where it is not how many they are:
 *
 * - `shared-numbers`: several labels stand above the same numbers;
 * - `fillers`: blank cells are among them, which may be cells or fillers;
 * - `digits-together`: nothing parts them, and no one way to split them is certain;
 * - `spanned-fields`: each column has several fields, and those of one do not hold the same;
 * - `broken-line`: they stand on several lines, which do not end where a group of columns does.
 *
 * Of `missing-row`, `label-alone`: its label stands there, and no numbers that are certainly its. Of `missing-table`, what
 * stands there instead: `words-of-table`, of which no row could be made, an `other-table`, or a `picture`. Of `misplaced-table`, whether the table is
 * `counted`, since there is no other, or `not-counted`. Of `unread`, `web-page`: the source is that of a web page, which
 * `parseHtml` reads; `repeated-cells`: it repeats the cells above it, of which there are more than a thousand.
 */
export type Reason =
  | 'agency'
  | 'year'
  | 'paragraph'
  | 'value'
  | 'label'
  | 'damaged-label'
  | 'broken-number'
  | 'glued-digits'
  | 'words-in-cell'
  | 'group-piece'
  | 'no-header'
  | 'header'
  | 'blanks'
  | 'order'
  | 'shared-numbers'
  | 'fillers'
  | 'digits-together'
  | 'spanned-fields'
  | 'broken-line'
  | 'label-alone'
  | 'words-of-table'
  | 'other-table'
  | 'counted'
  | 'not-counted'
  | 'picture'
  | 'web-page'
  | 'repeated-cells'
