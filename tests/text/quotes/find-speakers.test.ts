import { describe, expect, it } from 'vitest'
import { marked } from './quotes-in.ts'

const intro = 'Ann Hill, the mayor of Elmton, met Bob Stone, a senator, on Monday.\n\n'
const last = (text: string) => marked(intro + text).at(-1)!

describe('the words that name the speaker', () => {
  it.each([
    ['cue after', '"We lost," Ann Hill said.', 'Ann Hill', 'said'],
    ['cue before', 'Ann Hill said, "We lost."', 'Ann Hill', 'said'],
    ['cue before with a colon', 'Ann Hill said: "We lost."', 'Ann Hill', 'said'],
    ['inversion', '"We lost," said Ann Hill.', 'Ann Hill', 'said'],
    ['inversion without a name', '"We lost," said the diplomat, who left.', 'the diplomat, who left', 'said'],
    ['apposition after the name', 'Ann Hill, a doctor, said: "We lost."', 'Ann Hill, a doctor,', 'said'],
    [
      'a long apposition',
      '"We lost," Ann Hill, head of sales, rents and repairs, said.',
      'Ann Hill, head of sales, rents and repairs,',
      'said',
    ],
    ['a pronoun', '"We lost," she said.', 'she', 'said'],
    ['added', '"We lost," Hill added.', 'Hill', 'added'],
    ['a participle', 'Ann Hill left, saying "we lost."', 'Ann Hill', 'saying'],
    ['a shared subject', 'Ann Hill left early and said "we lost."', 'Ann Hill', 'said'],
    ['a hearer is not the speaker', 'Ann Hill told Bob Stone: "We lost."', 'Ann Hill', 'told'],
    ['told someone that', 'Ann Hill told Bob Stone that the plan was "dead."', 'Ann Hill', 'told'],
    ['asked', '"Why?" Ann Hill asked.', 'Ann Hill', 'asked'],
    ['a tweet', 'Ann Hill tweeted Monday, "We lost."', 'Ann Hill', 'tweeted'],
    ['in a statement', '"We lost," Ann Hill said in a statement.', 'Ann Hill', 'said'],
    ['a parenthetical cue', 'The dam, as Ann Hill later told Bob Stone, was "a bad bet."', 'Ann Hill', 'told'],
    ['in her words', 'Ann Hill left because, in her words, "he lost."', 'her', 'in her words'],
    ['in the words of', 'It was, in the words of Ann Hill, "a bad bet."', 'Ann Hill', 'in the words of Ann Hill'],
    ["a claim that is somebody's", 'Ann Hill\'s claim is that it was "a bad bet."', 'Ann Hill', 'claim is'],
    ["a slogan that is somebody's", 'He wore Ann Hill\'s slogan, "Save The Dam," on a cap.', 'Ann Hill', 'slogan'],
    [
      'words between an owner and a noun of speech',
      'He broke Ann Hill\'s "no more dams" pledge.',
      'Ann Hill',
      'pledge',
    ],
    ['among other things', 'Ann Hill left, calling him, among other things, "a bad bet."', 'Ann Hill', 'calling'],
    [
      'a quote in what leads into the sentence',
      'Amid cries of "Hill! Hill!," Bob Stone said it was "a bad bet."',
      'Bob Stone',
      'said',
    ],
    ['two who chant', 'It ended late, with many boys and girls chanting "go home."', 'many boys and girls', 'chanting'],
    [
      'a relative pronoun with the words before it',
      'There was a paper that called it "a bad bet."',
      'a paper that',
      'called',
    ],
    ['what a hat reads', 'Ann Hill wore a hat reading "Go Home" on Monday.', 'a hat', 'reading'],
    ['whom someone dubbed', 'It was Bob Stone, whom Ann Hill dubbed "the bad bet."', 'Ann Hill', 'dubbed'],
    ['as someone put it', 'As Ann Hill put it, "we lost."', 'Ann Hill', 'put it'],
    ['a phrasal verb', '"We lost," Ann Hill shot back.', 'Ann Hill', 'shot back'],
    ['called', 'Ann Hill called Bob Stone a "fool."', 'Ann Hill', 'called'],
    ['described as', 'She described the call as "long and useful."', 'She', 'described'],
    ['a bare colon', 'Ann Hill had one message: "We lost."', 'Ann Hill', ':'],
    ['according to', 'The plan is "dead," according to Ann Hill.', 'Ann Hill', 'according to'],
    ['a release that signs', '"We lost." - Ann Hill', 'Ann Hill', ''],
    ['a number in the name', '"We lost," said 9/11 widow Ann Hill.', '9/11 widow Ann Hill', 'said'],
    ['a noun of speech', 'Ann Hill\'s claim that the plan is "dead" failed.', 'Ann Hill', 'claim'],
    ['passed on', 'Ann Hill told officials that Bob Stone has promised to send "all the help."', 'Ann Hill', ''],
  ])('%s', (_, text, mention, cue) => expect(last(text)).toMatchObject({ mention, cue }))
})

