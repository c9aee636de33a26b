/** What the playground opens on, a tab each. */
export const PLAYGROUND_EXAMPLES: readonly [string, ...string[]] = [
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
query LatestWords {
  quotes(first: 10) {
    edges {
      node {
        text
        speaker { name }
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
        speaker { name }
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
