import type { MessagePort } from 'node:worker_threads'
import type { Input } from '../input/input.js'
import { perform, type Work } from '../work/work.js'

/** What a worker thread does: the work for every input it is sent, one after the other. */
export const serve = (port: MessagePort, work: Work): void => {
  port.on('message', (input: Input) => {
    void perform(work, input).then((outcome) => port.postMessage(outcome))
  })
}
