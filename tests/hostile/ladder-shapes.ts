/** A library that is large in one respect, by how many there are of it; its files by their names. */
export type Shape = (count: number) => Readonly<Record<string, string>>;

const each = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join("");

const brief = (front: string, body = "Words of a zebra.\n") => `---\ntitle: T\ndate: 2020-01-01\n${front}---\n${body}`;

/** Days all over the years: valid, and seldom in order. */
const day = (index: number) => `${1000 + (index % 1000)}-0${1 + (index % 9)}-1${index % 7}`;

const two = { "one.md": brief("actors: [a0, a1]\n"), "two.md": brief("actors: [a0]\n") };

const tables = (yaml: string) => ({ ...two, "library.yaml": yaml });

const agreements = (count: number, fields: (index: number) => string) =>
  tables(`agreements:\n${each(count, (i) => `  p${i}: {${fields(i)}}\n`)}`);

const inForce = "history: [{date: 2000, status: in-force}]";

function partiesOfOne(count: number) {
  return agreements(1, () => `shares: x, parties: [${each(count, (i) => `a${i}, `)}], ${inForce}`);
}

/** So many lines of front matter are within its limit, and the rest goes into more files. */
const spread = (count: number, key: string, line: (index: number) => string, perFile = 600) => ({
  ...two,
  ...Object.fromEntries(
    Array.from({ length: Math.ceil(count / perFile) }, (_, file) => [
      `f${file}.md`,
      brief(`${key}:\n${each(perFile, (i) => line(file * perFile + i))}`),
    ]),
  ),
});

/** Twice the same, whose every pair a comparison could look at. */
const twice = (front: string) => ({ "one.md": brief(front), "two.md": brief(front) });

