import type { PageElement, Setting } from './page.js'
import { addCell } from './table-row.js'

const root: Setting = { hidden: false, block: null, cell: null, preformatted: null, link: null, apart: null }

/** How the content of an element is shown. */
export const settingOf = (element: PageElement): Setting => element.setting ?? settle(element)

/** Elements may stand in each other to any depth, so this does not recurse. */
const settle = (element: PageElement): Setting => {
  const unsettled: PageElement[] = []
  let around: PageElement | null = element
  while (around !== null && around.setting === undefined) {
    unsettled.push(around)
    around = around.parentNode
  }
  let setting = around?.setting ?? root
  for (let next = unsettled.pop(); next !== undefined; next = unsettled.pop()) {
    setting = within(setting, next)
    next.setting = setting
  }
  return setting
}

const within = (around: Setting, element: PageElement): Setting => {
  if (around.hidden) return around
  switch (element.display) {
    case 'inline':
    case 'line-break':
      return around
    case 'none':
      return { ...around, hidden: true }
    case 'link':
      return isHeading(around.block) ? around : { ...around, link: element }
    case 'apart':
      return { ...around, apart: element }
    case 'block':
      return { ...around, block: element, link: isHeading(element) ? null : around.link, apart: null }
    case 'cell':
      return { ...around, block: element, apart: null, cell: addCell(element, around.cell) }
    case 'preformatted':
      return { ...around, block: element, apart: null, preformatted: element }
  }
}

const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

const isHeading = (block: PageElement | null): boolean => block !== null && headings.has(block.tagName)
