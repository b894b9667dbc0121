/** Why a layout cannot hold a value. Texts are quoted, and cut where they are long. */
export type SerializeFault =
  /** The value itself would be read back as another. */
  | { kind: 'changed'; written: string; readBack: string }
  /** Because of the value another one, at the path `other`, would be read back otherwise. */
  | { kind: 'disturbing'; written: string; other: string; readBack: string }
  /** The number has more digits than the reader takes. */
  | { kind: 'number'; written: string }

/**
 * Thrown by `serialize` for what a layout cannot hold: read back, it would not be what it was.
 *
 * @category Write
 *
 * @example
 * ```ts
 * import { parse, serialize, SerializeError, toData } from 'ogi-report'
 *
 * const data = toData(parse('某县2022年政府信息公开工作年度报告\n一、总体情况\n无').report)
 * try {
 *   serialize({ ...data, overview: '二、主动公开政府信息情况' }, { layout: 'lines' })
 * } catch (error) {
 *   if (error instanceof SerializeError) console.log(error.path) // overview
 * }
 * ```
 */
export class SerializeError extends Error {
  override readonly name = 'SerializeError'
  /** The path of the value to blame, such as `signature.agency`. */
  readonly path: string
  /** What is wrong with it, for those who say it in words of their own. */
  readonly fault: SerializeFault

  constructor(path: string, fault: SerializeFault) {
    super(`${path}: ${describe(fault)}`)
    this.path = path
    this.fault = fault
  }
}

const describe = (fault: SerializeFault): string => {
  switch (fault.kind) {
    case 'changed':
      return `${fault.written} would be read back as ${fault.readBack}; change it, or leave it out.`
    case 'disturbing':
      return `because of ${fault.written}, ${fault.other} would be read back as ${fault.readBack}; change it, or leave it out.`
    case 'number':
      return `${fault.written} cannot be read back: a number has at most 15 digits, and no exponent; round it, or leave it out.`
  }
}
