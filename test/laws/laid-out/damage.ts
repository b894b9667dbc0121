import type { Choose } from './choose.js'
import type { Demand } from './demands.js'
import type { LaidOut } from './laid-out.js'
import type { Truth } from './truth.js'
import { deleteToken, duplicateToken, garbleToken, swapWithNext } from './token-damage.js'
import { dentLabel, swapHeadersOfTable, swapLabels, deleteLabels } from './label-damage.js'
import {
  deleteRow,
  duplicateRow,
  contradictRow,
  announceRow,
  swapRows,
  garbleRow,
  shortenRow,
  orphanNumbers,
  collapseRow,
} from './row-damage.js'
import { deleteTable, loseRows, twice, anotherTableBelow, tableInSectionOne } from './table-damage.js'
import {
  blankValue,
  breakNumber,
  joinValues,
  strayNumber,
  deleteRepeated,
  breakCell,
  breakNumberTwoWays,
  feesInYuan,
  misplaceCommas,
  spaceDigits,
} from './value-damage.js'

/** A damaged report: what was done to it, and what its cells hold now. */
export interface Damaged {
  what: string
  laidOut: LaidOut
  truth: Truth
  /** What the reader must say of it. */
  demands?: readonly Demand[]
  /** The tables that it touches beyond the pieces that it changed. */
  touches?: readonly string[]
}

/** A way to damage a report. Numbers choose the place and the manner. */
export type Damage = (laidOut: LaidOut, truth: Truth, choose: Choose) => Damaged | undefined

/** The ways to damage a report, by name. */
export const damages: Record<string, Damage> = {
  'delete a value': deleteToken('delete value', 'value'),
  'delete a label': deleteToken('delete label', 'label'),
  'delete a header': deleteToken('delete header', 'header'),
  'delete a group label': deleteToken('delete group', 'group'),
  'delete a heading': deleteToken('delete heading', 'heading'),
  'duplicate a value': duplicateToken('duplicate value', 'value'),
  'duplicate a label': duplicateToken('duplicate label', 'label'),
  'duplicate a header': duplicateToken('duplicate header', 'header'),
  'duplicate a heading': duplicateToken('duplicate heading', 'heading'),
  'garble a value': garbleToken('garble value', 'value'),
  'garble a label': garbleToken('garble label', 'label'),
  'garble a header': garbleToken('garble header', 'header'),
  'garble a heading': garbleToken('garble heading', 'heading'),
  'garble a group label': garbleToken('garble group', 'group'),
  'dent a label': dentLabel,
  'blank a value': blankValue,
  'swap two values': swapWithNext('swap values', 'value'),
  'swap two headers': swapWithNext('swap headers', 'header'),
  'swap two headers of a table': swapHeadersOfTable,
  'swap two labels': swapLabels,
  'delete a row': deleteRow,
  'duplicate a row': duplicateRow,
  'contradict a row': contradictRow,
  'announce a row': announceRow,
  'swap two rows': swapRows,
  'garble a row': garbleRow,
  'shorten a row': shortenRow,
  'orphan numbers': orphanNumbers,
  'collapse a row to 0': collapseRow,
  'break a number': breakNumber,
  'break a number two ways': breakNumberTwoWays,
  'break a cell': breakCell,
  'space digits': spaceDigits,
  'misplace commas': misplaceCommas,
  'fees in yuan': feesInYuan,
  'join two values': joinValues,
  'insert a stray number': strayNumber,
  'delete a table': deleteTable,
  "lose a table's rows": loseRows,
  'delete all labels': deleteLabels,
  'delete repeated values': deleteRepeated,
  'two reports in one text': twice,
  'another table below': anotherTableBelow,
  'a table of another year in section one': tableInSectionOne,
}
