import type { Rule } from './rule.ts'

/** Rules for what words in marks are by themselves: nobody's words, or a name. */
export const MARK_RULES = [
  {
    name: 'title',
    stage: 'MARKS',
    description: 'The title of a work: a word for a work stands beside it, and it is written like a title.',
    example: {
      text: 'Her novel "The Salt Road" sold well.',
      quote: 'The Salt Road',
      speaker: null,
    },
  },
  {
    name: 'stage-direction',
    stage: 'MARKS',
    description: 'What happens rather than what is said, in capitals and brackets; or a heading in marks.',
    example: { text: 'The transcript went on. "(CROSSTALK)" It ended there.', quote: '(CROSSTALK)', speaker: null },
  },
  {
    name: 'term',
    stage: 'MARKS',
    description: 'A word that is talked of, or a nickname inside a name.',
    example: { text: 'Sailors use the term "slack water" for it.', quote: 'slack water', speaker: null },
  },
  {
    name: 'scare',
    stage: 'MARKS',
    description: 'A word or two in marks that no cue, label or neighbour claims: the reporter keeps a distance.',
    example: { text: 'The council celebrated its "victory" with cake.', quote: 'victory', speaker: null },
  },
] as const satisfies readonly Rule[]
