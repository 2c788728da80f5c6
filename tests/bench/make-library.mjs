// Makes a library of brief-like files, the same for the same count: nested by year and month, words by Zipf's law, front matter
// with actors, obstacles and sources, in one of four with a timeline; the states are tied in a ring of agreements.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generator } from "./generator.mjs";

const syllables = [
  "ba",
  "co",
  "di",
  "fu",
  "ge",
  "ho",
  "ki",
  "la",
  "me",
  "no",
  "pu",
  "ra",
  "si",
  "to",
  "ve",
  "wa",
  "ze",
];
const states = ["Arland", "Borea", "Corvia", "Dunmark", "Estoria", "Farosa", "Gelland", "Hestia"];
const kinds = ["domestic-politics", "history", "diplomatic", "legal", "technical", "military", "economic"];

/** Writes `count` briefs below `root`. */
export function makeLibrary(root, count) {
  const random = generator(42);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const word = () => vocabulary(Math.floor(random() ** 3 * 20_000));
  const sentence = () => `${Array.from({ length: 8 + Math.floor(random() * 14) }, word).join(" ")}.`;
  const paragraph = () => Array.from({ length: 3 + Math.floor(random() * 4) }, sentence).join(" ");
  const tables = states.map((name) => `  ${name.toLowerCase()}: {name: ${name}, kind: state, aliases: [${name} City]}`);
  mkdirSync(root, { recursive: true });
  const ring = states.map((name, index) => {
    const parties = [name, states[(index + 1) % states.length]].map((party) => party.toLowerCase()).join(", ");
    return `  pact-${index + 1}: {name: Pact ${index + 1}, parties: [${parties}], shares: information, history: [{date: ${1970 + index}, status: in-force}]}`;
  });
  const yaml = ["name: Bench", "actors:", ...tables, "agreements:", ...ring, ""];
  writeFileSync(join(root, "library.yaml"), yaml.join("\n"));
  for (let index = 0; index < count; index += 1) {
    const year = 1960 + Math.floor((index / count) * 65);
    const month = String(1 + Math.floor(random() * 12)).padStart(2, "0");
    const day = String(1 + Math.floor(random() * 28)).padStart(2, "0");
    const folder = join(root, String(year), month);
    mkdirSync(folder, { recursive: true });
    const evidence = sentence();
    const timeline =
      index % 4 === 0
        ? `timeline:\n  - {date: ${year}-${month}-01, event: ${sentence().slice(0, -1)}, source: s1}\n  - {date: ${year}-${month}-${day}, event: ${pick(states)} ${sentence().slice(0, -1)}, source: s1}\nagreements: [pact-${1 + Math.floor(random() * 8)}]\n`
        : "";
    const intelligence = index % 50 === 0 ? "An intelligence estimate says so." : "";
    const text = `---
title: ${sentence().slice(0, -1)}
date: ${year}-${month}-${day}
tags: [${word()}, ${word()}]
regions: [${pick(["North", "South", "East", "West"])}]
summary: ${sentence()}
actors:
  - {actor: ${pick(states).toLowerCase()}, role: ${word()}, stance: ${word()}}
  - {actor: ${pick(states).toLowerCase()}, role: ${word()}, stance: ${word()}}
${index % 100 === 7 ? "  - {actor: Ilva Maro, role: envoy}\n" : ""}obstacles:
  - {what: ${sentence().slice(0, -1)}, kind: ${pick(kinds)}, holder: ${pick(states).toLowerCase()}, severity: ${pick(["high", "medium", "low"])}, evidence: "${evidence.slice(0, -1)}"}
${timeline}sources:
  - {id: s1, publisher: ${word()}, title: ${word()}, date: ${year}, url: "https://example.org/${index}"}
---
${paragraph()}[^s1]

## What happened

${paragraph()} ${evidence} ${intelligence}

## Why it matters

${paragraph()}
`;
    writeFileSync(join(folder, `brief-${String(index).padStart(6, "0")}.md`), text);
  }
}

function vocabulary(rank) {
  let text = "";
  for (let rest = rank + syllables.length; rest > 0; rest = Math.floor(rest / syllables.length))
    text += syllables[rest % syllables.length];
  return text;
}
