/** Puts together what changes of the archive are made with. */
import type { MutationsContext, ReloadStarter } from '../graph/mutations/mutations-context.ts'
import { openEvents } from '../graph/subscriptions/events.ts'
import { openCorrectorThread } from '../store/corrections/thread/open-corrector-thread.ts'
import type { ArchiveReader } from '../store/readers/archive-reader.ts'
import { limitReader } from '../store/readers/limit-reader.ts'
import type { PeopleFile } from '../store/rows/people-file.ts'

/** Hearer of what runs reloads. */
export interface ReloadHearer {
  readonly onStep: (id: string, isOver: boolean) => void
  readonly onQuotes: (ids: readonly string[]) => void
}

export interface ChangingOptions {
  readonly reader: ArchiveReader
  /** Milliseconds that each look at what a change has made may take. */
  readonly milliseconds: number
  readonly databaseFile: string
  /** The people file as it is now. */
  readonly known: () => PeopleFile
  readonly openReloads: (hearer: ReloadHearer) => ReloadStarter
}

export function openChanging({
  reader,
  milliseconds,
  databaseFile,
  known,
  openReloads,
}: ChangingOptions): MutationsContext {
  const news = openEvents()
  const tellQuotes = (ids: readonly string[]) => {
    if (ids.length) news.tell({ kind: 'QUOTES', ids })
  }
  return {
    // Changes and events take as long as they take; each look at what they made is limited like a request.
    reader: limitReader(reader, () => ({ deadline: performance.now() + milliseconds, milliseconds })),
    events: news,
    corrector: openCorrectorThread(
      databaseFile,
      known,
      ({ newQuoteIds }) => tellQuotes(newQuoteIds),
      reader.textAccess,
    ),
    reloads: openReloads({
      onStep: (id, isOver) => news.tell({ kind: 'RELOAD', id, isOver }),
      onQuotes: tellQuotes,
    }),
  }
}

/** Ends what is at work; what was begun is ended well. */
export async function closeChanging({ events: news, reloads, corrector }: MutationsContext): Promise<void> {
  news.close()
  await reloads.close()
  await corrector.close()
}
