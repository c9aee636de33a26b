import type { NameGrammar } from '../../name-grammar.ts'
import { NO_NAME_GRAMMAR } from '../../parts/no-name-grammar.ts'
import { wordSet } from '../../parts/word-set.ts'
import type { SourceKind } from '../../source-kind.ts'

const described: readonly (readonly [SourceKind, string])[] = [
  ['NEWS_AGENCY', 'newswire'],
  ['NEWSPAPER', 'newspaper daily magazine weekly tabloid'],
  ['BROADCASTER', 'broadcaster channel station network'],
  ['WEBSITE', 'website site blog'],
  ['COMPANY', 'company firm airline'],
  ['PARTY', 'party'],
]

const writtenOut: readonly (readonly [string, string])[] = [
  ['senator', 'sen. sen sens. senators'],
  ['representative', 'rep. rep reps.'],
  ['governor', 'gov. gov govs. governors'],
  ['secretary', 'sec.'],
  ['president', 'pres. presidents'],
  ['general', 'gen. gen'],
  ['colonel', 'col.'],
  ['lieutenant', 'lt.'],
  ['captain', 'capt.'],
  ['major', 'maj.'],
  ['sergeant', 'sgt.'],
  ['admiral', 'adm.'],
  ['commander', 'cmdr.'],
  ['detective', 'det.'],
  ['reverend', 'rev.'],
  ['doctor', 'dr.'],
  ['professor', 'prof.'],
  ['superintendent', 'supt.'],
  ['ambassador', 'amb.'],
  ['minister', 'ministers'],
]

/** Maps each word of the lists to what stands in front of its list. */
const byWord = <Of>(rows: readonly (readonly [Of, string])[]): ReadonlyMap<string, Of> =>
  new Map(rows.flatMap(([of, list]) => list.split(' ').map((word) => [word, of] as const)))

/** English. General knowledge. */
export const englishNameGrammar: NameGrammar = {
  ...NO_NAME_GRAMMAR,
  definite: wordSet('the'),
  indefinite: wordSet('a an another'),
  articlesInside: wordSet('the la las los'),
  determiners: wordSet('a an the his her its their my our another one now then former'),
  placePrepositions: wordSet('in at near into across throughout'),
  origins: wordSet('from'),
  officeOf: wordSet('de del'),
  from: wordSet('of'),
  relatives: wordSet('who'),
  genitive: wordSet("'s"),
  stateOffices: wordSet(
    'minister president chancellor premier mayor governor parliament government ambassador king queen',
  ),
  purpose: wordSet('for on'),
  and: wordSet('and'),
  between: wordSet('also later then has had who once often'),
  adverb: /\p{L}ly$/u,
  openers: wordSet('new first last great old united'),
  inCapitals: { places: wordSet('us'), bodies: wordSet('who') },
  dayNames: wordSet('may'),
  followings: wordSet('campaign administration camp foundation transition presidency'),
  papers: wordSet('press times post sun star mail herald'),
  elder: wordSet('elder older senior'),
  younger: wordSet('younger junior'),
  contraction: /'(?:ve|ll|re|d|m|t)$/,
  partyTag: /^\(?[rdi](?:-|$)/,
  opensSentence: /(?:ing|ly)$/,
  participle: /(?:ing|ed)$/,
  adherent: /(?:ist|ian|ite|crat|ese|ans?)$/,
  agent: /(?:er|or)$/,
  somebody: /(?:ee|[a-z]{3}er|or|ist|ian|man|woman)$/,
  trade: /(?:(?<!qu|qv)ist|ographer|woman|sman|keeper)$/,
  firms:
    wordSet(`company firm maker manufacturer producer airline bank retailer automaker carmaker brewer insurer brokerage
    subsidiary conglomerate start-up startup utility railroad supplier chain publisher`),
  shares: wordSet('share shares stock stocks shareholders stockholders earnings dividend'),
  things: wordSet('which'),
  described: byWord(described),
  writtenOut: byWord(writtenOut),
}
