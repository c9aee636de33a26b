/**
 * Property tests draw the same values in every run, so that a run can be repeated. `SEED=n` draws others, `SEED=random` new
 * ones each time. A failure is told as it is; `SHRINK=1` looks for a smaller one, which can take very long.
 */
import fc from 'fast-check'

const { SEED = '20261130', SHRINK } = process.env
const seed = SEED === 'random' ? {} : { seed: Number(SEED) }
fc.configureGlobal({ ...fc.readConfigureGlobal(), ...seed, endOnFailure: SHRINK === undefined })
