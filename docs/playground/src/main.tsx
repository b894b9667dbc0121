import { render } from 'preact'
import { App } from './shell/app.js'
import { watchSettings } from './state/documents.js'
import { openFirstFindings } from './state/mend.js'
import { keepSettings } from './state/settings.js'
import './styles/page.css'

keepSettings()
watchSettings()
openFirstFindings()

const page = document.getElementById('page')
if (page !== null) render(<App />, page)

// The page works without a network from the second visit on. A page opened from a disk needs no such thing.
if ('serviceWorker' in navigator && location.protocol.startsWith('http') && import.meta.env.PROD) {
  addEventListener('load', () => void navigator.serviceWorker.register('./service-worker.js'))
}
