import { describe, expect, it } from 'vitest'
import { marked, quotesIn } from './quotes-in.ts'

const HEAD = `Valmercy se déchire autour du bac\n\nLe conseil municipal de Valmercy a longuement discuté du nouveau bac.\n\n`

/** What is said in a paragraph behind an opening that names no speaker, and by whom. */
const said = (paragraph: string) =>
  marked(`${HEAD}${paragraph}`, 'fr').map(({ words, who }) => [words.join(' … '), who])

describe('French news', () => {
  it.each([
    ["Pascal Dumortier parle d'un « mépris » de la direction.", 'mépris', 'Pascal Dumortier'],
    ["Hugues Delmas l'a dit clairement : « Je voterai contre. »", 'Je voterai contre.', 'Hugues Delmas'],
    [
      "« Nous ferons appel », a annoncé à la sortie de l'audience leur avocat, Me Antoine Rivoire.",
      'Nous ferons appel',
      'Antoine Rivoire',
    ],
    [
      '« Nous n’avons plus le choix », a déclaré lundi à la presse la préfète Hélène Corvaisier.',
      'Nous n’avons plus le choix',
      'Hélène Corvaisier',
    ],
    [
      "« C'est une honte ! » s'est exclamé Yannick Le Goff, patron pêcheur à Valmercy.",
      "C'est une honte !",
      'Yannick Le Goff',
    ],
    [
      '« Il faut agir vite », explique Jean-Marc Thévenet, directeur du port.',
      'Il faut agir vite',
      'Jean-Marc Thévenet',
    ],
    [
      "Le ministre de l'Intérieur Bruno Castelnau a promis lundi des « renforts immédiats ».",
      'renforts immédiats',
      'Bruno Castelnau',
    ],
    [
      'Le maire de Valmercy, Alain de La Rochère, a estimé que le projet était « mal préparé ».',
      'mal préparé',
      'Alain de La Rochère',
    ],
    [
      "Mme Solène Arquier, qui dénonce « un coup de force », demande l'arrêt du chantier.",
      'un coup de force',
      'Solène Arquier',
    ],
    ['Pour Maud Pélissan, le projet est « une erreur historique ».', 'une erreur historique', 'Maud Pélissan'],
    ["La députée Solène Arquier a qualifié mardi cette décision d'« absurde ».", 'absurde', 'Solène Arquier'],
    [
      "Interrogé par l'AFP, le procureur de Rennes, Olivier Marchand, a précisé que l'enquête suivait « son cours ».",
      'son cours',
      'Olivier Marchand',
    ],
    [
      'Sur X, Bastien Corvol a écrit : « Le bac est mort, vive le bac ! »',
      'Le bac est mort, vive le bac !',
      'Bastien Corvol',
    ],
    [
      "Et Maud Pélissan d'ajouter : « Personne ne nous a consultés. »",
      'Personne ne nous a consultés.',
      'Maud Pélissan',
    ],
    [
      "« Tout tremblait », raconte à l'AFP Gildas Thorel, 45 ans, venu avec ses deux enfants.",
      'Tout tremblait',
      'Gildas Thorel',
    ],
    [
      "« C'est un jour de fête », s'est félicitée la présidente de la région, Carole Vasseur.",
      "C'est un jour de fête",
      'Carole Vasseur',
    ],
    [
      '« Le bac, c’est la vie du bourg », résume, un brin nostalgique, Odile Morvan, 78 ans.',
      'Le bac, c’est la vie du bourg',
      'Odile Morvan',
    ],
    ['« Nous restons prudents », tempère pour sa part Firmin Lascoux.', 'Nous restons prudents', 'Firmin Lascoux'],
    [
      "Le chef de l'opposition, Bastien Corvol, a de son côté réclamé « des excuses publiques ».",
      'des excuses publiques',
      'Bastien Corvol',
    ],
    ["« Ça suffit », a tonné Marie d'Aubigny, vice-présidente du département.", 'Ça suffit', "Marie d'Aubigny"],
    ["D'après Firmin Lascoux, il s'agit d'une « première en Europe ».", 'première en Europe', 'Firmin Lascoux'],
    ['Le quai est, selon Maud Pélissan, « dans un état déplorable ».', 'dans un état déplorable', 'Maud Pélissan'],
    [
      'Odile Morvan n’en revient pas : « Trente ans que j’attendais ça. »',
      'Trente ans que j’attendais ça.',
      'Odile Morvan',
    ],
    ['« L’usine fermera en juin », a fait savoir la directrice Inès Karoui.', 'L’usine fermera en juin', 'Inès Karoui'],
    [
      '« Les négociations avancent », indique-t-on de source proche du dossier.',
      'Les négociations avancent',
      'ANONYMOUS',
    ],
    ["« On nous a menti », confie un employé du port sous couvert d'anonymat.", 'On nous a menti', 'INDIVIDUAL'],
  ])('%s', (paragraph, words, who) => expect(said(paragraph)).toEqual([[words, who]]))

  it.each([
    [
      'a-t-elle',
      '« Ils commenceront en mars », a-t-elle ajouté, « et le temps presse ».',
      'Ils commenceront en mars … et le temps presse',
    ],
    ['promet-elle', '« Nous irons jusqu’au bout », promet-elle.', 'Nous irons jusqu’au bout'],
  ])('%s is the woman named before', (_, paragraph, words) =>
    expect(said(`Solène Arquier préside le port. ${paragraph}`)).toEqual([[words, 'Solène Arquier']]),
  )

  it.each([' ', '\u00a0', '\u202f', '\u2009', ''])('guillemets with %j inside', (space) =>
    expect(said(`«${space}Le bac reste à quai${space}», a dit Maud Pélissan.`)).toEqual([
      ['Le bac reste à quai', 'Maud Pélissan'],
    ]),
  )

  it.each([
    ['a doubled consonant', 'grommelle'],
    ['a doubled consonant', 'rejette'],
    ['y becomes i', 'appuie'],
    ['y becomes i', 'balaie'],
    ['an irregular verb', "s'émeut"],
    ['an irregular verb', "s'enquiert"],
    ['a figure of speech', 'a imagé'],
    ['putting a view forward', 'avance'],
    ['standing by a view', 'assume'],
    ['asking for a measure', 'prône'],
  ])('%s: %s', (_, verb) =>
    expect(said(`« Le bac reste à quai », ${verb} Maud Pélissan.`)).toEqual([['Le bac reste à quai', 'Maud Pélissan']]),
  )

  it('a dash opens speech, a comma the narrator', () =>
    expect(said('— Le bac ne reviendra pas, dit Firmin Lascoux. Il est trop vieux.')).toEqual([
      ['Le bac ne reviendra pas … Il est trop vieux.', 'Firmin Lascoux'],
    ]))

  it('a clause in front of the cue is a paraphrase', () =>
    expect(
      quotesIn(`${HEAD}Le port restera fermé jusqu'en mai, a annoncé jeudi Hélène Corvaisier.`, 'fr').map(
        ({ kind, who, words }) => [kind, who, ...words],
      ),
    ).toEqual([['INDIRECT', 'Hélène Corvaisier', "Le port restera fermé jusqu'en mai"]]))

  it.each(['Le film « La Dernière Marée » sort mercredi.', 'Les habitants refusent la fameuse « taxe bleue ».'])(
    'nobody says a name in marks: %s',
    (paragraph) => expect(said(paragraph).map(([, who]) => who)).toEqual([null]),
  )

  it('confidence comes from French counts, and is low where there are few', () => {
    const [sure] = marked(`${HEAD}« Le bac reste à quai », a dit Maud Pélissan.`, 'fr')
    expect(sure!.draft.confidence).toBeGreaterThan(0.9)
    const [rare] = marked(`${HEAD}Maud Pélissan : « Le bac reste à quai. »`, 'fr')
    expect(rare!.draft.confidence).toBeLessThan(0.75)
  })
})

