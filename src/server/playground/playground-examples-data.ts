/** Operations that the playground opens on, a tab each. */
export const PLAYGROUND_EXAMPLES: readonly [string, ...string[]] = [
  `# Who said it? What a person is quoted with, and where.
query WhatDidTheySay {
  person(by: { name: "Alyaksandr Lukashenka" }) {
    name
    aliases
    quotes(first: 20) {
      totalCount
      nodes {
        text
        cue
        speakerMention
        paragraph { position }
        article { headline publishedOn }
      }
    }
  }
}`,
  `# The latest words on the record.
query LatestWords {
  quotes(first: 10) {
    nodes {
      text
      speaker { name }
      article { headline publishedOn sources(roles: [ORIGINATOR]) { source { name } } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`,
  `# An article with everything that is known of it.
query AnArticle {
  articles(first: 1, order: MOST_QUOTES) {
    nodes {
      headline bylineText publishedOn place
      sources { role creditText source { name kind } }
      paragraphs { position text highlights { start end quote { kind speakerMention } } }
    }
  }
}`,
  `# Why this speaker? The least sure attributions: what a person should check.
query WhatToCheck {
  quotes(order: LEAST_SURE, first: 10, filter: { hasSpeaker: true }) {
    nodes {
      text speakerMention cue
      speaker { name }
      attribution { rule confidence distance }
      context { prefix suffix }
    }
  }
}`,
  `# Search: what was found, where the words stand, and what it can be narrowed by.
query SearchTheArchive {
  search(query: "president OR premier", first: 10) {
    totalCount
    facets {
      types { type count }
      speakers(first: 5) { speaker { id name } count }
    }
    histogram(interval: MONTH) { start count }
    edges {
      node {
        __typename
        ... on Article { headline }
        ... on Paragraph { article { headline } }
        ... on Quote { speakerMention }
        ... on Person { name }
        ... on Source { name }
      }
      snippets { text matches { start end } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`,
  `# Denials and accusations, of whomever.
query Denials {
  quotes(kinds: [DIRECT, PARTIAL, INDIRECT], filter: { cueSenses: [DENY, ACCUSE] }) {
    totalCount
    nodes { content cue cueSense speakerMention article { headline } }
  }
}`,
]
