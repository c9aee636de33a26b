import type { CueRule } from '../cue-rule.ts'
import { attribute } from './attribute-clause.ts'

/** A verb of speech with its subject: these rules share one finder and differ by where the subject stands. */
const find: CueRule['find'] = ({ tokens, line, taken, clauses }) =>
  attribute(tokens, clauses[clauses.length - 1]!, taken, line)

/** `Y said "X"`. */
const cue: CueRule = {
  name: 'cue',
  stage: 'CUE',
  description: 'The speaker, a verb of speech, then the words: Y said X.',
  languages: ['en'],
  example: {
    text: 'Marla Albrecht said: "The port will open in May."',
    quote: 'The port will open in May.',
    speaker: 'Marla Albrecht',
  },
  find,
}

/** `"X," Y said`. */
const cueAfter: CueRule = {
  name: 'cue-after',
  stage: 'CUE',
  description: 'The words, then the speaker and the verb: "X," Y said.',
  languages: ['en'],
  example: {
    text: '"The port will open in May," Marla Albrecht said.',
    quote: 'The port will open in May,',
    speaker: 'Marla Albrecht',
  },
  find,
}

/** `"X," said Y`. */
const cueInverted: CueRule = {
  name: 'cue-inverted',
  stage: 'CUE',
  description: 'The words, then the verb and the speaker: "X," said Y.',
  languages: ['en'],
  example: {
    text: '"The port will open in May," said Marla Albrecht, the mayor.',
    quote: 'The port will open in May,',
    speaker: 'Marla Albrecht',
  },
  find,
}

/** `Y came and said "X"`. */
const cueShared: CueRule = {
  name: 'cue-shared',
  stage: 'CUE',
  description: 'A further verb shares the subject of the one before it: Y stood up and said X.',
  languages: ['en'],
  example: {
    text: 'Marla Albrecht stood up and said: "The port will open in May."',
    quote: 'The port will open in May.',
    speaker: 'Marla Albrecht',
  },
  find,
}

/** `with Y calling it "X"`. */
const cueBefore: CueRule = {
  name: 'cue-before',
  stage: 'CUE',
  description: 'A participle with a subject of its own: with Y calling it X.',
  languages: ['en'],
  example: {
    text: 'The vote was close, with Marla Albrecht calling it "a great day for the port."',
    quote: 'a great day for the port.',
    speaker: 'Marla Albrecht',
  },
  find,
}

/** `Y left, saying "X"`. */
const cueParticiple: CueRule = {
  name: 'cue-participle',
  stage: 'CUE',
  description: 'A participle that hangs on the main clause: Y left, saying X.',
  languages: ['en'],
  example: {
    text: 'Marla Albrecht left the room, saying: "The port will open in May."',
    quote: 'The port will open in May.',
    speaker: 'Marla Albrecht',
  },
  find,
}

/** `Y said that Z had promised "X"`. */
const nestedCue: CueRule = {
  name: 'nested-cue',
  stage: 'CUE',
  description:
    "Somebody reports what another has promised, demanded or warned of; the words are the reporting speaker's.",
  languages: ['en'],
  example: {
    text: 'Marla Albrecht said that Tom Veyle had promised "full support" for the port.',
    quote: 'full support',
    speaker: 'Marla Albrecht',
  },
  find,
}

export const CLAUSE_CUES = [cue, cueAfter, cueInverted, cueShared, cueBefore, cueParticiple, nestedCue] as const
