import { Converter, ReflectionKind } from 'typedoc'

/** Says of each function that has no category where it would stand: among the types. */
export const load = (application) => {
  application.converter.on(
    Converter.EVENT_RESOLVE_END,
    ({ project }) => {
      for (const { categories = [] } of project.children)
        for (const { children } of categories.filter(({ title }) => title === 'Types'))
          for (const one of children.filter(({ kind }) => kind === ReflectionKind.Function))
            application.logger.warn(`${one.getFullName()} has no @category`)
    },
    // Behind the plugin that makes the categories.
    -1000,
  )
}
