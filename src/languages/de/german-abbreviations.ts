import type { Abbreviations } from '../parts/abbreviations.ts'
import { wordSet } from '../parts/word-set.ts'

/** General knowledge of newspaper style. */
export const germanAbbreviations: Abbreviations = {
  before:
    wordSet(`hr fr mr mrs ms dr prof dipl ing st gen oberst lt hptm z.b d.h u.a z.t vgl bzw ca evtl ggf inkl max min sog
    geb gest nr str tel abs art bd s jh jhd mag phil med jur h.c rer nat pol theol`),
  within: wordSet('usw etc u.s jan feb aug sept okt nov dez mio mrd co corp inc ltd jr sen'),
  capitalised: wordSet('st gen min max art bd'),
  prefix: null,
  letters: new Set(),
  numbered: wordSet('nr art abs s bd kap'),
  openers: wordSet(`der die das ein eine einer einem einen er sie es wir ihr ich du dieser diese dieses jener jene
    aber und oder doch wenn als in im an am auf bei nach vor seit während obwohl trotz jedoch auch dann nun so was wer
    wie wo warum mit zu zum zur von vom für durch gegen ohne um laut zudem außerdem dabei damit daher deshalb
    nicht kein keine alle viele einige man noch schon nur sein seine ihre ihr unser unsere heute gestern`),
}
