import { edition2019 } from './edition-2019.js'
import { edition2021 } from './edition-2021.js'
import type { FormSection } from './shape.js'

/**
 * The editions of the official form, the newest last. A further one is a file of its own and a line here.
 *
 * The year of a report does not decide its edition: the labels of each table do.
 */
export const forms = [edition2019, edition2021] as const

/** The tree of one of the editions. */
export type Form = (typeof forms)[number]

/** An edition of the official form, named after the year of its notice. */
export type Edition = Form['name']

/** The key of a section: `overview` (一) … `other` (六). */
export type SectionKey = Form['sections'][number]['key']

const [first, ...later] = forms

/** The names of the editions, the newest last. */
export const editions: readonly [Edition, ...Edition[]] = [first.name, ...later.map(({ name }) => name)]

const newestForm: Form = later.at(-1) ?? first

/** The edition in force. */
export const newest: Edition = newestForm.name

/** The sections of the report, in the order and words of the newest edition. */
export const sections: readonly FormSection<SectionKey>[] = newestForm.sections

/** All editions, one of them first. */
export const editionsFrom = (first: Edition | null): readonly Edition[] => [
  ...editions.filter((edition) => edition === first),
  ...editions.filter((edition) => edition !== first),
]
