/** Pronouns that can name a speaker: word, gender, how many. */
export const englishPronouns: readonly (readonly [
  string,
  'FEMALE' | 'MALE' | null,
  'ONE' | 'MANY' | 'BODY' | 'SELF',
])[] = [
  ['he', 'MALE', 'ONE'],
  ['him', 'MALE', 'ONE'],
  ['his', 'MALE', 'ONE'],
  ['himself', 'MALE', 'ONE'],
  ['she', 'FEMALE', 'ONE'],
  ['her', 'FEMALE', 'ONE'],
  ['hers', 'FEMALE', 'ONE'],
  ['herself', 'FEMALE', 'ONE'],
  ['they', null, 'MANY'],
  ['them', null, 'MANY'],
  ['their', null, 'MANY'],
  ['we', null, 'SELF'],
  ['i', null, 'SELF'],
  ['me', null, 'SELF'],
  ['my', null, 'SELF'],
  ['our', null, 'SELF'],
  ['us', null, 'SELF'],
  ['you', null, 'SELF'],
  ['it', null, 'BODY'],
  ['its', null, 'BODY'],
]

/** Nouns for a body that speaks with one voice: `the company said`. */
export const englishBodies =
  'company firm bank agency ministry department government administration office bureau commission committee council court panel board group organization organisation association union party campaign newspaper paper magazine network station channel outlet website site service police army military army university school hospital church charity foundation institute team club league authority body parliament congress senate house watchdog regulator embassy statement kremlin'

/** Nouns for people who are not to be named. */
export const englishAnonymous =
  'source sources insider insiders anonymous unnamed unidentified anonymity familiar briefed senior high-ranking'

/** Nouns for many people, beside any plural. */
export const englishGroups =
  'people crowd crowds audience public majority family couple staff percent % many some others several few most critics voters'
