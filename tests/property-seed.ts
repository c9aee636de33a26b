/**
 * Property tests draw the same values in every run, so that a run can be repeated. `SEED=n` draws others, `SEED=random` new
 * ones each time.
 */
import fc from 'fast-check'

const { SEED = '20261130' } = process.env
if (SEED !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(SEED) })
