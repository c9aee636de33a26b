/** The ways in which a newspaper gives somebody's words, one function each: a paragraph and what is quoted in it. */
import type { Told, Way } from './way.ts'

const direct = (text: string, ...spans: string[]): Told => ({ text, said: [{ kind: 'DIRECT', spans }] })

/** “We waited,” Mayor Vankorren said on Monday. */
const cueAfter: Way = ({ speech, who, cue, when, marked, random }) => {
  const words = `${speech()},`
  return direct(`${marked(words)} ${who()} ${cue()}${random.chance(0.3) ? ` ${when()}` : ''}.`, words)
}

/** “We waited,” said Mayor Vankorren. */
const inverted: Way = ({ speech, whoLast, marked }) => {
  const words = `${speech()},`
  return direct(`${marked(words)} said ${whoLast()}.`, words)
}

/** Mayor Vankorren said: “We waited.” */
const cueBefore: Way = ({ speech, who, cue, marked, random }) => {
  const words = `${speech()}.`
  return direct(`${who()} ${cue()}${random.chance(0.5) ? ':' : ','} ${marked(words)}`, words)
}

/** “We waited,” Vankorren said. “Nobody came.” */
const twoSentences: Way = ({ speech, who, cue, marked }) => {
  const [first, second] = [`${speech()},`, `${speech()}.`]
  return direct(`${marked(first)} ${who()} ${cue()}. ${marked(second)}`, first, second)
}

/** “We waited,” Vankorren said, “and nobody came.” */
const splitSentence: Way = ({ speech, rest, who, cue, marked }) => {
  const [first, second] = [`${speech()},`, `${rest()}.`]
  return direct(`${marked(first)} ${who()} ${cue()}, ${marked(second)}`, first, second)
}

/** Vankorren walked in. “We waited,” she said. */
const pronounAfter: Way = ({ speech, who, pronoun, topic, marked, cue, when }) => {
  const words = `${speech()},`
  return direct(`${who()} had worked on ${topic()} ${when()}. ${marked(words)} ${pronoun} ${cue()}.`, words)
}

/** “We waited. Nobody came,” Vankorren told Radio Velmar. */
const toldAudience: Way = ({ speech, who, audience, marked }) => {
  const words = `${speech()},`
  return direct(`${marked(words)} ${who()} told ${audience()}.`, words)
}

/** Asked about the dam, Vankorren replied: “We waited.” */
const answer: Way = ({ speech, who, topic, marked, random }) => {
  const words = `${speech()}.`
  const verb = random.pick(['replied', 'answered', 'responded'])
  return direct(`Asked about ${topic()}, ${who()} ${verb}: ${marked(words)}`, words)
}

/** “We waited,” Vankorren said. (A reporter's sentence behind it.) */
const cueAfterThenTell: Way = ({ speech, who, cue, marked, tell }) => {
  const words = `${speech()},`
  return direct(`${marked(words)} ${who()} ${cue()}. ${tell()}`, words)
}

/** “We waited. / “Nobody came,” Vankorren said: two paragraphs, the mark at the end of the first left out. */
const twoParagraphs: Way = ({ speech, rest, who, cue, marked }) => {
  const [first, second] = [`${speech()}, ${rest()}.`, `${speech()},`]
  return direct(`${marked(first).slice(0, -1)}\n\n${marked(second)} ${who()} ${cue()}.`, first, second)
}

const partial = (text: string, words: string): Told => ({ text, said: [{ kind: 'PARTIAL', spans: [words] }] })

/** Vankorren called the dam “a costly mistake.” */
const called: Way = ({ fragment, who, topic, marked, random }) => {
  const words = `${fragment()}.`
  const [verb, as] = random.pick([
    ['called', ''],
    ['described', ' as'],
  ] as const)
  return partial(`${who()} ${verb} ${topic()}${as} ${marked(words)}`, words)
}

/** Vankorren said that the dam was “a costly mistake” and left. */
const saidFragment: Way = ({ fragment, who, topic, marked, cueThat }) => {
  const words = `${fragment()}.`
  return partial(`${who()} ${cueThat()} that ${topic()} was ${marked(words)}`, words)
}

/** Vankorren said that the dam would be finished. */
const indirect: Way = ({ clause, who, cueThat }) => {
  const words = clause()
  return { text: `${who()} ${cueThat()} that ${words}.`, said: [{ kind: 'INDIRECT', spans: [words] }] }
}

/** According to Vankorren, the dam would be finished. */
const accordingTo: Way = ({ clause, whoLast }) => {
  const words = clause()
  return { text: `According to ${whoLast()}, ${words}.`, said: [{ kind: 'INDIRECT', spans: [words] }] }
}

/** Each way with its share. */
export const QUOTE_WAYS: readonly (readonly [name: string, share: number, way: Way])[] = [
  ['cueAfter', 20, cueAfter],
  ['inverted', 8, inverted],
  ['cueBefore', 8, cueBefore],
  ['twoSentences', 12, twoSentences],
  ['splitSentence', 6, splitSentence],
  ['pronounAfter', 8, pronounAfter],
  ['toldAudience', 5, toldAudience],
  ['answer', 4, answer],
  ['cueAfterThenTell', 8, cueAfterThenTell],
  ['twoParagraphs', 1, twoParagraphs],
  ['called', 6, called],
  ['saidFragment', 5, saidFragment],
  ['indirect', 12, indirect],
  ['accordingTo', 4, accordingTo],
]
