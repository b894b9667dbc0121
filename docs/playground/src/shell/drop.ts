import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { openFiles } from '../state/documents.js'
import { startReader } from '../reading/reader.js'

export const isDragging = signal(false)

/** Reads files that the user chose or dropped. */
export const openChosen = async (files: Iterable<File>): Promise<void> => {
  const given = await Promise.all(
    Array.from(files, async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  )
  openFiles(given)
}

/** Takes files that are dropped anywhere on the page, and files or texts that are pasted. */
export const useDrop = (): void => {
  useEffect(() => {
    const over = (event: DragEvent): void => {
      event.preventDefault()
      isDragging.value = event.dataTransfer?.types.includes('Files') ?? false
      if (isDragging.value) startReader()
    }
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) isDragging.value = false
    }
    const drop = (event: DragEvent): void => {
      event.preventDefault()
      isDragging.value = false
      void openChosen(event.dataTransfer?.files ?? [])
    }
    const paste = (event: ClipboardEvent): void => {
      const { clipboardData, target } = event
      if (target instanceof HTMLElement && target.closest('textarea, input') !== null) return
      if (clipboardData !== null && clipboardData.files.length > 0) void openChosen(clipboardData.files)
    }
    addEventListener('dragover', over)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    addEventListener('paste', paste)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
      removeEventListener('paste', paste)
    }
  }, [])
}
