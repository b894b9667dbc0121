import { findTerm } from '../lexicon/find.js'
import { readValue } from '../source/value.js'

/*
 * What the words of a document tell of its make-up: whether a row is one of data or lays out the page, whether a cell
 * over several columns is a label, whether a link leads to a report.
 */

/** Whether a text is a number or a mark. */
export const isValue = (text: string): boolean => readValue(text) !== undefined

/** Whether a text is a label or a heading of the form. */
export const isLabel = (text: string): boolean => findTerm(text).term !== undefined

/** Whether a text sounds like a part of a report, or like the name of one. */
export const soundsLikeReport = (text: string): boolean => /报告|年报|公开/.test(text) || isLabel(text)
