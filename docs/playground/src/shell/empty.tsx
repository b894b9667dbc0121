import icon from '../icon.svg'
import { pageAddress } from '../reading/page-address.js'
import { openFiles } from '../state/documents.js'
import { words } from '../words/words.js'
import { chooseFiles } from './choose-files.js'
import { dialog } from './dialog.js'
import { LanguageSwitch } from './language-switch.js'

const samples = [
  { file: 'taohe-town-2022-faults.docx', label: 'sampleFaults', kind: 'docx' },
  { file: 'taohe-town-2022.docx', label: 'sampleWord', kind: 'docx' },
  { file: 'taohe-town-2022.pdf', label: 'samplePdf', kind: 'pdf' },
] as const

const openSample = async (file: string): Promise<void> => {
  const response = await fetch(new URL(`samples/${file}`, pageAddress))
  openFiles([{ name: file, bytes: new Uint8Array(await response.arrayBuffer()) }])
}

/** What the page shows before a report is open. */
export const Empty = () => {
  const { name, tagline, promise, drop, choose, paste, samples: samplesTitle, kinds } = words.value
  const { diskCopy, licences } = words.value
  return (
    <div class="empty">
      <header class="empty-head">
        <span class="brand">
          <img src={icon} alt="" width="28" height="28" /> {name}
        </span>
        <LanguageSwitch />
      </header>
      <main>
        <h1>{tagline}</h1>
        <section class="drop-area">
          <p class="drop-title">
            <span class="with-mouse">{drop}</span>
            <span class="without-mouse">{words.value.chooseReport}</span>
          </p>
          <p class="drop-kinds">
            Word · PDF · {kinds.html} · {kinds.text}
          </p>
          <p class="drop-buttons">
            <button type="button" class="primary" onClick={chooseFiles}>
              {choose}
            </button>
            <button type="button" onClick={() => (dialog.value = 'paste')}>
              {paste}
            </button>
          </p>
          <p class="promise">{promise}</p>
        </section>
        <section class="samples">
          <h2>{samplesTitle}</h2>
          <ul>
            {samples.map(({ file, label, kind }) => (
              <li key={file}>
                <button type="button" onClick={() => void openSample(file)}>
                  <span class={`kind kind-${kind}`}>{kinds[kind]}</span> {words.value[label]}
                </button>
              </li>
            ))}
          </ul>
        </section>
      </main>
      <footer class="empty-foot">
        {location.protocol !== 'file:' && (
          <a href="./ogi-report-page.zip" download>
            {diskCopy}
          </a>
        )}
        <a href="./licences.txt">{licences}</a>
      </footer>
    </div>
  )
}
