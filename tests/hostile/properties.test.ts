import fc from "fast-check";
import { expect, test } from "vitest";
import { parseBrief } from "../../src/format/parse-brief.ts";
import { parseLibrary } from "../../src/format/parse-library.ts";
import { cleanOutput } from "../../src/shell/sink.ts";
import { escapeJson } from "../../src/text/escape-json.ts";
import { stripMarks } from "../../src/text/marks.ts";
import { sanitizeBlock, sanitizeLine } from "../../src/text/sanitize.ts";
import { width } from "../../src/text/width.ts";
import { foreignBytes, pageLines } from "../render/check-page.ts";
import { markdownDocument } from "../render/markdown-arbitrary.ts";
import { tooWide } from "../wide-lines.ts";
import { anyText, hostileMarkdown, hostileYaml } from "./hostile-arbitrary.ts";

/** How many cases all properties together try, and from which seed: `npm run fuzz` sets both. */
const runs = Number(process.env["FUZZ_RUNS"] ?? 20_000);
const seed = Number(process.env["FUZZ_SEED"] ?? 20_161_027);

/** Written apart from the sanitiser's own pattern: Unicode's classes, and the list of the design. */
const mayNotRemain = /[^\P{Cc}\n\t]|[\p{Zl}\p{Zp}\p{Bidi_Control}\p{Surrogate}\ufeff]|[\u{e0000}-\u{e007f}]/u;

/** A property, and its share of the cases: what is cheap is tried more often. */
function property<Values extends [unknown, ...unknown[]]>(
  name: string,
  share: number,
  arbitraries: { [Key in keyof Values]: fc.Arbitrary<Values[Key]> },
  holds: (...values: Values) => void,
): void {
  const numRuns = Math.ceil(runs * share);
  test(`${name}: ${numRuns} cases from seed ${seed}`, { timeout: 3_600_000 }, () => {
    fc.assert(fc.property(...arbitraries, holds), {
      numRuns,
      seed,
      interruptAfterTimeLimit: 3_500_000,
      markInterruptAsFailure: true,
    });
  });
}

property("sanitised text is safe, and sanitising it again changes nothing", 0.25, [anyText], (text) => {
  for (const sanitize of [sanitizeBlock, sanitizeLine]) {
    const clean = sanitize(text);
    if (mayNotRemain.test(clean) || sanitize(clean) !== clean) throw new Error(JSON.stringify(clean));
  }
});

property("printable text is sanitised to itself", 0.15, [fc.string({ unit: "grapheme" })], (text) => {
  if (!/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text)) expect(sanitizeBlock(text)).toBe(text);
});

property("what leaves is safe but for our own sequences, and leaving again changes nothing", 0.1, [anyText], (text) => {
  const clean = cleanOutput(text, { hasNul: false });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the two sequences that may pass.
  const rest = clean.replace(/\u001b\[\d{1,2}m|\u001b\]8;;(?:(?:https?:\/\/|mailto:)[!-~]+)?\u001b\\/gi, "");
  if (mayNotRemain.test(rest) || cleanOutput(clean, { hasNul: false }) !== clean)
    throw new Error(JSON.stringify(clean));
});

property(
  "JSON keeps its value, and shows a terminal nothing to obey",
  0.15,
  [fc.jsonValue({ stringUnit: "binary" }), anyText],
  (value, text) => {
    const json = JSON.stringify([value, text]);
    const escaped = escapeJson(json);
    if (mayNotRemain.test(escaped.replaceAll("\n", ""))) throw new Error(escaped);
    expect(JSON.parse(escaped)).toEqual(JSON.parse(json));
  },
);

property(
  "any text is a brief and a library's tables: nothing throws, no prototype is touched",
  0.25,
  [hostileYaml, anyText],
  (yaml, body) => {
    const { brief, problems, lineOf, unknownKeys } = parseBrief(`---\n${yaml}\n---\n${body}`, "a.md");
    const tables = parseLibrary(yaml, "library.yaml");
    for (const { line, message } of [...problems, ...tables.problems]) {
      if (line !== null && !(line >= 1)) throw new Error(`line ${line}: ${message}`);
    }
    lineOf(["actors", 0, "name"]);
    unknownKeys();
    tables.unknownKeys();
    expect(Object.getPrototypeOf(brief.extra)).toBe(Object.prototype);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    JSON.stringify(brief);
  },
);

property(
  "any Markdown is a page in lines that fit, without a foreign byte, in a time that does not run away",
  0.1,
  [fc.oneof(hostileMarkdown, markdownDocument), fc.constantFrom(20, 37, 80, 0)],
  (markdown, columns) => {
    const started = process.cpuUsage();
    const lines = pageLines(markdown, columns);
    const { user, system } = process.cpuUsage(started);
    if (user + system > 1_500_000) throw new Error(`${user + system} microseconds`);
    const foreign = lines.flatMap(foreignBytes);
    if (foreign.length > 0) throw new Error(foreign[0]);
    if (columns === 0) return;
    // Code, an address and what no line can hold is wider; everything else fits.
    const narrow = lines.filter((line) => !line.includes("\u0001code") && !/ {4}/.test(line));
    const wide = tooWide(narrow.map(stripMarks), columns);
    if (wide.some((line) => width(line) > columns + 2 && /\s/.test(line.trim())))
      throw new Error(`too wide: ${JSON.stringify(wide[0])}`);
  },
);
