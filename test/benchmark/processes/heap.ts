/** Bytes in use after everything that can go is gone. Needs `--expose-gc`. */
export const collectedHeap = (): number => {
  if (globalThis.gc === undefined) throw new Error('needs node --expose-gc')
  for (let time = 0; time < 3; time++) globalThis.gc()
  return process.memoryUsage().heapUsed
}
