/** Puts together what changes of the archive are made with. */
import type { Changing, ReloadStarter } from '../graph/changing/changing.ts'
import { openNews } from '../graph/changing/news.ts'
import { openCorrectorThread } from '../store/corrections/open-corrector-thread.ts'
import type { PeopleFile } from '../store/people-file.ts'
import type { Reader } from '../store/reader.ts'

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

export function openChanging({ reader, databaseFile, adminToken, known, openReloads }: ChangingOptions): Changing {
  const news = openNews()
  const tellQuotes = (ids: readonly string[]) => {
    if (ids.length) news.tell({ kind: 'QUOTES', ids })
  }
  return {
    adminToken,
    reader,
    news,
    corrector: openCorrectorThread(databaseFile, known, ({ newQuoteIds }) => tellQuotes(newQuoteIds)),
    reloads: openReloads({
      onStep: (id, isOver) => news.tell({ kind: 'RELOAD', id, isOver }),
      onQuotes: tellQuotes,
    }),
  }
}

/** Ends what is at work; what was begun is ended well. */
export async function closeChanging({ news, reloads, corrector }: Changing): Promise<void> {
  news.close()
  await reloads.close()
  await corrector.close()
}
