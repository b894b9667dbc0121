import * as fc from 'fast-check'
import { parameters } from './runs.js'

// For properties that set their own number of runs: the seed is that of the run of the tests all the same.
if (parameters.seed !== undefined) fc.configureGlobal({ seed: parameters.seed })
