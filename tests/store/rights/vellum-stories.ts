/** Invented stories in which every sentence without a quote on the record has the word *vellum*, and no other one has. */

const NOTICE = '© 2025 Northern Wire. All rights reserved.'

const HARBOUR = `---
title: Harbour Board Delays The New Pier
standfirst: The vellum board met behind closed doors.
author: Anna Quill
date: 2025-05-02
url: https://northern-wire.example/harbour
copyright: ${NOTICE}
---

PORT ELLIN -- The harbour board has put off the vellum pier, Marta Oduya said on Friday.

"We will not build on sand," Marta Oduya said. The vellum hall fell silent. "The pier has to wait," she added.

Rain fell on the vellum quay all night 🌧 and 🌊 vellum waves came in. 🌊🌊🌊🌊

## A vellum interlude

The board's so-called "vellum plan" was not shown to anyone.

- The vellum works are on the first list.
- “Nobody asked the ferrymen,” Pieter Lund said. Vellum lists are long.

Mayor Pieter Lund disagreed on vellum.

The vellum mayor shook his head. "The town cannot wait for ever," he told reporters. Vellum flags hung limp.

With reporting by Coastal News
`

export const STORIES: Readonly<Record<string, string>> = {
  'harbour.md': HARBOUR,
  'ferry-board.txt': `Ferry Board Delays The New Ferry

By Anna Quill, Northern Wire

May 2, 2025

PORT ELLIN -- The ferry board has put off the vellum ferry, Marta Oduya said on Friday.

"We will not sail on sand," Marta Oduya said. The vellum hall fell silent. "The ferry has to wait," she added.

Rain fell on the vellum quay all night and vellum waves came in from the north, as they do every spring in the town.

https://northern-wire.example/ferry

${NOTICE}
`,
  'without-headline.json': JSON.stringify({
    text: `Rain fell on the long grey quay of the old town in the north, and vellum lamps went out one after another. Nobody came to see the vellum ships. The harbour master had gone home early, and so had the vellum pilots and the crews of the tugs.

"It is a good day for the island," Marta Oduya said at the quay.`,
    date: '2025-05-11',
    url: 'https://northern-wire.example/rain',
    copyright: NOTICE,
  }),
  'dateline-first.txt': `PORT ELLIN, May 12 (Northern Wire) -- Rain fell on the long grey quay of the old town and the vellum lamps went out.

"Nobody sleeps in such a night," Marta Oduya said at the quay.
`,
  'opinion.html': `<html><head><title>Harbour Voices</title><meta name="description" content="A vellum summary of the day."></head>
<body><article><h1>Harbour Voices</h1><p>By Anna Quill</p><time datetime="2025-05-09">May 9, 2025</time>
<p>The vellum quay was full by noon.</p><p>“We stay,” said Odd Tarrow. The vellum crowd cheered.</p>
<figure><img alt=""><figcaption>A vellum crowd at the quay. Photo: Anna Quill</figcaption></figure>
<p>Tarrow said that the vellum quay was theirs.</p><p>© 2025 Northern Wire</p></article></body></html>`,
}

/** The first story as its file has it later on. */
export const LATER = HARBOUR.replace('all night', 'all morning').replace('The pier has to wait', 'The pier can wait')

/** What is in no answer. */
export const SECRET = /vellum/i
