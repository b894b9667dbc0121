/** How the texts of several reports are put together. */
export interface Frame {
  opening: string
  between: string
  closing: string
  /** All there is to write where there is no text. */
  empty: string
  /** What stands for a file that was not read, and why; nothing where it is not given. */
  unread?: (file: string, problems: readonly string[]) => string
}

/** One text behind the other. */
export const plainFrame: Frame = { opening: '', between: '', closing: '', empty: '' }

/** Texts with an empty line between them. */
export const spacedFrame: Frame = { ...plainFrame, between: '\n' }

/** The items of an indented JSON array. */
export const arrayFrame: Frame = { opening: '[\n', between: ',\n', closing: '\n]\n', empty: '[]\n' }
