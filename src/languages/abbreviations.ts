import type { SupportedLanguage } from './tags/supported-language.ts'

/** Words that keep their full stop, by language, without it. General knowledge of newspaper style. */
export interface Abbreviations {
  /** A name or number follows: the stop never ends a sentence. */
  readonly before: ReadonlySet<string>
  /** The stop may end a sentence too: it does where a word follows that opens sentences. */
  readonly within: ReadonlySet<string>
  /** Plain words too where they have no capital: `mass.` ends a sentence, `Mass.` need not. */
  readonly capitalised: ReadonlySet<string>
  /** Only with a number after them: `No. 4`. */
  readonly numbered: ReadonlySet<string>
  /** Words that, capitalised after a full stop, open a sentence. */
  readonly openers: ReadonlySet<string>
}

const words = (list: string) => new Set(list.trim().split(/\s+/))

const en: Abbreviations = {
  before:
    words(`sec secy mr mrs ms mx dr prof sen sens rep reps gov govs gen col lt sgt capt cpt adm maj cmdr cdr cpl pvt pfc
    rev fr hon pres amb sec supt det insp ofc asst assoc st ste ft mt msgr brig lieut comdr atty dist messrs mme mlle
    vs v cf approx e.g i.e gen.-maj lt.-gen op ed eds vol`),
  within: words(`jr sr esq inc corp co cos ltd llc plc bros dept univ assn u.s u.k u.n e.u d.c l.a n.y n.j a.m p.m
    ph.d m.d b.a m.a etc al ave blvd rd hwy pkwy jan feb aug sept sep oct nov dec ala ariz ark calif colo conn del fla
    ga ill ind kan kans ky la mass md mich minn mo mont neb nev okla ore pa tenn tex vt va wash wis wyo
    n.c n.d n.h n.m s.c s.d r.i w.va w.v ont que intl natl rt yr yrs mph`),
  capitalised: words(`gen mass wash ill ind del la pa rep reps hon rev sec ed fr ft st sen det dist mont va md ma min
    sun co col conn ga cal kan me mo ore capt sup ste pres v op maj tex ark miss`),
  numbered: words('no nos pp p art fig sec ch'),
  openers: words(`the a an he she it they we you i this that these those there here his her its their our my your
    but and or so yet if in on at as for from by with to when while after before since until although though however
    meanwhile still also then now what who why how where which one some many most all both each every no not
    another other during under over according last next earlier later despite because even only just once
    is are was were do does did has have had will would can could should may might more asked`),
}

const de: Abbreviations = {
  before:
    words(`hr fr mr mrs ms dr prof dipl ing st gen oberst lt hptm z.b d.h u.a z.t vgl bzw ca evtl ggf inkl max min sog
    geb gest nr str tel abs art bd s jh jhd mag phil med jur h.c rer nat pol theol`),
  within: words('usw etc u.s jan feb aug sept okt nov dez mio mrd co corp inc ltd jr sen'),
  capitalised: words('st gen min max art bd'),
  numbered: words('nr art abs s bd kap'),
  openers: words(`der die das ein eine einer einem einen er sie es wir ihr ich du dieser diese dieses jener jene
    aber und oder doch wenn als in im an am auf bei nach vor seit während obwohl trotz jedoch auch dann nun so was wer
    wie wo warum mit zu zum zur von vom für durch gegen ohne um laut zudem außerdem dabei damit daher deshalb
    nicht kein keine alle viele einige man noch schon nur sein seine ihre ihr unser unsere heute gestern`),
}

const es: Abbreviations = {
  before: words(
    'sr sra srta sres dr dra d dña prof ud uds excmo ilmo gral cnel tte st sta sto mons p.ej aprox avda núm pág',
  ),
  within: words('ee.uu etc s.a s.l c.f a.m p.m jr cía'),
  capitalised: words('d st sta sto'),
  numbered: words('art núm pág n.º'),
  openers:
    words(`el la los las un una unos unas este esta estos estas ese esa en a al con de del desde por para según sin sobre
    tras y pero no ni que si cuando mientras aunque como donde así también además después luego ahora ayer hoy él ella ellos
    nosotros yo su sus se le lo todo todos otra otro dos tres cuatro`),
}

const byLanguage: Readonly<Record<SupportedLanguage, Abbreviations>> = { en, de, es }

const none: ReadonlySet<string> = new Set()
const unknown: Abbreviations = { before: none, within: none, capitalised: none, numbered: none, openers: none }

/** The table of a language; null: one without rules, whose table is empty. */
export function abbreviations(language: SupportedLanguage | null): Abbreviations {
  return language === null ? unknown : byLanguage[language]
}
