import { Converter, KindRouter, PageEvent } from 'typedoc'

/** The category that the documents of a folder of docs are listed in. */
const categories = { guides: 'Guides', zh: '中文' }

/** The path of each document below docs, without its ending: `guides/form`. */
const paths = new WeakMap()

/**
 * Takes the first heading of a document for its title. The page shows the title itself, so the heading leaves the text;
 * whoever reads the file elsewhere finds it there, and needs no front matter.
 */
const takeTitle = (document) => {
  const [part] = document.content
  const [, title, rest] = /^\s*# (.+)\n([^]*)$/.exec(part?.text ?? '') ?? []
  if (title === undefined) throw new Error(`${document.name} has no heading`)
  document.name = title
  part.text = rest.trimStart()
}

/** Headings in the look of code, ## `row-total`, are plain words: TypeDoc gives the others no anchor that has a name. */
const plainHeadings = ({ content }) => {
  content.forEach((part, at) => {
    if (part.kind !== 'code' || !/(?:^|\n)#+ $/.test(content[at - 1]?.text ?? '')) return
    part.kind = 'text'
    part.text = part.text.replaceAll('`', '')
  })
}

/** Documents stand where their files do: docs/guides/form.md is guides/form.html. */
class PathRouter extends KindRouter {
  getIdealBaseName(reflection) {
    return paths.get(reflection) ?? super.getIdealBaseName(reflection)
  }
}

/** Puts documents and entries in the order in which typedoc.json names them. */
const sortAsNamed = (reflections, named) => reflections?.sort((a, b) => named.indexOf(a) - named.indexOf(b))

export const load = (application) => {
  const documents = []
  application.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, document) => {
    documents.push(document)
    paths.set(document, document.name)
    document.frontmatter.category = categories[document.name.split('/')[0]] ?? 'Reference'
    takeTitle(document)
    plainHeadings(document)
  })
  application.converter.on(
    Converter.EVENT_RESOLVE_END,
    ({ project }) => {
      const named = [...documents, ...project.children]
      sortAsNamed(project.documents, named)
      sortAsNamed(project.childrenIncludingDocuments, named)
      for (const { children } of project.categories ?? []) sortAsNamed(children, named)
    },
    // Behind the plugin that sorts and makes the categories.
    -1000,
  )
  application.renderer.defineRouter('path', PathRouter)
  application.renderer.on(PageEvent.END, (page) => {
    if (page.url.startsWith('zh/')) page.contents = page.contents?.replace(' lang="en"', ' lang="zh-CN"')
  })
}
