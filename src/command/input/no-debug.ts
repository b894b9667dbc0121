/** Stands for the package `debug` where the command is built: what it prints is for developers of another package alone. */
const createDebug = () => (): void => undefined

export default createDebug
