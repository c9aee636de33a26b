import { expect, it } from 'vitest'
import { quotesIn } from './quotes-in.ts'

const rows = (text: string) =>
  quotesIn(text, 'es').map(({ kind, mention, cue, words }) => [kind, mention, cue, ...words])

it.each([
  [
    'the comma stands behind the closing mark, the speaker behind the verb',
    '«No hay prisa», dijo la ministra.',
    [['DIRECT', 'la ministra', 'dijo', 'No hay prisa']],
  ],
  [
    'a cue splits a quote',
    '“No hay prisa”, dijo la ministra, “pero tampoco dinero”.',
    [['DIRECT', 'la ministra', 'dijo', 'No hay prisa', 'pero tampoco dinero']],
  ],
  [
    'a verb without a subject names its speaker by itself',
    '«No hay prisa», dijo.',
    [['DIRECT', 'dijo', 'dijo', 'No hay prisa']],
  ],
  [
    'a pronoun in front of the verb is its object',
    '«No hay prisa», le dijo Ana Ruibal al juez.',
    [['DIRECT', 'Ana Ruibal', 'dijo', 'No hay prisa']],
  ],
  [
    'a participle behind ha is a verb, a noun is none',
    'Su denuncia decía poco. La jueza ha denunciado que falta papel.',
    [['INDIRECT', 'La jueza', 'denunciado', 'que falta papel']],
  ],
  [
    'que opens what is said',
    'La jueza sostuvo que no hay prisa.',
    [['INDIRECT', 'La jueza', 'sostuvo', 'que no hay prisa']],
  ],
  ['a colon', 'La jueza dijo: «No hay prisa».', [['DIRECT', 'La jueza', 'dijo', 'No hay prisa']]],
  [
    'calificó de',
    'El portavoz, Ramiro Olmedo, calificó el plan de «puro disparate».',
    [['PARTIAL', 'El portavoz, Ramiro Olmedo', 'calificó', 'puro disparate']],
  ],
  [
    'ha tildado de',
    'Ana Ruibal ha tildado al juez de «incompetente».',
    [['PARTIAL', 'Ana Ruibal', 'tildado', 'incompetente']],
  ],
  [
    'en palabras de stands inside the sentence',
    'El puerto vive, en palabras de Ana Ruibal, «su peor verano».',
    [['PARTIAL', 'Ana Ruibal', 'en palabras de', 'su peor verano']],
  ],
  [
    'para with a name and a quote',
    'Para Ana Ruibal, la obra es «un regalo envenenado».',
    [['PARTIAL', 'Ana Ruibal', 'Para', 'un regalo envenenado']],
  ],
  ['para without words of anybody', 'Para Ana Ruibal, la obra llega tarde.', []],
  [
    'a document speaks',
    '«El canal carece de fondo», reza el informe del puerto.',
    [['DIRECT', 'el informe del puerto', 'reza', 'El canal carece de fondo']],
  ],
  ['a reflexive verb', '«Nadie me avisó», se quejó.', [['DIRECT', 'quejó', 'quejó', 'Nadie me avisó']]],
  ['según', 'Según la jueza, no hay prisa.', [['INDIRECT', 'la jueza', 'Según', 'no hay prisa']]],
  [
    'a clause and the cue behind it',
    'El juicio se aplaza a mayo, explicó la jueza.',
    [['INDIRECT', 'la jueza', 'explicó', 'El juicio se aplaza a mayo']],
  ],
  [
    'a paragraph that begins with a dash is speech but for the narrator between dashes',
    '—No hay prisa —dijo la jueza—. Mañana más.',
    [['DIRECT', 'la jueza', 'dijo', 'No hay prisa', 'Mañana más.']],
  ],
  [
    'a dash inside speech that no verb of speech follows parts nothing',
    '—La prisa —esa vieja manía— no sirve —dijo ella.',
    [['DIRECT', 'ella', 'dijo', 'La prisa —esa vieja manía— no sirve']],
  ],
  ['a dash that opens a list is no speech', '— dos kilos de sal', []],
])('%s', (_, text, expected) => expect(rows(text)).toEqual(expected))

it('English has no dash dialogue', () => {
  expect(quotesIn('—No rush —said the judge—.', 'en').filter(({ kind }) => kind !== 'INDIRECT')).toEqual([])
})

it('a long office with capitals is no person', () => {
  const [quote] = quotesIn(
    'La consejera de Transportes, Puertos y Costas, Ana Ruibal, advirtió: «Habrá inspecciones».',
    'es',
  )
  expect(quote!.who).toBe('Ana Ruibal')
})
