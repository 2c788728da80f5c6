/**
 * A brief to fill in, with a word on each field. It loads as it is, and with its samples, once the
 * `#` before them is gone.
 */
export function printNewBrief(id: string, date: string): string {
  return `---
title: ${titleOf(id)}
id: ${JSON.stringify(id)}
date: ${date}            # the as-of date: the brief knows nothing later
tags: []
regions: []
summary:                    # one or two sentences, the bottom line up front
actors:
#  - actor: south-korea     # an id of library.yaml, or name: and kind: in place
#    role: initiator
#    stance: wants a direct channel
agreements: []              # ids of library.yaml
obstacles:
#  - what: Most voters oppose the pact
#    kind: domestic-politics   # domestic-politics history diplomatic legal technical military economic
#    holder: the public     # who holds it: an actor, an agreement, or free text
#    hinders: [south-korea]
#    severity: high         # high medium low
#    evidence: The bottom line in a paragraph   # words that stand verbatim in the body
timeline:
#  - {date: ${date}, event: What happened, source: source-1}
watch: []
sources:
#  - {id: source-1, publisher: Publisher, title: A title, date: ${date}, url: "https://example.org/"}
related: []
---
The bottom line in a paragraph. Claims carry a citation, \`[^source-1]\`, right behind the full stop.

${sections}`;
}

/** What a brief is written under. */
const sections = `## What happened

## Why it matters

## Actors

## Obstacles

## What to watch
`;

/** A document below the sections of a brief that is to be written from it. */
export function belowSections(body: string): string {
  return `${sections}\n## The document\n\n${body}`;
}

function titleOf(id: string): string {
  const words = id.replace(/[-._]+/g, " ").trim();
  return JSON.stringify(words.charAt(0).toUpperCase() + words.slice(1));
}
