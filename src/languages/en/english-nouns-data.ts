import type { CueSense } from '../cue-sense.ts'

/** Nouns of speech and thought, with the words that open their content: `his claim that X`, `criticism of X`. */
export const englishCueNouns: readonly (readonly [CueSense, string, string])[] = [
  ['CLAIM', 'that of', 'claim assertion contention argument allegation accusation charge insistence'],
  [
    'SAY',
    'that of',
    'statement remark comment message word observation point notion idea belief view opinion suggestion reference description acknowledgment acknowledgement admission denial mention rhetoric',
  ],
  ['SHOUT', 'of', 'chant slogan cry refrain mantra motto'],
  ['ANNOUNCE', 'that of', 'announcement declaration news disclosure revelation'],
  [
    'THINK',
    'that of to for',
    'hope fear expectation desire wish confidence conviction conclusion concern worry doubt suspicion understanding decision plan intention determination willingness ambition promise pledge vow commitment threat proposal',
  ],
  [
    'CRITICISE',
    'of about on against over',
    'criticism condemnation complaint attack mockery denunciation broadside jab tirade rant swipe',
  ],
  ['ANSWER', 'that', 'answer response reply retort'],
  ['WRITE', 'that', 'line caption postscript'],
  ['SAY', 'that', 'quip phrase'],
  ['AGREE', 'for of', 'support praise backing endorsement preference enthusiasm'],
  ['DISAGREE', 'to of', 'opposition objection resistance rejection'],
  ['DEMAND', 'that for to', 'call demand request appeal plea'],
  ['WARN', 'that of about', 'warning prediction forecast'],
  ['ASK', 'about of whether', 'question'],
  ['DENY', 'to of', 'refusal reluctance'],
]

/** Adjectives of thought: `confident that X`, `wary of X`, `eager to X`. */
export const englishCueAdjectives: readonly (readonly [string, string])[] = [
  ['that about of', 'confident certain sure aware convinced unaware mindful'],
  [
    'that about',
    'worried concerned optimistic pessimistic hopeful doubtful adamant glad happy pleased proud sorry surprised disappointed angry upset furious nervous anxious frustrated',
  ],
  ['of about', 'skeptical sceptical wary critical fearful suspicious supportive dismissive'],
  ['to', 'eager willing reluctant unwilling determined ready prepared keen hesitant anxious'],
  ['to', 'opposed'],
]

/** Nouns for what is counted or found out. */
export const englishSurveys =
  'poll polls survey surveys study studies data records figures numbers report reports analysis research statistics results documents emails filing filings video footage evidence average averages findings review'

/** Texts that speak by themselves. */
export const englishDocuments =
  'brochure pamphlet leaflet flyer notice poster placard sign banner letter memo note notes email e-mail document documents report reports inquiry review indictment lawsuit complaint filing filings affidavit ruling verdict judgment warrant transcript minutes manual guide guidelines advert advertisement website page article editorial headline caption label statement manifesto petition resolution motion bill draft study survey audit dossier file files diary memoir post tweet message listing menu programme'
