import { settings } from '../state/settings.js'
import { words } from '../words/words.js'

/** Turns the page to its other language. */
export const LanguageSwitch = () => (
  <button
    type="button"
    class="quiet"
    lang={settings.value.language === 'zh' ? 'en' : 'zh-CN'}
    onClick={() => {
      const { language } = settings.value
      settings.value = { ...settings.value, language: language === 'zh' ? 'en' : 'zh' }
    }}
  >
    {words.value.otherLanguage}
  </button>
)
