import { expect, test } from 'vitest'
import { explainQuotes } from '../../../src/cli/explain-quotes.ts'
import type { ArticleDraft } from '../../../src/text/draft.ts'
import { draftArticle } from '../../../src/text/draft-article.ts'

const TEXT = `Port to open in May

ALBA -- Mayor Marla Albrecht stood by the pier with Tom Veyle on Monday.

"The port will open in May," she said. "Nobody will stop us."

The council celebrated its "victory" with cake.
`
const explained = (words: string, text = TEXT) =>
  explainQuotes(draftArticle('port.txt', Buffer.from(text)) as ArticleDraft, words)

test('an explanation names the line, the rule, the words for the speaker and what they were read as', () => {
  const [told, ...more] = explained('port will open')
  expect(more).toEqual([])
  expect(told).toMatch(/^port\.txt:5 {2}“The port will open in May,” … “Nobody will stop us\.”$/m)
  expect(told).toMatch(/decided by +cue-after, DIRECT, confidence 0\.\d+, cue “said”/)
  expect(told).toMatch(/speaker +“she”, read as a pronoun → Marla Albrecht via “Marla Albrecht” \(line 3\)$/m)
  expect(told).not.toMatch(/no known verb of speech/)
})

test('it tells what each rule found at each token, and which found nothing', () => {
  const [told] = explained('port will open')
  expect(told).toMatch(/at “said”: cue-after → speaker “she”, words “"The port will open in May,"”/)
  expect(told).toMatch(/at “said”: .* \(nothing by according-to, .*noun/)
  expect(told).toMatch(
    /nothing by according-to, .* at “meeting”|nothing by colon, signed, document at the whole sentence/,
  )
})

test('for words that no cue claims it tells the steps up to the one that decides', () => {
  const [told] = explained('victory')
  expect(told).toMatch(/decided by +scare, SCARE/)
  expect(told).toMatch(/speaker +nobody/)
  expect(told).toMatch(/no {3}a title or a stage direction/)
  expect(told).toMatch(/yes {2}floating words, a term or a scare quote: scare$/)
})

test('German and French rules are heard too', () => {
  const german = `Streit um den Hafen\n\nDie Bürgermeisterin Marla Albrecht sagte am Montag: „Der Hafen wird im Mai geöffnet.“\n\nDie Sitzung des Rates dauerte bis in den Abend.`
  expect(explained('im Mai', german)[0]).toMatch(/at “sagte”: cue → speaker “Die Bürgermeisterin Marla Albrecht”/)
  const french = `Valmercy se dispute autour du bac\n\n« Le port ouvrira en mai », a déclaré lundi Marla Albrecht.\n\nLa séance a duré jusqu'au soir et beaucoup d'habitants y ont assisté.`
  expect(explained('en mai', french)[0]).toMatch(/at “déclaré”: cue-inverted → speaker “Marla Albrecht”/)
})

test('it tells that a word is no known verb of speech', () => {
  const [told] = explained('port is open', '"The port is open today," Marla Albrecht quavered.')
  expect(told).toMatch(/decided by +unattributed/)
  expect(told).toMatch(/no known verb of speech in “.*”; other verbs: “quavered”$/m)
})

test('it tells of a name that could be another of the article', () => {
  const text = 'Hugo Tarn met Ian Tarn on Monday. Tarn walked to the pier.\n\n"We will wait here," he said.'
  expect(explained('wait here', text)[0]).toMatch(
    /→ Ian Tarn via “Tarn” \(line 1\), ambiguous: Hugo Tarn or Ian Tarn$/m,
  )
})

test('words that no quote holds explain nothing', () => {
  expect(explained('not in there')).toEqual([])
})
