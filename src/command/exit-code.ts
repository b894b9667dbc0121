/** How the command ends: 0 all read, 1 read with errors, 2 wrong use or a file that could not be read. */
export type ExitCode = 0 | 1 | 2
