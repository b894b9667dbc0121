import { withoutRadicals } from '../../src/source/radicals.js'

/** Every radical that stands for a character, by that character. */
export const radicalOf = new Map(
  Array.from({ length: 0x2fd5 - 0x2e80 + 1 }, (_, at) => String.fromCharCode(0x2e80 + at)).flatMap((sign) => {
    const character = withoutRadicals(sign)
    return character === sign ? [] : [[character, sign] as const]
  }),
)

/** A text as browsers print it: with a radical for each character that has one. */
export const withRadicals = (text: string): string =>
  Array.from(text, (character) => radicalOf.get(character) ?? character).join('')
