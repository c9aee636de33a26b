import type { Abbreviations } from '../parts/abbreviations.ts'
import { wordSet } from '../parts/word-set.ts'

/** General knowledge of newspaper style. */
export const englishAbbreviations: Abbreviations = {
  before:
    wordSet(`sec secy mr mrs ms mx dr prof sen sens rep reps gov govs gen col lt sgt capt cpt adm maj cmdr cdr cpl pvt pfc
    rev fr hon pres amb sec supt det insp ofc asst assoc st ste ft mt msgr brig lieut comdr atty dist messrs mme mlle
    vs v cf approx e.g i.e gen.-maj lt.-gen op ed eds vol`),
  within: wordSet(`jr sr esq inc corp co cos ltd llc plc bros dept univ assn u.s u.k u.n e.u d.c l.a n.y n.j a.m p.m
    ph.d m.d b.a m.a etc al ave blvd rd hwy pkwy jan feb aug sept sep oct nov dec ala ariz ark calif colo conn del fla
    ga ill ind kan kans ky la mass md mich minn mo mont neb nev okla ore pa tenn tex vt va wash wis wyo
    n.c n.d n.h n.m s.c s.d r.i w.va w.v ont que intl natl rt yr yrs mph`),
  capitalised: wordSet(`gen mass wash ill ind del la pa rep reps hon rev sec ed fr ft st sen det dist mont va md ma min
    sun co col conn ga cal kan me mo ore capt sup ste pres v op maj tex ark miss`),
  prefix: /^[rdi]-(?=\p{L}{2})/u,
  letters: wordSet('i'),
  numbered: wordSet('no nos pp p art fig sec ch'),
  openers: wordSet(`the a an he she it they we you i this that these those there here his her its their our my your
    but and or so yet if in on at as for from by with to when while after before since until although though however
    meanwhile still also then now sure yes instead indeed perhaps maybe nor what who why how where which one some many most all both each every no not
    another other during under over according last next earlier later despite because even only just once
    is are was were do does did has have had will would can could should may might more asked`),
}
