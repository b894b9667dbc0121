import { resultsOf } from './results.js'

globalThis.onmessage = async ({ data }) => globalThis.postMessage(await resultsOf(data))
