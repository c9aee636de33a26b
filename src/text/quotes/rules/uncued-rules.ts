import type { Rule } from './rule.ts'

const cued = '"The port will open in May," Marla Albrecht said.'

/** Rules for quotes that no cue claims, in the order in which they are tried (`completeUtterances`). */
export const UNCUED_RULES = [
  {
    name: 'pull-quote',
    stage: 'UNCUED',
    description: 'The same words are quoted with a cue elsewhere on the page.',
    example: {
      text: `Headline words here\n\n"The port will certainly open in May, whatever they say," Marla Albrecht said on Monday.\n\nThe council met.\n\n"The port will certainly open in May, whatever they say"`,
      quote: 'The port will certainly open in May, whatever they say',
      speaker: 'Marla Albrecht',
    },
  },
  {
    name: 'introduced',
    stage: 'UNCUED',
    description: 'The sentence before ends in a colon; its subject, or the last name in it, speaks.',
    example: {
      text: 'The mayor, Marla Albrecht, took the stage and left no doubt:\n\n"The port will open in May."',
      quote: 'The port will open in May.',
      speaker: 'Marla Albrecht',
    },
  },
  {
    name: 'carried-over',
    stage: 'UNCUED',
    description: 'A quote in a paragraph of its own goes on where the speaker before it stopped.',
    example: {
      text: `${cued}\n\n"Nobody will stop us."`,
      quote: 'Nobody will stop us.',
      speaker: 'Marla Albrecht',
    },
  },
  {
    name: 'reported',
    stage: 'UNCUED',
    description: 'The form of the verb tells that the words are reported; they go on with the speaker before them.',
    languages: ['de'],
    example: {
      text: 'Streit um den Hafen\n\nDie Bürgermeisterin Marla Albrecht sagte, der Hafen werde im Mai geöffnet. Er sei dann „für alle offen“.\n\nDie Sitzung des Rates dauerte bis in den Abend.',
      quote: 'für alle offen',
      speaker: 'Marla Albrecht',
    },
  },
  {
    name: 'floating-subject',
    stage: 'UNCUED',
    description: 'The subject of the sentence before the quote speaks.',
    example: {
      text: 'Marla Albrecht shook her head. "The port will open in May."',
      quote: 'The port will open in May.',
      speaker: 'Marla Albrecht',
    },
  },
  {
    name: 'next-cue',
    stage: 'UNCUED',
    description:
      'The next sentence says whose words they were, or the quote of the next paragraph has a cue, and nothing before names a speaker.',
    example: {
      text: '"The port will open in May."\n\n"Nobody will stop us," Marla Albrecht said.',
      quote: 'The port will open in May.',
      speaker: 'Marla Albrecht',
    },
  },
  {
    name: 'floating',
    stage: 'UNCUED',
    description: 'A quote with nobody around who could have said it.',
    example: { text: '"The port will open in May."\n\nIt rained.', quote: 'The port will open in May.', speaker: null },
  },
  {
    name: 'unattributed',
    stage: 'UNCUED',
    description:
      'Words too long, or too much of a sentence, for a term, in a sentence whose cue is not understood. They may have a speaker all the same: whom the sentence is about, or who spoke before.',
    example: {
      text: 'A banner hung from the crane, "The port belongs to those who work in it and to nobody else at all" and nobody took it down.',
      quote: 'The port belongs to those who work in it and to nobody else at all',
      speaker: 'A banner',
    },
  },
  {
    name: 'fragment',
    stage: 'UNCUED',
    description:
      'A few words in marks that read like those of whom the sentence is about: signs in the words and around them are weighed.',
    example: {
      text: 'The council met in May. Marla Albrecht, impatient as ever, drove a port that was "of no use to anybody."',
      quote: 'of no use to anybody.',
      speaker: 'Marla Albrecht',
    },
    counterexample: { text: 'Marla Albrecht drove home after her "victory" parade.', quote: 'victory' },
  },
  {
    name: 'nested',
    stage: 'UNCUED',
    description: 'Marks inside marks: whose words they are is not decided.',
    example: {
      text: `"They called it 'a ruin with a view' for years," Marla Albrecht said.`,
      quote: 'a ruin with a view',
      speaker: null,
    },
  },
] as const satisfies readonly Rule[]
