import type { PersonBy, PersonViewQuery } from '../../generated/graphql.ts'

export type Person = NonNullable<PersonViewQuery['person']>

export const personBy = (key: string): PersonBy => (key.startsWith('per_') ? { id: key } : { slug: key })
