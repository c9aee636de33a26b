// The server that an ordinary developer would write: Apollo on Fastify, a Prisma call a resolver. Run by the benchmark.
import { ApolloServer } from '@apollo/server'
import fastifyApollo from '@as-integrations/fastify'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import Fastify from 'fastify'
import { PrismaClient } from '../../prisma/client/client.ts'
import { naiveResolvers } from './naive-resolvers.ts'
import { NAIVE_SCHEMA } from './naive-schema.ts'
import type { NaiveContext } from './naive-search.ts'

const prisma = new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: process.argv[2]! }) })
const apollo = new ApolloServer<NaiveContext>({ typeDefs: NAIVE_SCHEMA, resolvers: naiveResolvers })
await apollo.start()
const app = Fastify()
await app.register(fastifyApollo(apollo), { context: async () => ({ prisma }) })
console.log(`API ${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`)
process.once('SIGTERM', () => process.exit(0))
