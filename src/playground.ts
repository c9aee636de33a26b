/** GraphiQL as one page that needs no network, opening on questions to the archive. */
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'

const EXAMPLES = [
  `# Who said it? What a person is quoted with, and where.
query WhatDidTheySay {
  person(by: { name: "Alyaksandr Lukashenka" }) {
    name
    aliases
    quotes(first: 20) {
      totalCount
      edges {
        node {
          text
          cue
          speakerMention
          paragraph { position }
          article { headline publishedOn }
        }
      }
    }
  }
}`,
  `# The latest words on the record.
query LatestQuotes {
  quotes(first: 10) {
    edges {
      node {
        text
        speaker {
          ... on Person { name }
          ... on Source { name kind }
        }
        article { headline publishedOn sources(roles: [ORIGINATOR]) { source { name } } }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`,
  `# An article with everything that is known of it.
query AnArticle {
  articles(first: 1, order: MOST_QUOTES) {
    edges {
      node {
        headline bylineText publishedOn place
        sources { role creditText source { name kind } }
        paragraphs { position text highlights { start end quote { kind speakerMention } } }
      }
    }
  }
}`,
  `# Why this speaker? The least sure attributions: what a person should check.
query WhatToCheck {
  quotes(order: LEAST_SURE, first: 10, filter: { hasSpeaker: true }) {
    edges {
      node {
        text speakerMention cue
        speaker { ... on Person { name } ... on Source { name } }
        attribution { rule confidence distance }
        context { prefix suffix }
      }
    }
  }
}`,
  `# Denials and accusations, of whomever.
query Denials {
  quotes(kinds: [DIRECT, PARTIAL, INDIRECT], filter: { cueSenses: [DENY, ACCUSE] }) {
    totalCount
    edges { node { content cue cueSense speakerMention article { headline } } }
  }
}`,
]

/** Answers with the page. Its nine megabytes are put together when first asked for, and kept compressed. */
export function servePlayground(): (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply> {
  let page: Promise<{ plain: string; zipped: Buffer }> | undefined
  return async (request, reply) => {
    page ??= renderPage()
    const { plain, zipped } = await page
    const zips = request.headers['accept-encoding']?.includes('gzip')
    if (zips) reply.header('content-encoding', 'gzip')
    return reply
      .type('text/html; charset=utf-8')
      .header('vary', 'accept, accept-encoding')
      .send(zips ? zipped : plain)
  }
}

async function renderPage() {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  const plain = renderGraphiQL({
    title: 'On the Record',
    defaultQuery: EXAMPLES[0]!,
    defaultTabs: EXAMPLES.map((query) => ({ query })),
  })
  return { plain, zipped: await promisify(gzip)(plain) }
}
