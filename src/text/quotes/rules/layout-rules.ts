import type { Rule } from './rule.ts'

/** Rules for speech that is set off by a label or by where it stands. */
export const LAYOUT_RULES = [
  {
    name: 'transcript',
    stage: 'LAYOUT',
    description: 'A name and a colon begin a turn of speech, or a script marks where a recording plays.',
    example: {
      text: 'Interview\n\nThe mayor answered questions on Monday.\n\nALBRECHT: The port will open in May, and nobody will stop us.',
      quote: 'The port will open in May, and nobody will stop us.',
      speaker: 'ALBRECHT',
    },
  },
  {
    name: 'headline-echo',
    stage: 'LAYOUT',
    description: 'Quoted words of the headline are looked up among the quotes of the story.',
    example: {
      text: `Port 'open to everyone' from May\n\nALBA -- The port will be "open to everyone" from May, Marla Albrecht said.`,
      quote: 'open to everyone',
      speaker: 'Marla Albrecht',
    },
  },
  {
    name: 'headline',
    stage: 'LAYOUT',
    description: 'Quoted words of the headline that the story does not repeat.',
    example: {
      text: `Town waits for 'the great opening' of port\n\nALBA -- The port opens in May, Marla Albrecht said on Monday.`,
      quote: 'the great opening',
      speaker: null,
    },
  },
] as const satisfies readonly Rule[]
