import { fold } from '../form/fold.js'

const endings = /(?:人民政府)?(?:办公室|办公厅)?$/
const shortestName = 2

/** A name without what an organ may be called with or without: 胜利乡人民政府 is 胜利乡. */
const coreOf = (name: string): string => fold(name).replace(endings, '')

/**
 * Whether two names are of one organ: 汤原县胜利乡 and 胜利乡人民政府 are, since reports name the region above or leave it
 * out. A name that is not known speaks against nothing.
 */
export const isSameOrgan = (one: string | null, other: string | null): boolean => {
  if (one === null || other === null) return true
  const [a, b] = [coreOf(one), coreOf(other)]
  if (a.length < shortestName || b.length < shortestName) return a === b
  return a.endsWith(b) || b.endsWith(a)
}
