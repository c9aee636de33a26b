import type { Labels } from '../parts/labels.ts'
import { wordSet } from '../parts/word-set.ts'

/** General knowledge of news pages. */
export const englishLabels: Labels = {
  questions: wordSet('q question'),
  answers: wordSet('a answer'),
  notices:
    wordSet(`note notes update updated editor read related watch photo photos video source sources also more correction
    transcript warning breaking exclusive analysis interview profile obituary feature review factbox explainer timeline
    live letter letters opinion poll report here the this these what how why when where who in on at an but and so follow
    contact tags topics topic location date time by from to subject re http https via`),
  small: wordSet('of the de van von der al bin to on'),
  // `/// SMITH ACT ///` and `/// END ACT ///`
  recording: /^[/(]{2,3} ?(?:BEGIN |START )?(?:(.{0,40}) ACT(?:UALITY)?|ACT(?:UALITY)?:? (.{0,40}?)) ?[/)]{2,3}$/,
  recordingEnd: 'END',
}
