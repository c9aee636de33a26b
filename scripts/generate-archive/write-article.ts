import { arrange } from './arrange.ts'
import type { Article, World } from './article.ts'
import { pickCast } from './cast.ts'
import { expand } from './expand.ts'
import type { Form } from './form.ts'
import { printDate, spellDate } from './print-date.ts'
import { QUOTE_WAYS } from './quote-ways.ts'
import type { Random } from './random.ts'
import type { Said, Scene, Told } from './way.ts'

const SECTIONS = ['National', 'World', 'Business', 'Culture', 'Sport', 'Science', 'Health', 'Opinion', 'Regions']
const CUES = [
  'said',
  'said',
  'said',
  'added',
  'explained',
  'warned',
  'argued',
  'stressed',
  'insisted',
  'noted',
  'recalled',
]
const CUES_THAT = ['said', 'said', 'argued', 'warned', 'insisted', 'announced', 'admitted', 'explained', 'stressed']

/** Ways that suit each type of speaker: a pronoun stands for people only, and who is unnamed speaks but once. */
const WAYS_OF = {
  PERSON: QUOTE_WAYS,
  SOURCE: QUOTE_WAYS.filter(([name]) =>
    ['cueAfter', 'cueBefore', 'inverted', 'toldAudience', 'indirect'].includes(name),
  ),
  UNNAMED: QUOTE_WAYS.filter(([name]) => ['cueAfter', 'inverted'].includes(name)),
}

function pickWay(random: Random, ways: typeof QUOTE_WAYS) {
  let at = random.next() * ways.reduce((sum, [, share]) => sum + share, 0)
  return (
    ways.find(([, share]) => {
      at -= share
      return at < 0
    }) ?? ways[0]!
  )
}

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1)

function shuffled<T>(random: Random, list: readonly T[]): T[] {
  const rest = [...list]
  return list.map(() => rest.splice(random.below(rest.length), 1)[0]!)
}

/** One article: lead, then what three to eight speakers say, among what the reporter tells. */
export function writeArticle(random: Random, world: World, date: string, form: Form): Article {
  const outlet = random.pickZipf(world.outlets)
  const say = (slot: string) => expand(slot, random, world)
  const tell = (least: number, most: number) =>
    Array.from({ length: random.between(least, most) }, () => say('tell')).join(' ')
  const printed = (text: string) => (outlet.marks[0] === '“' ? text : text.replaceAll('’', "'"))

  const cast = pickCast(random, world.people, world.bodies, form)
  const turns = shuffled(
    random,
    cast.flatMap((part) => Array<typeof part>(part.turns).fill(part)),
  ).slice(0, form.spoken ?? undefined)
  const named = new Set<unknown>()
  const paragraphs = [tell(2, 3)]
  const quotes: Said[] = []
  for (const { speaker } of turns) {
    if (random.chance(form.told)) paragraphs.push(tell(7, 10))
    const name = () => (named.has(speaker) ? speaker.again(outlet.polite) : speaker.first)
    const scene: Scene = {
      random,
      who: name,
      whoLast: () => name().replace(/,$/, ''),
      pronoun: speaker.pronoun,
      speech: () => say('speech'),
      rest: () => say('rest'),
      fragment: () => say('fragment'),
      clause: () => say('clause'),
      topic: () => say('topic'),
      tell: () => say('tell'),
      when: () => say('when'),
      audience: () => random.pick(['reporters', 'the town council', 'a meeting of residents', 'journalists']),
      marked: (words) => `${outlet.marks[0]}${words}${outlet.marks[1]}`,
      cue: () => random.pickZipf(CUES),
      cueThat: () => random.pickZipf(CUES_THAT),
    }
    const [way, , write] = pickWay(random, WAYS_OF[speaker.as.speakerType])
    const { text, said }: Told = write(scene)
    named.add(speaker)
    paragraphs.push(...text.split('\n\n').map((each) => (/^\p{Ll}/u.test(each) ? capital(each) : each)))
    for (const each of said) quotes.push({ ...each, spans: each.spans.map(printed), ...speaker.as, way })
  }
  paragraphs.push(tell(1, 2))
  const arranged =
    form.paragraphs === null ? paragraphs : arrange(paragraphs, form.paragraphs, random, () => tell(1, 3))
  for (let length = 0; length < form.characters; length += arranged.at(-1)!.length) arranged.push(tell(7, 10))
  const agencies = world.outlets.filter(({ kind, name }) => kind === 'NEWS_AGENCY' && name !== outlet.name)
  const headline = printed(capital(say('headline')))
  const article = {
    outlet,
    author: random.pickZipf(world.people),
    place: random.pickZipf(world.places),
    section: random.pickZipf(SECTIONS),
    date,
    paragraphs: arranged.map(printed),
    quotes,
    contributor: random.chance(0.25) ? random.pickZipf(agencies) : null,
  }
  if (form.shape === 'plain') return { ...article, headline, published: { printed: spellDate(date), moment: null } }
  const speaker = random.pick(cast).speaker.as.speaker?.split(' ').at(-1)
  const worded = speaker && random.chance(0.3) ? `${speaker} warns as ${headline}` : headline
  return {
    ...article,
    headline: random.chance(0.35) ? worded.toUpperCase() : worded,
    published: printDate(date, random),
  }
}