describe('who that is', () => {
  it.each([
    ['a full name', '"We lost," Ann Hill said.', 'Ann Hill'],
    ['a surname alone', '"We lost," Hill said.', 'Ann Hill'],
    ['a title and a surname', '"We lost," Mayor Hill said.', 'Ann Hill'],
    ['a title alone', '"We lost," the mayor said.', 'Ann Hill'],
    ['another title alone', '"We lost," the senator said.', 'Bob Stone'],
    ['someone described', '"We lost," a local teacher said.', 'INDIVIDUAL'],
    ['someone who is not to be named', '"We lost," a source close to the talks said.', 'ANONYMOUS'],
    ['many people', 'Protesters chanted "Go away!"', 'GROUP'],
    ['a pronoun after a surname', 'Hill spoke to Stone on Tuesday.\n\n"We lost," she said.', 'Ann Hill'],
    ['the subject rather than the nearest name', 'Hill met Stone again.\n\n"He is late," she said.', 'Ann Hill'],
    ['a spokesman is not whom he speaks for', '"We lost," a spokesman for Ann Hill said.', 'INDIVIDUAL'],
  ])('%s', (_, text, who) => expect(last(text).who).toBe(who))

  it('two names joined by and are two speakers', () => {
    const quote = last('"We lost," Ann Hill and Bob Stone said.')
    expect([quote.who, ...quote.others]).toEqual(['Ann Hill', 'Bob Stone'])
  })
  it('a name inside the quote is no candidate', () => {
    expect(last('"There is a need to call Bob Stone now," Ann Hill said.').who).toBe('Ann Hill')
  })
})

describe('quotes without a cue of their own', () => {
  it('words after the cue’s sentence are the same speaker’s', () => {
    expect(last('"We lost," Ann Hill said. "We were slow."').words).toEqual(['We lost,', 'We were slow.'])
  })
  it('a floating paragraph is carried over from the one before, with its distance', () => {
    const quote = last('"We lost," Ann Hill said.\n\n"And nobody cared about the dam."')
    expect(quote).toMatchObject({ who: 'Ann Hill', rule: 'carried-over' })
    expect(quote.draft.distance).toBe(1)
  })
  it('a paragraph that ends in a colon introduces the next', () => {
    expect(last('Hill answered the reporters:\n\n"We lost the vote and we know it."')).toMatchObject({
      who: 'Ann Hill',
      rule: 'introduced',
    })
  })
  it('a carried-over speaker is less sure than one with a cue', () => {
    const [cued, carried] = marked(`${intro}"We lost," Ann Hill said.\n\n"And nobody cared about the dam."`)
    expect(carried!.draft.confidence).toBeLessThan(cued!.draft.confidence)
  })
})

describe('words that go on', () => {
  it('a small word joins a quote to the one before', () => {
    expect(last('"We lost," Hill said. Instead, "they won the vote."').words).toEqual([
      'We lost,',
      'they won the vote.',
    ])
  })
  it('a pull quote is said by whoever says it in the story', () => {
    const words = 'Nobody in this town has ever seen so much water in a single night'
    const quotes = marked(`${intro}"${words}," Stone said.\n\nHill left.\n\n"${words}"`)
    expect(quotes.at(-1)).toMatchObject({ mention: 'Stone', rule: 'pull-quote' })
  })
  it("a pull quote of the reporter's own words is nobody's", () => {
    const words = 'Nobody in this town has ever seen so much water in a single night'
    const quotes = marked(`${intro}"We lost," Hill said. ${words}, and it rained on.\n\n"${words}."`)
    expect(quotes.at(-1)).toMatchObject({ kind: 'SCARE', mention: null, rule: 'pull-quote' })
  })
  it('a heading in marks is no speech', () => {
    expect(last('"We lost," Hill said.\n\n"Related:"\n\nMore rain.')).toMatchObject({ kind: 'SCARE' })
  })
})

describe('relayed words', () => {
  it('he said, according to an agency: the agency is no speaker', () => {
    const quote = last('"We lost," Hill said, according to Reuters.')
    expect(quote).toMatchObject({ mention: 'Hill', via: 'Reuters' })
  })
  it('citing a press service names no other speaker', () => {
    expect(last('"They met," the agency Reuters reported, citing Hill\'s press service.').mention).toContain('Reuters')
  })
})

describe('speech without marks', () => {
  it('a transcript names its speakers with labels', () => {
    const [, second] = marked(`${intro}STONE: Will it hold?\n\nHILL: It will hold.`)
    expect(second).toMatchObject({ kind: 'BLOCK', words: ['It will hold.'], mention: 'HILL', who: 'Ann Hill' })
  })
  it('questions and answers', () => {
    const [question, answer] = marked(`${intro}Q: Will it hold?\n\nA: It will hold.`)
    expect(question).toMatchObject({ kind: 'BLOCK', who: 'INDIVIDUAL' })
    expect(answer).toMatchObject({ kind: 'BLOCK', who: 'Ann Hill' })
  })
  it('a recording in a script', () => {
    const [only] = marked(`${intro}/// HILL ACT ///\n\nThe dam is safe.\n\n/// END ACT ///\n\nIt rained.`)
    expect(only).toMatchObject({ kind: 'BLOCK', words: ['The dam is safe.'], who: 'Ann Hill' })
  })
})
