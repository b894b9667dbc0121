/**
 * Milliseconds of processor time that this process has taken so far, in all its threads. Other programs on the machine
 * make a clock on the wall run ahead of a benchmark, by a factor that changes from one minute to the next; this clock
 * stands still while they run. It counts what V8 compiles and collects in threads of its own, which a wall clock on a
 * machine with idle cores does not show.
 */
export const processorTime = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** How long a piece of work takes, in milliseconds of processor time. */
export const timeOf = (work: () => void): number => {
  const start = processorTime()
  work()
  return processorTime() - start
}
