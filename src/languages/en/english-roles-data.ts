import type { WordRoles } from '../word-role.ts'

/** Words that rules ask for by what they do, from any grammar (see `WordRole`). */
export const englishRoles: WordRoles = [
  ['AND', 'and'],
  ['AS', 'as'],
  ['BY', 'by'],
  ['AGENT', 'by from'],
  ['OPENS_GROUP', 'with both'],
  ['IN', 'in'],
  ['AMONG', 'among'],
  ['WHOSE', 'whose'],
  ['WORDS', 'words'],
  ['GENITIVE', "'s"],
  ['PREDETERMINER', 'all'],
  ['BINDS', 'of for at from with in on to near behind against close under about'],
  ['ACCORDING', 'according'],
  ['PER', 'per'],
  ['TAKES_TO', 'according due thanks compared related prior close'],
  ['CONDITION', 'when if'],
  ['PLURAL', 'people police men women children officials many some others several both most few'],
  ['SINGULAR', 'he she it'],
  [
    'PRONOMINAL',
    'another some many others most several few all both each neither either this that these those one two three four five half everyone more much such',
  ],
  ['SAYING', 'say believe argue think insist deny agree suggest seem appear want know tell write'],
  [
    'MEDIUM',
    'interview statement email e-mail tweet post speech memo letter debate rally conference call briefing video message blog',
  ],
  [
    'OCCASION',
    'interview statement show speech rally debate radio twitter facebook appearance conference address broadcast email letter tweet post forum event hearing call',
  ],
  ['CIRCUMSTANCE', 'in on at during after before for when while'],
  ['ENDS_OBJECT', 'after before during since when while because'],
  ['TURNS', 'but while though although whereas as citing after when'],
  ['TURNS_ALWAYS', 'while citing'],
  ['LEADS_TIME', 'on last this next earlier'],
  ['REFLEXIVE', 'himself herself itself themselves'],
]

/** Third persons that are no noun too: `[says]`, but `claims`. */
export const englishSureVerbs =
  'says tells adds writes believes argues insists thinks wants knows explains declares suggests warns admits agrees denies describes accuses asserts contends maintains acknowledges concedes recalls predicts announces concludes replies responds asks hopes seems appears finds sees understands expects'
