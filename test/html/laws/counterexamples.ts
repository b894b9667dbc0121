/** Pages that a law once did not hold for, as small as they could be made. */
export const counterexamples = [
  // A text that opens with an entity: parse5 notes its end for its start.
  '<b>\r&lt',
  '<p>12 &lt;3 &amp;4</p>',
  // A diagnostic on the end of a row, before one on the start of the next.
  '<p>三、处理申请',
] as const
