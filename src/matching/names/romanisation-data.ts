/**
 * Spellings of the same name romanised by different hands, as general knowledge of English, German, French, Polish and
 * scholarly usage. At each letter the first rule of the table that fits wins, so longer ones stand first.
 * `mark` reads a letter as if its mark had been dropped (`Č` = `Ch` = `C`), `sound` as German or French write
 * (`Ch` = `Kh`, `C` = `K`, `J` = `Zh`); names are alike when either reading is the same.
 */
export interface RomanisationRule {
  readonly from: string
  readonly mark: string
  readonly sound: string
  /** Only at this end of the word. */
  readonly at?: 'start' | 'end'
  /** Not in the first word, where it would make two given names one: `Galina`, `Kalina`. */
  readonly family?: true
  readonly example: string
}

const rule = (
  from: string,
  to: string | readonly [string, string],
  example: string,
  only: Pick<RomanisationRule, 'at' | 'family'> = {},
): RomanisationRule => {
  const [mark, sound] = typeof to === 'string' ? [to, to] : to
  return { from, mark, sound, example, ...only }
}
const START = { at: 'start' } as const
const END = { at: 'end' } as const

export const ROMANISATION: readonly RomanisationRule[] = [
  rule('tsch', 'c', 'Tschernov, Chernov'),
  rule('nka', 'nko', 'Petrenka, Petrenko', { ...END, family: true }),
  rule('off', 'ov', 'Smirnoff, Smirnov', { ...END, family: true }),
  rule('eff', 'ev', 'Soloveff, Solovev', { ...END, family: true }),
  rule('dzh', ['dz', 'j'], 'Dzhaparov, Japarov'),
  rule('sch', 's', 'Schukov, Shukov'),
  rule('tch', 'c', 'Tchernov, Chernov'),
  rule('eye', 'e', 'Sergeyev, Sergeev'),
  rule('eie', 'e', 'Sergeiev, Sergeev'),
  rule('eje', 'e', 'Sergejev, Sergeev'),
  rule('eeff', 'ev', 'Andreeff, Andreev', { ...END, family: true }),
  rule('eev', 'ev', 'Sergeev, Sergeyev'),
  rule('eew', 'ev', 'Sergeew, Sergeyev'),
  rule('aye', 'a', 'Nikolayev, Nikolaev'),
  rule('aje', 'a', 'Nikolajev, Nikolaev'),
  rule('oye', 'o', 'Voyevodin, Voevodin'),
  rule('oje', 'o', 'Wojewodin, Voevodin'),
  rule('jev', 'ev', 'Jevgeni, Evgeni', START),
  rule('jew', 'ev', 'Jewgeni, Evgeni', START),
  rule('jek', 'ek', 'Jekaterina, Ekaterina', START),
  rule('jele', 'ele', 'Jelena, Elena', START),
  rule('ye', 'e', 'Yelena, Elena', START),
  rule('je', 'e', 'Jefimov, Efimov', { ...START, family: true }),
  rule('ga', 'ka', 'Gasimi, Qasimi', { ...START, family: true }),
  rule('go', 'ko', 'Gorbani, Qorbani', { ...START, family: true }),
  rule('ch', ['c', 'h'], 'Chodorov, Khodorov', { family: true }),
  rule('cha', 'ca', 'Charlotta, never Harlotta', START),
  rule('che', 'ce', 'Cheslav, Česlav', START),
  rule('chi', 'ci', 'Chinara, never Hinara', START),
  rule('cho', 'co', 'Cholpon, never Holpon', START),
  rule('chu', 'cu', 'Chulpan, never Hulpan', START),
  rule('ch', ['c', 'h'], 'Achmed, Akhmed'),
  rule('kh', 'h', 'Khalil, Halil'),
  rule('gh', 'g', 'Ghani, Gani'),
  rule('dh', 'd', 'Fadhil, Fadil'),
  rule('th', 't', 'Othman, Otman'),
  rule('ph', 'f', 'Stephan, Stefan'),
  rule('sh', 's', 'Mishkin, Miškin'),
  rule('sz', 's', 'Miszkin, Mishkin'),
  rule('cz', 'c', 'Czernov, Chernov'),
  rule('zh', ['z', 'j'], 'Zhukovin, Žukovin'),
  rule('dj', ['dz', 'j'], 'Djamal, Jamal'),
  rule('ts', 'c', 'Kuznetsov, Kuznecov'),
  rule('tz', 'c', 'Kuznetzov, Kuznetsov'),
  rule('ck', 'k', 'Novack, Novak'),
  rule('ks', 'x', 'Aleksey, Alexey'),
  rule('ou', 'u', 'Mansour, Mansur'),
  rule('oo', 'u', 'Mansoor, Mansur'),
  rule('ee', 'i', 'Kareem, Karim'),
  rule('ae', 'a', 'Jaeger, Jäger'),
  rule('oe', 'o', 'Koehler, Köhler'),
  rule('ue', 'u', 'Mueller, Müller'),
  rule('iy', 'i', 'Petrovskiy, Petrovsky'),
  rule('ij', 'i', 'Petrovskij, Petrovsky'),
  rule('yj', 'i', 'Petrovskyj, Petrovsky'),
  rule('ej', 'ei', 'Sergej, Sergei', END),
  rule('aj', 'ai', 'Nikolaj, Nikolai', END),
  rule('oj', 'oi', 'Tolstoj, Tolstoi', END),
  rule('č', ['c', 'č'], 'Čapov, Capov'),
  rule('š', 's', 'Šapov, Shapov'),
  rule('ž', ['z', 'j'], 'Žukovin, Zhukovin'),
  rule('ce', 'ce', 'Celia, never Kelia'),
  rule('ci', 'ci', 'Cilla, never Killa'),
  rule('cy', 'ci', 'Cyran, never Kyran'),
  rule('c', ['c', 'k'], 'Marco, Marko'),
  rule('j', ['i', 'j'], 'Jasmin, Yasmin'),
  rule('y', 'i', 'Marya, Maria'),
  rule('w', 'v', 'Iwanow, Ivanov'),
  rule('q', 'k', 'Tariq, Tarik'),
]
