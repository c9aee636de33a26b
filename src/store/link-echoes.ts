/** Links the quotes of one utterance over the whole archive, after articles have changed. */
import { addQuote, type QuotedWords } from '../text/echoes/add-quote.ts'
import { emptyEchoIndex } from '../text/echoes/echo-index.ts'
import { findEchoes } from '../text/echoes/find-echoes.ts'
import { groupEchoes } from '../text/echoes/group-echoes.ts'
import type { Writer } from './client.ts'
import { replaceRows } from './replace-rows.ts'

/** Of one much printed utterance, each quote is compared with so many others. */
const MOST = 40

/** Compares all quotes, the oldest first, and writes what changed. Returns how many pairs there are. */
export async function linkEchoes(writer: Writer): Promise<number> {
  const quotes: QuotedWords[] = await writer.quote.findMany({
    where: { kind: { in: ['DIRECT', 'PARTIAL', 'BLOCK', 'HEADLINE'] } },
    select: { id: true, text: true },
    orderBy: [{ newest: 'desc' }, { articleId: 'asc' }, { position: 'asc' }],
  })
  const texts = new Map(quotes.map(({ id, text }) => [id, text]))
  const pairs = groupEchoes(findEchoes(quotes)).flatMap((group) =>
    pairsOf(group.map((id) => ({ id, text: texts.get(id)! }))),
  )
  const rows = pairs.flatMap(({ of, id, kind, similarity }) => [
    { quoteId: of, echoId: id, kind, similarity },
    { quoteId: id, echoId: of, kind, similarity },
  ])
  await replaceRows(writer, rows, (row) => `${row.quoteId} ${row.echoId} ${row.kind} ${row.similarity}`, {
    read: () => writer.echo.findMany(),
    remove: (tx, gone) =>
      tx.echo.deleteMany({ where: { OR: gone.map(({ quoteId, echoId }) => ({ quoteId, echoId })) } }),
    create: (tx, data) => tx.echo.createMany({ data }),
  })
  return pairs.length
}

/** Which of a group echo one another themselves, and how closely. */
function pairsOf(group: readonly QuotedWords[]) {
  return group.flatMap((quote, index) =>
    group.slice(Math.max(0, index - MOST), index).flatMap((earlier) => {
      const two = emptyEchoIndex()
      addQuote(two, earlier)
      return addQuote(two, quote)
    }),
  )
}
