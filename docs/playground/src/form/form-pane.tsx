import { formTables, type FormTable, type SectionKey } from 'ogi-report'
import type { OpenedDocument } from '../state/documents.js'
import { previousOf, setSumsUp, unitsOf } from '../state/documents.js'
import { findingsByPath } from '../state/selection.js'
import type { Reading, ShownSection } from '../model.js'
import { words } from '../words/words.js'
import { DrawnTable } from './drawn-table.js'
import { Prose } from './prose.js'
import { FlagList } from './flag.js'

const sectionKeys = ['overview', 'disclosure', 'requests', 'disputes', 'problems', 'other'] as const

/** The report in the form: its sections in their order, each with its prose and its table. */
export const FormPane = ({ opened }: { opened: OpenedDocument }) => {
  const { reading } = opened
  return (
    <section class="pane form-pane" data-scrolls aria-label={words.value.form}>
      {reading === null ? null : <Form opened={opened} reading={reading} />}
    </section>
  )
}

const Form = ({ opened, reading }: { opened: OpenedDocument; reading: Reading }) => {
  const tables = new Map<SectionKey, FormTable>(
    formTables(reading.edition).map((table) => [table.key, table]),
  )
  const bySection = new Map(reading.sections.map((section) => [section.key, section]))
  const preamble = bySection.get('preamble')
  return (
    <>
      <FormHead opened={opened} reading={reading} />
      {preamble !== undefined && <Prose paragraphs={preamble.paragraphs} />}
      {sectionKeys.map((key) => (
        <FormSection
          key={key}
          section={bySection.get(key)}
          sectionKey={key}
          table={tables.get(key)}
          isEditable={reading.kind !== 'pdf'}
          id={opened.id}
        />
      ))}
    </>
  )
}

const FormHead = ({
  opened,
  reading: { title, agency, year, edition },
}: {
  opened: OpenedDocument
  reading: Reading
}) => {
  const { noTitle, year: yearWord, editionOf, comparedWith, sumsUp } = words.value
  const previous = previousOf(opened)?.name ?? null
  const units = unitsOf(opened)
  return (
    <header class="form-head">
      <h2>{title ?? noTitle}</h2>
      <p class="facts">
        {agency !== null && <span>{agency}</span>}
        {year !== null && <span>{yearWord(year)}</span>}
        <span>{editionOf(edition)}</span>
      </p>
      {previous !== null && <p class="facts">{comparedWith(previous)}</p>}
      {units.length > 0 && (
        <label class="facts">
          <input
            type="checkbox"
            checked={opened.sumsUp}
            onChange={({ currentTarget }) => setSumsUp(opened.id, currentTarget.checked)}
          />{' '}
          {sumsUp(units.length)}
        </label>
      )}
      <FlagList
        found={['title', 'agency', 'year', 'signature'].flatMap(
          (path) => findingsByPath.value.get(path) ?? [],
        )}
      />
    </header>
  )
}

interface SectionProps {
  section: ShownSection | undefined
  sectionKey: SectionKey
  table: FormTable | undefined
  isEditable: boolean
  id: number
}

const FormSection = ({ section, sectionKey, table, isEditable, id }: SectionProps) => {
  const found = findingsByPath.value.get(sectionKey) ?? []
  return (
    <section class="form-section" id={`section-${sectionKey}`}>
      <h3>
        {section?.title !== undefined && section.title !== '' ? section.title : sectionTitles[sectionKey]}
      </h3>
      <FlagList found={found} />
      {section !== undefined && <Prose paragraphs={section.paragraphs} />}
      {table !== undefined && <DrawnTable table={table} isEditable={isEditable} id={id} />}
    </section>
  )
}

/** The titles of the form, where the report has none. */
const sectionTitles: Readonly<Record<SectionKey, string>> = {
  overview: '一、总体情况',
  disclosure: '二、主动公开政府信息情况',
  requests: '三、收到和处理政府信息公开申请情况',
  disputes: '四、政府信息公开行政复议、行政诉讼情况',
  problems: '五、存在的主要问题及改进情况',
  other: '六、其他需要报告的事项',
}
