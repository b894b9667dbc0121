import { resultsOf } from './results.js'

globalThis.onmessage = ({ data }) => globalThis.postMessage(resultsOf(data))
