import type { Abbreviations } from '../parts/abbreviations.ts'
import { wordSet } from '../parts/word-set.ts'

/** General knowledge of newspaper style. */
export const spanishAbbreviations: Abbreviations = {
  before: wordSet(
    'sr sra srta sres dr dra d dña prof ud uds excmo ilmo gral cnel tte st sta sto mons p.ej aprox avda núm pág',
  ),
  within: wordSet('ee.uu etc s.a s.l c.f a.m p.m jr cía'),
  capitalised: wordSet('d st sta sto'),
  prefix: null,
  letters: new Set(),
  numbered: wordSet('art núm pág n.º'),
  openers:
    wordSet(`el la los las un una unos unas este esta estos estas ese esa en a al con de del desde por para según sin sobre
    tras y pero no ni que si cuando mientras aunque como donde así también además después luego ahora ayer hoy él ella ellos
    nosotros yo su sus se le lo todo todos otra otro dos tres cuatro`),
}
