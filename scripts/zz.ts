import { graphql } from 'graphql'
import { OPERATIONS } from './bench/operations.ts'
import { drawVariables } from './bench/draw-variables.ts'
import { openReader } from '../src/store/reader.ts'
import { executableSchema } from '../src/graph/schema.ts'
import { addSearchFunctions } from '../src/store/search/search-functions.ts'
import { LIMIT_STATEMENTS } from './bench/limit-statements.ts'
import { foundSnippets } from './bench/found-snippets.ts'
import Database from 'better-sqlite3'
let st = '', vals: readonly unknown[] = []
const reader = openReader('.bench/20000/archive.db', (t, v) => { st = t; vals = v })
const id = process.argv[2]!
const op = OPERATIONS.find((o) => o.id === id)!
const vars = drawVariables('.bench/20000/archive.db')[id as 'Q1']
const schema = executableSchema()
const run = async (v: any) => { await graphql({ schema, source: op.document, variableValues: v, contextValue: { reader } }) }
const db = new Database('.bench/20000/archive.db', { readonly: true })
addSearchFunctions(db)
db.function('found', { deterministic: true }, (type, marked) => JSON.stringify(foundSnippets(String(type), String(marked))))
const cases: [string, string, unknown[]][] = []
for (const v of vars.slice(0, 60)) { await run(v); cases.push([st, '', [...vals]]) }
const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000 }
const time = (name: string, f: (i: number) => void) => { for (let i = 0; i < 60; i++) f(i); const a = cpu(); const N = id === 'Q5' ? 300 : 2000; for (let i = 0; i < N; i++) f(i % 60); console.log(name.padEnd(26), ((cpu() - a) * 1000 / N).toFixed(1), 'µs') }
const map = new Map<string, Database.Statement>()
const prep = (s: string) => map.get(s) ?? (map.set(s, db.prepare(s).pluck()), map.get(s)!)
const L = LIMIT_STATEMENTS[id as 'Q5']
for (let r = 0; r < 3; r++) {
  time('ours', (i) => prep(cases[i]![0]).get(...cases[i]![2]))
  time('limit', (i) => prep(L.sql).get(...L.values(vars[i] as never)))
  if (id === 'Q5') {
    time('limit rank', (i) => prep(`SELECT group_concat(id) FROM (SELECT rowid AS id FROM "Search" WHERE "Search" MATCH ? ORDER BY bm25("Search", 10, 1, 3, 8), rowid LIMIT 20)`).get(L.values(vars[i] as never)[0]))
    time('rank config', (i) => prep(`SELECT group_concat(id) FROM (SELECT rowid AS id FROM "Search" WHERE "Search" MATCH ? AND rank MATCH 'bm25(10,1,3,8)' ORDER BY rank LIMIT 20)`).get(L.values(vars[i] as never)[0]))
    time('match only', (i) => prep(`SELECT count(*) FROM "Search" WHERE "Search" MATCH ?`).get(L.values(vars[i] as never)[0]))
    time('our rank', (i) => prep(`WITH r AS MATERIALIZED (SELECT rowid AS id, bm25("Search", 10, 1, 3, 8) AS score FROM "Search" WHERE "Search" MATCH ? ORDER BY rowid LIMIT 1000) SELECT group_concat(id) FROM (SELECT id FROM r ORDER BY score, id LIMIT 20)`).get(L.values(vars[i] as never)[0]))
  }
}
