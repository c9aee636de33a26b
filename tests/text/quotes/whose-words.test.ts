import { describe, expect, it } from 'vitest'
import { marked } from './quotes-in.ts'

const last = (text: string) => marked(text).at(-1)

describe('verbs and frames that say whose words they are', () => {
  it.each([
    ['fumed at', 'Crew members traded letters, fuming at the "needless mess" of Monday.', 'Crew members'],
    ['fumed behind a question', 'Mr. Stone left.\n\n"Why that boat?" Stone fumed, kicking a chair.', 'Stone'],
    ['retweeted', 'Bob Stone later retweeted the rumour that it was an "act of revenge."', 'Bob Stone'],
    ['what somebody dismissed as', 'There was an apology for what Bob Stone dismissed as "dock talk."', 'Bob Stone'],
    ['introduced himself as', 'The port met a man who introduced himself as "the purser."', 'a man who'],
    ['dubbed by', 'In all, 300 traders -- dubbed "Wavemakers" by the mayor -- gave money.', 'the mayor'],
    ['as he called it', 'Bob Stone left. The "prank," as he called it, angered many.', 'he'],
    ['talked about it as something', 'Ann Hill talked about it as something to pass "for the poor."', 'Ann Hill'],
    ['a letter that praises', 'Ann Hill sent a letter to him praising his "steady hand."', 'Ann Hill'],
    ['a subject line', 'Ann Hill sent a note with the subject line, "It floats!"', 'Ann Hill'],
    ['a letter has somebody saying', 'A letter between Bob Stone and Ann Hill has Hill saying, "We lost."', 'Hill'],
  ])('%s', (_, text, mention) => {
    expect(last(text)).toMatchObject({ mention })
  })
})

describe('texts that speak by themselves', () => {
  it.each([
    ['a brochure', 'The brochure promotes the "superb location" of the hotel.', 'The brochure'],
    ['notes', 'Notes on the meeting describe talk about a "fair exchange" at night.', 'Notes on the meeting'],
    [
      'an inquiry',
      'He left after an inquiry by the office uncovered "careless entries" in logs.',
      'an inquiry by the office',
    ],
  ])('%s', (_, text, mention) => {
    expect(last(text)).toMatchObject({ mention, rule: 'document' })
  })
})

describe('the subject of the cue', () => {
  it.each([
    [
      'over a participle',
      'The first notice, launched Wednesday, argued that it was "thin."',
      'The first notice, launched Wednesday,',
    ],
    [
      'of an infinitive with for',
      '"We stay," he said Sunday, only for Ann Hill to tweet that "it is late."',
      'Ann Hill',
    ],
    [
      'behind an apposition',
      'Calling Mr. Stone\'s rival, Bob Roe, "the mate I need," Ann Hill scolded him.',
      'Ann Hill',
    ],
    ['in a clause with when', 'The League protested Hill\'s words when he talks of "meeting in the dark."', 'he'],
    ['said to somebody', 'Bob Stone met Ann Hill. "They are here. You are not." Hill said to cheers.', 'Hill'],
  ])('%s', (_, text, mention) => {
    expect(last(text)).toMatchObject({ mention })
  })

  it('words go on with the main clause, not with a side remark', () => {
    const text = '"It is old," Ann Hill said, though Bob Stone has not said it is "shut." "It may close."'
    expect(marked(text)[0]).toMatchObject({ mention: 'Ann Hill', words: ['It is old,', 'It may close.'] })
  })
})
