import type { Form } from './form.ts'
import type { Person } from './make-names.ts'
import type { Random } from './random.ts'
import type { Said } from './way.ts'

/** A speaker of an article, as the truth and as the text name them. */
export interface Speaker {
  readonly as: Pick<Said, 'speaker' | 'speakerType'>
  readonly pronoun: string
  /** With office or calling, commas before a verb included. */
  readonly first: string
  /** Name when named again. */
  readonly again: (polite: boolean) => string
}

const UNNAMED = ['a senior official who asked not to be named', 'a spokesman', 'a bystander', 'a police spokeswoman']

function person({ name, family, gender, office, calling }: Person): Speaker {
  const title = gender === 'MALE' ? 'Mr.' : 'Ms.'
  return {
    as: { speaker: name, speakerType: 'PERSON' },
    pronoun: gender === 'MALE' ? 'he' : 'she',
    first: office ? `${office} ${name}` : `${name}, ${calling},`,
    again: (polite) => (polite ? `${title} ${family}` : family),
  }
}

/** A body that speaks with one voice. */
function body(name: string): Speaker {
  return {
    as: { speaker: name, speakerType: 'SOURCE' },
    pronoun: 'it',
    first: `the ${name}`,
    again: () => `the ${name}`,
  }
}

function unnamed(words: string): Speaker {
  return { as: { speaker: null, speakerType: 'UNNAMED' }, pronoun: '', first: words, again: () => words }
}

export interface Part {
  readonly speaker: Speaker
  /** Number of times that they speak. */
  readonly turns: number
}

/** People of different family names, the well known more often; sometimes a body or an unnamed one. */
export function pickCast(random: Random, people: readonly Person[], bodies: readonly string[], form: Form): Part[] {
  const chosen: Person[] = []
  const wanted = random.between(...form.people)
  while (chosen.length < wanted) {
    const one = random.pickZipf(people)
    if (!chosen.some(({ family }) => family === one.family)) chosen.push(one)
  }
  const cast: Part[] = chosen.map((one) => ({ speaker: person(one), turns: random.between(...form.turns) }))
  if (random.chance(0.3)) cast.push({ speaker: body(random.pickZipf(bodies)), turns: 1 })
  if (random.chance(0.15)) cast.push({ speaker: unnamed(random.pick(UNNAMED)), turns: 1 })
  return cast
}
