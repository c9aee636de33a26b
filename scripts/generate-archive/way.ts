import type { Random } from './random.ts'

export interface Said {
  readonly kind: 'DIRECT' | 'PARTIAL' | 'INDIRECT'
  /** The words, stretch by stretch, exactly as printed between the marks (INDIRECT: what follows "that"). */
  readonly spans: readonly string[]
  readonly speakerType: 'PERSON' | 'SOURCE' | 'UNNAMED'
  /** The archive's name of who speaks; null where nobody is named. */
  readonly speaker: string | null
  /** Name of the function that wrote it. */
  readonly way: string
}

/** Words that a way needs: of the speaker and the occasion. */
export interface Scene {
  readonly random: Random
  /** `Mayor Tilda Vankorren`, `Tilda Vankorren, a nurse,` or `Vankorren`: before a verb, with the commas it needs. */
  readonly who: () => string
  /** The same without a comma at its end: behind a verb. */
  readonly whoLast: () => string
  readonly pronoun: string
  /** A new sentence of speech, without a full stop; its second half; a fragment; a clause; what it is about. */
  readonly speech: () => string
  readonly rest: () => string
  readonly fragment: () => string
  readonly clause: () => string
  readonly topic: () => string
  readonly tell: () => string
  readonly when: () => string
  readonly audience: () => string
  /** Puts the house's quotation marks round words. */
  readonly marked: (words: string) => string
  /** e.g. `said`, the commoner ones more often. */
  readonly cue: () => string
  readonly cueThat: () => string
}

export interface Told {
  readonly text: string
  readonly said: readonly Pick<Said, 'kind' | 'spans'>[]
}

export type Way = (scene: Scene) => Told
