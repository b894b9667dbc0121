import { lazy, Suspense } from 'preact/compat'
import type { OpenedDocument } from '../state/documents.js'
import { words } from '../words/words.js'

const TextView = lazy(async () => (await import('./text-view.js')).TextView)
const PageView = lazy(async () => (await import('./page-view.js')).PageView)
const WordView = lazy(async () => (await import('./word-view.js')).WordView)
const PdfView = lazy(async () => (await import('./pdf-view.js')).PdfView)

/** The document as it was given. */
export const DocumentPane = ({ opened }: { opened: OpenedDocument }) => {
  const { reading, error, name } = opened
  return (
    <section class="pane document-pane" aria-label={words.value.document}>
      {error !== null && (
        <p class="notice notice-error" role="alert">
          {reading === null && <strong>{words.value.cannotRead(name)} </strong>}
          {error}
        </p>
      )}
      {reading !== null && reading.wrongBytes > 0 && (
        <p class="notice">{words.value.wrongBytes(reading.wrongBytes)}</p>
      )}
      {reading === null && error === null && <Loading />}
      {reading !== null && (
        <Suspense fallback={<Loading />}>
          <View opened={opened} kind={reading.kind} />
        </Suspense>
      )}
    </section>
  )
}

const Loading = () => (
  <p class="loading" role="status">
    {words.value.reading}
  </p>
)

const View = ({
  opened,
  kind,
}: {
  opened: OpenedDocument
  kind: NonNullable<OpenedDocument['reading']>['kind']
}) => {
  const { reading } = opened
  if (reading === null) return null
  switch (kind) {
    case 'text':
      return <TextView reading={reading} />
    case 'html':
      return <PageView reading={reading} />
    case 'docx':
      return <WordView opened={opened} reading={reading} />
    case 'pdf':
      return <PdfView opened={opened} reading={reading} />
  }
}
