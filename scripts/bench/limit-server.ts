// The physical limit: node:http, and one statement an operation, written by hand, that builds its JSON.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Database from 'better-sqlite3'
import { foundSnippets } from './found-snippets.ts'
import { LIMIT_STATEMENTS } from './limit-statements.ts'

interface Question {
  readonly operationName: string
  readonly variables: Readonly<Record<string, unknown>>
}

const database = new Database(process.argv[2]!.replace(/^file:/, ''), { readonly: true, fileMustExist: true })
// cutting snippets is the product's own rule, so that answers can be compared
database.function('found', { deterministic: true }, (type, text, query) =>
  JSON.stringify(foundSnippets(Number(type), String(text), String(query))),
)
const answers = Object.fromEntries(
  Object.entries(LIMIT_STATEMENTS).map(([id, { sql, values }]) => {
    const statement = database.prepare<unknown[], string>(sql).pluck()
    return [id, ({ variables }: Question) => `{"data":${statement.get(...values(variables as never))}}`]
  }),
)

const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const question = JSON.parse(Buffer.concat(chunks).toString()) as Question
    const body = answers[question.operationName]!(question)
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body)
  })
})
// a question waits for its turn as long as it must: the most quoted people take it half a second each
server.keepAliveTimeout = 0
server.listen(0, '127.0.0.1', () =>
  console.log(`API http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`),
)
process.once('SIGTERM', () => process.exit(0))
