import type { Term } from '../lexicon/term.js'
import type { Marker } from '../form/marker.js'
import type { CellValue } from '../source/value.js'
import { labelOf, valueOf, type Word as New } from '../words/word.js'
export interface Word { letter: string; from: number; to: number; term: Term | undefined; marker: Marker | undefined; value: CellValue | undefined; near: boolean; tail: number | undefined }
export const oldWord = (w: New | undefined): Word | undefined => w && ({ letter: w.letter, from: w.from, to: w.to, term: labelOf(w)?.term, marker: w.kind === 'clause' ? w.read : labelOf(w)?.marker, value: valueOf(w), near: labelOf(w)?.near ?? false, tail: labelOf(w)?.tail })
