import { DocumentReflection, JSX } from 'typedoc'

/** What of the menu is open for who comes for the first time: the guides, and the functions by their purpose. */
const open = ['Guides', 'API', 'API$ogi-report']

/** Where the browser keeps nothing, the menu stays closed. */
const openMenu = `try {
  for (const key of ${JSON.stringify(open)}) localStorage['tsd-accordion-' + key] ??= 'true'
} catch {}`

/** Gives documents a heading, which TypeDoc leaves to their text, and opens the menu. */
export const load = ({ renderer }) => {
  renderer.hooks.on('content.begin', ({ page: { model } }) =>
    model instanceof DocumentReflection
      ? JSX.createElement('h1', { class: 'document-title' }, model.name)
      : JSX.createElement(JSX.Fragment, null),
  )
  renderer.hooks.on('head.end', () =>
    JSX.createElement('script', null, JSX.createElement(JSX.Raw, { html: openMenu })),
  )
}
