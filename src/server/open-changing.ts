/** Puts together what changes of the archive are made with. */
import type { MutationsContext, ReloadStarter } from '../graph/mutations/mutations-context.ts'
import { openEvents } from '../graph/subscriptions/events.ts'
import { openCorrectorThread } from '../store/corrections/thread/open-corrector-thread.ts'
import type { Reader } from '../store/reader.ts'
import type { PeopleFile } from '../store/rows/people-file.ts'

/** What whoever runs reloads has to tell. */
export interface ReloadHearer {
  readonly onStep: (id: string, isOver: boolean) => void
  readonly onQuotes: (ids: readonly string[]) => void
}

export interface ChangingOptions {
  readonly reader: Reader
  readonly databaseFile: string
  readonly adminToken: string | undefined
  /** The people file as it is now. */
  readonly known: () => PeopleFile
  readonly openReloads: (hearer: ReloadHearer) => ReloadStarter
}

export function openChanging({
  reader,
  databaseFile,
  adminToken,
  known,
  openReloads,
}: ChangingOptions): MutationsContext {
  const news = openEvents()
  const tellQuotes = (ids: readonly string[]) => {
    if (ids.length) news.tell({ kind: 'QUOTES', ids })
  }
  return {
    adminToken,
    reader,
    events: news,
    corrector: openCorrectorThread(databaseFile, known, ({ newQuoteIds }) => tellQuotes(newQuoteIds)),
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
