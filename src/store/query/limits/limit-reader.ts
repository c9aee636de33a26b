import type { Reader } from '../../reader.ts'
import type { TimeLimit } from './stop.ts'

/** The same reader, which stops each statement at the limit: the one of a request, or a new one each time. */
export function limitReader(reader: Reader, limit: () => TimeLimit): Reader {
  const limited: Pick<Reader, 'ask' | 'read' | 'together'> = {
    ask: (question, variables) => reader.within(limit(), () => reader.ask(question, variables)),
    read: (selection, variables) => reader.within(limit(), () => reader.read(selection, variables)),
    together: (ask) => reader.within(limit(), () => reader.together(ask)),
  }
  return Object.assign(Object.create(reader) as Reader, limited)
}
