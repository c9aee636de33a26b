/**
 * How often a decision by each rule was right, rule and kind, on annotated news: of every hundred so decided, that many
 * agree with the annotator on whether the words are somebody's and on whose. `FAR`: the speaker is named in another
 * paragraph; `NONE`: the rule found no speaker. Counted with the evaluation script; written here by hand, rounded.
 */
export const confidences: Readonly<Record<string, number>> = {
  'cue-after DIRECT': 0.97,
  'cue-after PARTIAL': 0.92,
  'cue-inverted DIRECT': 0.97,
  'cue-inverted PARTIAL': 0.87,
  'cue DIRECT': 0.95,
  'cue PARTIAL': 0.89,
  'cue-participle DIRECT': 0.85,
  'cue-participle PARTIAL': 0.84,
  'cue-shared DIRECT': 0.76,
  'cue-shared PARTIAL': 0.81,
  'cue-before DIRECT': 0.8,
  'cue-before PARTIAL': 0.85,
  'nested-cue PARTIAL': 0.85,
  'according-to DIRECT': 0.87,
  'according-to PARTIAL': 0.83,
  'noun DIRECT': 0.55,
  'noun PARTIAL': 0.72,
  'adjective PARTIAL': 0.62,
  'passive PARTIAL': 0.67,
  'survey PARTIAL': 0.7,
  'colon DIRECT': 0.53,
  'colon PARTIAL': 0.53,
  'pull-quote DIRECT FAR': 0.3,
  'signed DIRECT': 0.95,
  'introduced DIRECT FAR': 0.9,
  'introduced DIRECT': 0.6,
  'carried-over DIRECT': 0.7,
  'carried-over DIRECT FAR': 0.5,
  'floating-subject DIRECT': 0.6,
  'floating-subject DIRECT FAR': 0.48,
  'next-cue DIRECT FAR': 0.25,
  'unattributed PARTIAL': 0.73,
  'unattributed PARTIAL FAR': 0.03,
  'headline-echo PARTIAL FAR': 0.9,
  'transcript DIRECT': 0.7,
  'transcript PARTIAL': 0.7,
  'transcript BLOCK': 0.6,
  'passive PARTIAL NONE': 0.55,
  'noun PARTIAL NONE': 0.6,
  'term TITLE': 0.7,
  'scare SCARE': 0.65,
  'title TITLE': 0.7,
  'stage-direction SCARE': 0.95,
}

/** Indirect speech: of every hundred paraphrases by each rule, those that share three words in ten with an annotated one. */
export const indirectConfidences: Readonly<Record<string, number>> = {
  'cue-inverted': 0.85,
  'cue-after': 0.74,
  'according-to': 0.8,
  cue: 0.72,
  'cue-participle': 0.62,
  'cue-before': 0.55,
  'cue-shared': 0.6,
  passive: 0.5,
  adjective: 0.58,
  noun: 0.55,
  survey: 0.6,
  transcript: 0.7,
}

/** Languages whose decisions were not counted on annotated news: no confidence there is stated higher than this. */
export const uncountedLanguages: Readonly<Record<string, number>> = { de: 0.6, fr: 0.6 }

/** No speaker found for words that are somebody's: rarely right. */
export const UNNAMED = 0.1

/** A rule too rare to have been counted. */
export const UNCOUNTED = 0.5
