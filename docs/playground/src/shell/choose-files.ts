import { openChosen } from './drop.js'

/** Lets the user choose files. */
export const chooseFiles = (): void => {
  const input = document.createElement('input')
  input.type = 'file'
  input.multiple = true
  input.accept = '.docx,.docm,.pdf,.html,.htm,.txt,.md'
  input.addEventListener('change', () => void openChosen(input.files ?? []))
  input.click()
}
