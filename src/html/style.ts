/** What the style of an element says of how its text is shown. */
export interface StyleFacts {
  /** Whether it hides the element whole; or its words, as far as they stand within a line. */
  readonly hides: 'all' | 'words' | 'nothing'
  /** Whether a part of a line is shown as a block. */
  readonly isBlock: boolean
  /** Whether the first line of a block is indented. */
  readonly isIndented: boolean
  /** Whether its words stand apart from the line: raised, lowered, struck out, moved, with space before or behind. */
  readonly isApart: boolean
  /** The size of its characters; `undefined` where it is that of the text around. */
  readonly fontSize: string | undefined
}

type Declarations = ReadonlyMap<string, string>

/**
 * Reads the `style` of an element.
 *
 * Whole pages are hidden by `opacity: 0` and the like until their scripts have run; only words within a line are hidden
 * so for good.
 */
export const readStyle = (style: string): StyleFacts => {
  const declarations = declarationsIn(style.toLowerCase())
  const get = (name: string): string => declarations.get(name) ?? ''
  const fontSize = get('font-size') || sizeInFont(get('font'))
  return {
    hides:
      get('display') === 'none' || get('mso-hide') === 'all'
        ? 'all'
        : isZero(fontSize) || isInvisible(get) || isOutOfSight(get)
          ? 'words'
          : 'nothing',
    isBlock: /^(?:block|flex|grid|list-item|table|flow-root)$/.test(get('display')),
    isIndented: numberIn(get('text-indent')) > 0,
    isApart:
      isMoved(get) || isSpaced(get) || isRelativeSize(fontSize) || decorationOf(get).includes('line-through'),
    fontSize: sizeOf(fontSize),
  }
}

type Get = (name: string) => string

/** The declarations of a style: the last of each name counts, as in a browser. */
const declarationsIn = (style: string): Declarations => {
  const declarations = new Map<string, string>()
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':')
    if (colon === -1) continue
    const value = declaration.slice(colon + 1).replace(/!\s*important/, '')
    declarations.set(declaration.slice(0, colon).trim(), value.trim())
  }
  return declarations
}

/** The number that a length or a percentage opens with; 0 where it is none. */
const numberIn = (value: string): number => {
  const number = Number.parseFloat(value)
  return Number.isNaN(number) ? 0 : number
}

const isZero = (value: string): boolean => /^[+-]?(?:0+\.?0*|\.0+)(?:[a-z]+|%)?$/.test(value)

/** The size in `font: italic 700 12pt/1.5 SimSun`: the first length. */
const sizeInFont = (font: string): string =>
  /(?:^|\s)((?:\d+\.?\d*|\.\d+)(?:[a-z]+|%)|0+\.?0*)(?=[\s/])/.exec(font)?.[1] ?? ''

const relativeSizes = /^(?:smaller|larger|[\d.]+(?:em|%|ex|ch))$/

/** Whether a size is told by that of the text around, and is another one. */
const isRelativeSize = (size: string): boolean =>
  relativeSizes.test(size) && !/^(?:1(?:\.0*)?em|100%)$/.test(size)

const pointsInPixel = 0.75

const sizeOf = (size: string): string | undefined => {
  if (size === '' || size === 'inherit' || relativeSizes.test(size)) return undefined
  const number = numberIn(size)
  if (number === 0) return size
  return size.endsWith('px') ? `${number * pointsInPixel}pt` : `${number}${size.replace(/^[\d.]+/, '')}`
}

const decorationOf = (get: Get): string => `${get('text-decoration')} ${get('text-decoration-line')}`

const isInvisible = (get: Get): boolean =>
  /^(?:hidden|collapse)$/.test(get('visibility')) ||
  isZero(get('opacity')) ||
  [get('color'), get('-webkit-text-fill-color')].some(isTransparent) ||
  /opacity\(\s*(?:0+\.?0*|\.0+)%?\s*\)/.test(get('filter'))

const isTransparent = (color: string): boolean =>
  color === 'transparent' || /^(?:rgb|hsl)(?:a\(.*,|a?\(.*\/)\s*(?:0+\.?0*|\.0+)%?\s*\)$/.test(color)

/** Further away than this, in any unit, nothing is on the page. */
const outOfSight = 99

/** Whether it is shown where nobody sees it: far off the page, cut off, or with no room. */
const isOutOfSight = (get: Get): boolean =>
  ['text-indent', 'left', 'top', 'right', 'bottom', 'margin-left', 'margin-top'].some(
    (name) => numberIn(get(name)) < -outOfSight,
  ) ||
  /rect\(\s*(?:0|1px)/.test(get('clip')) ||
  /inset\(\s*(?:50|100)%/.test(get('clip-path')) ||
  /scale[xy]?\(\s*0\s*[,)]/.test(get('transform')) ||
  (/hidden|clip/.test(get('overflow')) &&
    ['width', 'height', 'max-width', 'max-height'].some((name) => isZero(get(name)) || get(name) === '1px'))

const isMoved = (get: Get): boolean =>
  /^(?:super|sub|top|bottom|text-top|text-bottom|[+-]?\d*\.?\d*[1-9].*)$/.test(get('vertical-align')) ||
  numberIn(get('mso-text-raise')) !== 0 ||
  (/^(?:relative|absolute|fixed|sticky)$/.test(get('position')) &&
    ['top', 'bottom', 'left', 'right'].some((name) => get(name) !== '' && !isZero(get(name)))) ||
  /^(?:absolute|fixed)$/.test(get('position')) ||
  /^(?:left|right)$/.test(get('float')) ||
  numberIn(get('order')) !== 0 ||
  /^(?:inline-(?:block|flex|grid|table)|table-cell|ruby-text)$/.test(get('display')) ||
  /^(?:super|sub)$/.test(get('font-variant-position'))

/** Whether space stands before or behind it. */
const isSpaced = (get: Get): boolean =>
  ['margin', 'margin-left', 'margin-right', 'padding', 'padding-left', 'padding-right'].some((name) =>
    /[1-9]/.test(get(name)),
  )
