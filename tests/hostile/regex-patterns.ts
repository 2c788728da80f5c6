import { vi } from "vitest";
import { root } from "../run-brief.ts";
import { lineAt, nodesOf, type PlacedNode, sourceFiles, sourceOf } from "../source-trees.ts";
import type { Pattern } from "./regex-trial.ts";

/** Where patterns stand in a source text: those written out, and the lines that make one of values. */
export function patternsIn(file: string, source: string): { written: Pattern[]; made: string[] } {
  const nodes = nodesOf(source);
  const place = ({ node }: PlacedNode) => `${file}:${lineAt(source, node.start)}`;
  const written = nodes.flatMap((placed) => {
    const regex = placed.node["regex"] as { pattern: string; flags: string } | undefined;
    return regex === undefined ? [] : [{ source: regex.pattern, flags: regex.flags, place: place(placed) }];
  });
  return { written, made: nodes.filter(makesPattern).map(place) };
}

/** Whatever names RegExp as a value, called or handed on to be, but not to ask what something is. */
function makesPattern({ node, within }: PlacedNode): boolean {
  const holder = within.at(-1);
  const isAsked = holder?.type === "BinaryExpression" && holder["operator"] === "instanceof";
  const isType = holder?.type === "TSTypeReference";
  return node.type === "Identifier" && node["name"] === "RegExp" && !isAsked && !isType;
}

/** A file of src/ anew: one that others have imported may have made its patterns long ago. */
const anew = (file: string) => import(`${root}src/${file}`);

/** Functions that make patterns when they are called, called. Those that are made with their file need no call. */
const calls = [
  async () => (await anew("markdown/html-blocks.ts")).htmlEnd("<script>", { interrupts: false }),
  async () => (await anew("text/address-parts.ts")).addressParts("https://example.org/a, /usr/share/b.txt"),
  async () => (await anew("text/address-parts.ts")).addressParts("/usr/share/b.txt"),
];

/** The patterns that src/ makes of values, and the lines that made them. */
export async function madePatterns(): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const plain = globalThis.RegExp;
  const told = (pattern: RegExp) => {
    // Behind the message, this function and the trap: a package's own patterns are not ours.
    const caller = new Error("made").stack?.split("\n")[3]?.split(`${root}src/`)[1];
    const [place] = /^[^:]+:\d+/.exec(caller ?? "") ?? [];
    if (place !== undefined) found.push({ source: pattern.source, flags: pattern.flags, place });
    return pattern;
  };
  // What was imported before has made its patterns already.
  vi.resetModules();
  globalThis.RegExp = new Proxy(plain, {
    construct: (target, args) => told(Reflect.construct(target, args)),
    apply: (target, self, args) => told(Reflect.apply(target, self, args)),
  });
  try {
    for (const file of sourceFiles) {
      if (patternsIn(file, sourceOf(file)).made.length > 0) await anew(file);
    }
    for (const call of calls) await call();
  } finally {
    globalThis.RegExp = plain;
  }
  return found;
}