/** What one file or one `library.yaml` can hold most of, and what many files can; with how many. */
export const shapes: Readonly<Record<string, readonly [count: number, shape: Shape]>> = {
  "layers of agreements": [
    400,
    (count) =>
      agreements(count * 4, (i) => {
        const [layer, one, other] = [Math.floor(i / 4), (i >> 1) & 1, i & 1];
        return `shares: x, parties: [${layer === 0 ? "a0" : `l${layer}x${one}`}, ${layer === count - 1 ? "a1" : `l${layer + 1}x${other}`}], ${inForce}`;
      }),
  ],
  "a chain of agreements": [
    6000,
    (count) => agreements(count, (i) => `shares: x, parties: [a${i}, a${i + 1}], ${inForce}`),
  ],
  "a chain whose middle comes and goes": [
    3000,
    (count) =>
      agreements(count, (i) => {
        const turns = each(
          i === 1 ? count : 1,
          (k) => `{date: ${1000 + k}, status: ${k % 2 === 0 ? "in-force" : "ended"}}, `,
        );
        return `shares: x, parties: [${i === 0 ? "a0" : `b${i}`}, ${i === count - 1 ? "a1" : `b${i + 1}`}], history: [${turns}]`;
      }),
  ],
  "a matter and its parts": [
    4000,
    (count) => {
      const pacts = each(count, (i) => {
        const [parties, matter] = i % 2 === 0 ? ["a0, m", "all"] : ["m, a1", `p${i}`];
        return `  p${i}: {shares: x, parties: [${parties}], matters: [${matter}], ${inForce}}\n`;
      });
      return tables(`matters:\n  all: {}\n${each(count, (i) => `  p${i}: {part-of: all}\n`)}agreements:\n${pacts}`);
    },
  ],
  "parts of parts": [
    20_000,
    (count) => {
      const pacts = `  x: {shares: x, parties: [a0, m], matters: [p0], ${inForce}}\n  y: {shares: x, parties: [m, a1], matters: [p${count - 1}], ${inForce}}\n`;
      return tables(`matters:\n${each(count, (i) => `  p${i}: {part-of: p${i - 1}}\n`)}agreements:\n${pacts}`);
    },
  ],
  "agreements between two": [
    4000,
    (count) =>
      agreements(
        count,
        (i) =>
          `shares: x, parties: [a0, a1], history: [{date: ${day(i)}, status: in-force}, {date: ${2001 + (i % 20)}, status: ended}]`,
      ),
  ],
  "agreements with one note": [
    20_000,
    (count) =>
      agreements(count, (i) => `parties: [a0, b${i}], history: [{date: 2000-01-01, status: in-force, note: same}]`),
  ],
  "relays between two": [
    4000,
    (count) => agreements(count, (i) => `shares: x, mediator: m${i}, parties: [a0, a1], ${inForce}`),
  ],
  "parties of one agreement": [40_000, partiesOfOne],
  "disputed parties of one agreement": [
    20_000,
    (count) =>
      agreements(
        1,
        () =>
          `shares: x, parties: [${each(count, (i) => `{actor: a${i}, from: "2001", disputed: true}, `)}], ${inForce}`,
      ),
  ],
  "a quarter of a million parties of one agreement": [250_000, partiesOfOne],
  "a history": [
    10_000,
    (count) =>
      agreements(
        1,
        () =>
          `shares: x, parties: [a0, a1], history: [${each(count, (i) => `{date: ${day(i)}, status: ${i % 2 === 0 ? "in-force" : "ended"}, note: n${i}}, `)}]`,
      ),
  ],
  "actors of a library": [30_000, (count) => tables(`actors:\n${each(count, (i) => `  a${i}: {name: Name ${i}}\n`)}`)],
  "aliases of one actor": [
    40_000,
    (count) => tables(`actors:\n  a0: {name: A, aliases: [${each(count, (i) => `alias ${i}, `)}]}\n  a1: {name: B}\n`),
  ],
  "actors of one alias": [
    15_000,
    (count) => tables(`actors:\n${each(count, (i) => `  a${i}: {name: Name ${i}, aliases: [same]}\n`)}`),
  ],
  "actors of briefs": [150_000, (count) => spread(count, "actors", (i) => `  - {name: Actor ${i}, role: role ${i}}\n`)],
  "obstacles of briefs": [
    40_000,
    (count) => spread(count, "obstacles", (i) => `  - {what: obstacle number ${i} of many, holder: a0}\n`),
  ],
  "obstacles of two briefs": [
    1200,
    (count) => twice(`obstacles:\n${each(count, (i) => `  - {what: obstacle ${i} of many, holder: a0}\n`)}`),
  ],
  "actors of two briefs": [1500, (count) => twice(`actors:\n${each(count, (i) => `  - {name: Actor ${i}}\n`)}`)],
  "events of briefs": [
    20_000,
    (count) => spread(count, "timeline", (i) => `  - {date: ${day(i)}, event: event ${i} of a0 happened}\n`),
  ],
  "events on one day": [
    20_000,
    (count) => spread(count, "timeline", (i) => `  - {date: 2001-01-01, event: event of a0 happened ${i % 50}}\n`),
  ],
  "events of one id": [
    20_000,
    (count) => spread(count, "timeline", (i) => `  - {id: same, date: 2001-01-01, event: event of a0 ${i % 50}}\n`),
  ],
  "agreements of briefs": [
    20_000,
    (count) =>
      spread(count, "agreements", (i) => `  - {id: p${i}, shares: x, parties: [a0, a${i}], ${inForce}}\n`, 400),
  ],
  sources: [40_000, (count) => spread(count, "sources", (i) => `  - {id: s${i}, title: Title ${i}}\n`)],
  citations: [
    50_000,
    (count) => ({
      ...two,
      "one.md": brief(
        `sources:\n${each(900, (i) => `  - {id: s${i}, title: Title ${i}}\n`)}`,
        each(count, (i) => `Sentence ${i}.[^s${i % 900}] `),
      ),
    }),
  ],
  tags: [150_000, (count) => spread(count, "tags", (i) => `  - tag${i}\n`, 3000)],
  headings: [
    25_000,
    (count) => ({
      ...two,
      "one.md": brief(
        "",
        each(count, (i) => `## Heading ${i}\n\nzebra ${i}\n\n`),
      ),
    }),
  ],
  words: [
    100_000,
    (count) => ({
      ...two,
      "one.md": brief(
        "",
        each(count, (i) => `word${i} `),
      ),
    }),
  ],
  "rows of a table": [
    30_000,
    (count) => ({ ...two, "one.md": brief("", `|a|b|\n|-|-|\n${each(count, (i) => `|c${i}|zebra|\n`)}`) }),
  ],
  "links of notes": [40_000, (count) => spread(count, "related", (i) => `  - b${i}\n`, 3000)],
  "keys of the user's own": [3000, (count) => twice(each(count, (i) => `key${i}: value ${i}\n`))],
};

/** What only some commands are asked, in every format. */
export const wideShapes: typeof shapes = { ...shapes, "many parties of one agreement": [180_000, partiesOfOne] };

/** Queries and options of many words, as a program may make them. */
export const longLines: Readonly<Record<string, readonly string[]>> = {
  words: ["search", each(20_000, (i) => `w${i} `)],
  "words of one OR": ["search", each(5000, (i) => `w${i} OR `).slice(0, -4)],
  "dates of one OR": ["search", each(5000, (i) => `date:2001-0${1 + (i % 9)} OR `).slice(0, -4)],
  brackets: ["search", `${"(".repeat(3000)}zebra${")".repeat(3000)}`],
  "a phrase": ["search", `"${each(5000, (i) => `w${i} `)}"`],
  beginnings: ["search", each(2000, (i) => `w${i}* `)],
  exclusions: ["search", `zebra ${each(5000, (i) => `-w${i} `)}`],
  tags: ["list", "--tag", each(20_000, (i) => `t${i},`)],
  values: ["list", "--where", `key1=${each(20_000, (i) => `b${i},`)}`],
  fields: ["list", "--fields", each(5000, (i) => `f${i},`)],
};
