import { computed } from '@preact/signals'
import { settings } from '../state/settings.js'
import { english } from './english.js'
import { chinese, type Words } from './chinese.js'

export type { Words }

/** The words of the page, in the language that is chosen. */
export const words = computed<Words>(() => (settings.value.language === 'zh' ? chinese : english))
