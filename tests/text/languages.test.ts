import { describe, expect, it } from 'vitest'
import type { ArticleDraft } from '../../src/text/draft.ts'
import { draftArticle } from '../../src/text/draft-article.ts'
import { isProblem } from '../../src/text/is-problem.ts'

function drafted(text: string): ArticleDraft {
  const draft = draftArticle('a.md', Buffer.from(text), { format: 'MARKDOWN' })
  if (isProblem(draft)) throw new Error(draft.message)
  return draft
}

const declared = (language: string, ...paragraphs: string[]) =>
  drafted(`---\ntitle: A\nlanguage: ${language}\ndate: 2020-01-01\n---\n\n${paragraphs.join('\n\n')}\n`)

const codes = ({ diagnostics }: ArticleDraft) => diagnostics.map(({ code }) => code)
const said = ({ document, quotes }: ArticleDraft) =>
  quotes.map(({ kind, spans, speaker }) => [
    kind,
    spans.map(({ start, end }) => document.text.slice(start, end)).join(' … '),
    speaker,
  ])
const describeSpeech = ({ people, quotes, fields }: ArticleDraft) => ({ people, quotes, language: fields.language })

const GERMAN = [
  'Bürgermeisterin Anna Hügel hat am Montag den Plan verteidigt.',
  '„Wir haben verloren“, sagte Hügel am Montag.',
]
const SPANISH = ['La alcaldesa Ana Vidal defendió el plan.', '«Hemos perdido», dijo Vidal el lunes.']

describe('the declared language', () => {
  it.each([
    ['de', GERMAN, ['deu', 'ger', 'DE', 'de-AT', 'de_DE', 'Deu-CH']],
    ['es', SPANISH, ['spa', 'ES', 'es-419', 'es_MX']],
    ['en', ['Mayor Ann Tarn defended the plan.', '"We lost," Tarn said.'], ['eng', 'EN', 'en-us', 'en_GB']],
  ])('%s is one language however it is written', (tag, paragraphs, others) => {
    const { people, quotes } = describeSpeech(declared(tag, ...paragraphs))
    expect(quotes.map(({ speaker }) => speaker?.party.type)).toContain('PERSON')
    for (const other of others) {
      const found = declared(other, ...paragraphs)
      expect(found.people.map(({ name }) => name)).toEqual(people.map(({ name }) => name))
      expect(found.quotes.map(({ kind, rule }) => [kind, rule])).toEqual(quotes.map(({ kind, rule }) => [kind, rule]))
      expect(codes(found)).toEqual([])
    }
  })

  it.each([
    ['en-us', 'en-US'],
    ['DEU', 'de'],
    ['und', 'de'],
    ['German', 'de'],
  ])('%s is kept as %s', (tag, kept) => expect(declared(tag, ...GERMAN).fields.language).toBe(kept))
})

describe('a language without rules', () => {
  it.each([
    [
      'it',
      [
        'Il sindaco Marco Rossini ha difeso il piano.',
        '«Abbiamo perso», ha detto Rossini lunedì. La rivista «Porto» tace.',
      ],
      [
        ['DIRECT', 'Abbiamo perso', null],
        ['SCARE', 'Porto', null],
      ],
    ],
    [
      'ru',
      ['Мэр Анна Орлова защитила план.', '«Мы проиграли», — сказала Орлова в понедельник.'],
      [['DIRECT', 'Мы проиграли', null]],
    ],
    ['est', GERMAN, [['DIRECT', 'Wir haben verloren', null]]],
    ['ja', ['市長は計画を擁護した。', '「私たちは負けた」と市長は述べた。'], [['PARTIAL', '私たちは負けた', null]]],
    [
      'tr',
      ['Belediye başkanı planı savundu.', '"Kaybettik ama döneceğiz," dedi başkan.'],
      [['DIRECT', 'Kaybettik ama döneceğiz,', null]],
    ],
    // English rules would read `said` and a name
    ['nl', ['Anna Tarn said so.', '"We lost," Anna Tarn said.'], [['DIRECT', 'We lost,', null]]],
  ])('%s has its paragraphs and marked words, nobody being named', (tag, paragraphs, quotes) => {
    const draft = declared(tag, ...paragraphs)
    expect(draft.paragraphs.length).toBe(paragraphs.length)
    expect(said(draft)).toEqual(quotes)
    expect([draft.people, draft.organisations]).toEqual([[], []])
    expect(codes(draft)).toEqual(['LANGUAGE_NOT_SUPPORTED'])
  })

  it('joins paragraphs that each open the mark, and keeps what stands inside as its part', () => {
    const draft = declared('it', '«Primo “passo” fatto.', '«Secondo passo.»')
    expect(draft.quotes.map(({ spans, parent }) => [spans.length, parent])).toEqual([
      [2, null],
      [1, 0],
    ])
  })

  it('has no quotes in its apostrophes', () => {
    expect(said(declared('it', "Un po' d'acqua e l'uomo 'sta po' lì.", 'Basta così.'))).toEqual([])
  })

  it('keeps a headline in marks as a headline', () => {
    const draft = drafted('---\nlanguage: it\n---\n\n# «Abbiamo perso tutto»\n\nIl sindaco tace.\n')
    expect(said(draft)).toEqual([['HEADLINE', 'Abbiamo perso tutto', null]])
  })
})

describe('the language of a text that declares none', () => {
  it.each([
    ['en', 'The mayor said on Monday that the ferry would sail from the harbour.'],
    ['de', GERMAN.join(' ')],
    ['es', SPANISH.join(' ')],
    ['it', 'Il sindaco ha detto che il porto è chiuso e non si apre per la città.'],
    ['et', 'Linnapea ütles, et sadam on suletud ja laev ei välju, kui tuul on tugev.'],
    ['hr', 'Gradonačelnica je rekla da se luka zatvara i da će biti otvorena nakon zime.'],
    ['sk', 'Primátorka povedala, že prístav je zatvorený a že sa otvorí po zime, ako bolo v pláne.'],
    ['ca', 'La alcaldessa ha dit que els vaixells no són al port i que és tancat per les obres.'],
    ['lv', 'Mēre teica, ka osta ir slēgta un kuģis nebrauks, bet pēc ziemas tas būs.'],
    ['vi', 'Thị trưởng nói rằng cảng đã đóng cửa và không có tàu nào được ra khơi trong những ngày này.'],
    ['und', 'Қала әкімі порт жабық деп айтты, кеме бүгін шықпайды.'],
    ['ja', '市長は計画を擁護した。港は閉まっている。'],
    ['zh', '市長為計劃辯護。'],
    ['el', 'Η δήμαρχος υπερασπίστηκε το σχέδιο.'],
    // one foreign word in a text too short to tell
    ['en', 'Ferry 東京 sails.'],
  ])('%s: %s', (language, text) => expect(drafted(`# A\n\n${text}\n`).fields.language).toBe(language))
})
