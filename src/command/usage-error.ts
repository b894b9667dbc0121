/** Thrown where the command is used in a way it does not know. Its message says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
