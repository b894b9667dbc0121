import type { Token } from 'parse5'
import { hidden, type NamedElement } from './elements.js'
import type { Display } from './page.js'
import type { StyleFacts } from './style.js'

/** A `<pre>` without attributes is how `serialize` marks the words of one line; whether it holds one is seen later. */
const barePreformatted: Display = { kind: 'block', keepsSpace: true, literal: true }

/** How an element is shown: by its name, and by its own attributes. */
export const displayOf = (
  { tagName, display: byName }: NamedElement,
  attrs: readonly Token.Attribute[],
  readStyle: (style: string) => StyleFacts,
): Display => {
  if (attrs.length === 0) return tagName === 'pre' ? barePreformatted : byName
  if (byName.kind === 'hidden') return byName
  let display = byName
  for (const { name, value } of attrs) {
    if (name === 'hidden') return hidden
    if (name === 'style') display = inStyle(display, readStyle(value))
    else if (name === 'class' || name === 'id') display = named(display, value)
    else if (name === 'role') display = inRole(display, value)
    else if (name === 'aria-hidden') display = unheard(display, value)
    else if (name === 'href' && tagName === 'a') display = { ...display, apart: true, link: true }
    else if (name === 'size' && tagName === 'font') display = { ...display, fontSize: `size ${value}` }
    else if (display.kind === 'cell') display = withSpan(display, name, value)
  }
  return display
}

const inStyle = (display: Display, style: StyleFacts): Display => {
  const { kind } = display
  if (style.hides === 'all') return hidden
  const sized = style.fontSize === undefined ? display : { ...display, fontSize: style.fontSize }
  if (kind === 'block') return style.isIndented ? { ...sized, indented: true } : sized
  if (kind !== 'inline') return sized
  if (style.hides === 'words') return hidden
  if (style.isBlock) return { ...sized, kind: 'block', indented: style.isIndented }
  return style.isApart ? { ...sized, apart: true } : sized
}

/** The marks of notes that word processors write. */
const noteMark = /(?:foot|end)note-?ref|MsoCommentReference/i

/** How authors of pages name what the style sheet shows apart from the text around, or not at all. */
const apartNames =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-?text|-?only)?|hidden|hide|invisible|badge|tooltip|tips?|notes?|remark|icon|iconfont|sup|super|superscript|sub|subscript|del|deleted|ins|inserted|old|strike)(?:$|[\s_-])/i

/** How authors of pages name what stands around their content. */
const furnitureNames =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|crumbs?|footer|foot|copyright|share|bdshare\w*|sidebar|side|toolbar|topbar|pager|pagination|friend-?links?|sitemap|search|login)(?:$|[\s_\d-])/i

const named = (display: Display, names: string): Display => {
  if (display.kind === 'inline')
    return noteMark.test(names) || apartNames.test(names) ? { ...display, apart: true } : display
  const canBe = display.kind === 'block' || display.kind === 'table'
  return canBe && furnitureNames.test(names) ? { ...display, furniture: true } : display
}

const furnitureRoles =
  /^(?:banner|navigation|complementary|contentinfo|search|menu|menubar|toolbar|tablist|dialog|alert)$/i

const inRole = (display: Display, role: string): Display => {
  if (display.kind === 'inline') return role.endsWith('noteref') ? { ...display, apart: true } : display
  return furnitureRoles.test(role) ? { ...display, furniture: true } : display
}

/** What nobody is to hear is no part of a number: an icon, a repetition. */
const unheard = (display: Display, value: string): Display =>
  display.kind === 'inline' && value === 'true' ? { ...display, apart: true } : display

const withSpan = (display: Display, name: string, value: string): Display => {
  if (name !== 'colspan' && name !== 'rowspan') return display
  const span = Number.parseInt(value, 10)
  if (!(span > 1)) return display
  return name === 'colspan' ? { ...display, columnSpan: span } : { ...display, rowSpan: span }
}
