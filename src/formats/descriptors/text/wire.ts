import { CERTAINTY, type Format } from '../../format.ts'
import { isSynchronising, isWire, readWire } from '../../wires/read-wire.ts'
import { readMany } from '../read-many.ts'

/** IPTC 7901 and ANPA 1312. */
export const WIRE: Format = {
  name: 'wire',
  mimeTypes: [],
  endings: ['tst', 'anpa', 'iptc'],
  holds: 'ARTICLES',
  limit: 'wholeBytes',
  recognise: ({ start, isWhole }) => (isWire(start, isWhole) ? CERTAINTY.STRUCTURE : CERTAINTY.NONE),
  isBeginning: isSynchronising,
  read: readMany('TEXT', readWire),
}
