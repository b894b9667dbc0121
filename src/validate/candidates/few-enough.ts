const mostNamed = 3

/** Whether a message can name all numbers of which one is wrong; of more, people look at the whole row or column. */
export const fewEnough = (candidates: readonly unknown[]): boolean => candidates.length <= mostNamed
