import { signal } from '@preact/signals'

/** Which dialog is open. */
export const dialog = signal<'paste' | 'settings' | 'keys' | null>(null)
