import * as fc from 'fast-check'

/** One line of words with white space of every kind among them, and characters that no page holds. */
export const textWithSpaces = (): fc.Arbitrary<string> =>
  fc
    .array(
      fc.constantFrom(
        ...['甲', '乙', '。', 'a', '1', '2', '二、', '其他', '&', '<', '|'],
        ...[
          ' ',
          '  ',
          '\t',
          '\f',
          '\v',
          '\0',
          '\u0085',
          '\u00a0',
          '\u3000',
          '\u2028',
          '\u200b',
          '\ufeff',
          '\ud800',
        ],
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(''))
