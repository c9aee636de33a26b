import type { Abbreviations } from '../parts/abbreviations.ts'
import { wordSet } from '../parts/word-set.ts'

/** General knowledge of newspaper style. */
export const frenchAbbreviations: Abbreviations = {
  before: wordSet(
    'm mm mme mmes mlle mlles dr drs pr prof mgr me mes st ste gal col cdt cne lt av bd p.ex réf tél env',
  ),
  within: wordSet('etc j.-c s.a s.a.r.l o.n.u u.e u.s s.n.c.f c.g.t r.a.t.p h cie jr'),
  capitalised: wordSet('me mes pr av col st ste p h m mm env'),
  prefix: null,
  letters: new Set(),
  numbered: wordSet('art no nos p pp chap vol fig'),
  openers:
    wordSet(`le la les l' un une des ce cet cette ces en au aux à de du d' par pour selon sans sur sous avec dans depuis
    mais et ou donc or ni car que si quand lorsque alors puis ensuite après avant ainsi aussi hier aujourd'hui demain il
    elle ils elles on nous vous je j' son sa ses leur leurs tout tous toute toutes pourtant cependant toutefois enfin
    deux trois quatre chaque plusieurs certains d'autres c' qu' comme malgré face interrogé interrogée joint jointe`),
}