describe('a narrator inside the marks', () => {
  it.each([
    [
      "« Si rien ne bouge, a averti Mme Solène Arquier, nous irons jusqu'au bout. »",
      "Si rien ne bouge … nous irons jusqu'au bout.",
      'Solène Arquier',
    ],
    [
      "« C'est une honte ! tonne la sénatrice Solène Arquier. Nous voterons contre. »",
      "C'est une honte ! … Nous voterons contre.",
      'Solène Arquier',
    ],
    [
      "« Ce n'est pas une crue, corrige toutefois Solène Arquier. Nous en verrons d'autres. »",
      "Ce n'est pas une crue … Nous en verrons d'autres.",
      'Solène Arquier',
    ],
    ['Solène Arquier y voit « une trahison ».', 'une trahison', 'Solène Arquier'],
    ['« Je ne mesure que cela », fait remarquer Solène Arquier.', 'Je ne mesure que cela', 'Solène Arquier'],
    [
      'Solène Arquier sourit. « Je ne mesure que cela », fait-elle remarquer.',
      'Je ne mesure que cela',
      'Solène Arquier',
    ],
  ])('%s', (paragraph, words, who) => {
    expect(said(paragraph)).toContainEqual([words, who])
  })

  it.each([
    '« Il faut, disait la loi de 1905, que chacun paie. »',
    '« Le maire a dit oui, mais personne ne le croit », assure Solène Arquier.',
  ])('the words stay whole in %s', (paragraph) => {
    const quotes = said(paragraph)
    expect(quotes.length).toBe(1)
  })

  it('a view may be that of somebody without a name', () => {
    expect(said("Pour l'hydrologue, la sécheresse n'est « pas une fatalité ».")[0]![0]).toBe('pas une fatalité')
    expect(marked(`${HEAD}Pour l'hydrologue, la sécheresse n'est « pas une fatalité ».`, 'fr')[0]!.mention).toBe(
      "l'hydrologue",
    )
  })

  it('a title behind its kind and a comma is nobody’s words', () => {
    const rows = marked(`${HEAD}Le titre de son livre, « La mer en partage », résume la méthode.`, 'fr')
    expect(rows.map(({ kind, who }) => [kind, who])).toEqual([['TITLE', null]])
  })

  it('what can be read on a banner is the banner’s', () => {
    const rows = marked(
      `${HEAD}Sur la banderole accrochée à la grille, on peut lire : « Ne touchez pas à notre école ! »`,
      'fr',
    )
    expect(rows[0]!.mention).toMatch(/^la banderole/)
  })
})
