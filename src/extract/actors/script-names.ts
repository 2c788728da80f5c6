import type { KnownNames } from "../../model/known-names.ts";
import { lazily } from "../../text/lazily.ts";
import type { TextDocument } from "../text-document.ts";
import { foreignNames, hasOwnSpacing } from "./foreign-names.ts";
import { type Meaning, meaning } from "./meaning.ts";

/** A name in a script that words do not tell apart by spaces alone: a place of a text. */
export interface ScriptName {
  readonly meaning: Meaning;
  readonly start: number;
  readonly end: number;
}

/** The names of a text in such scripts. */
export type ScriptReader = (text: string) => ScriptName[];

type Table = ReadonlyMap<string, readonly (readonly [string, Meaning])[]>;

/**
 * Finds names in Hangul, kana and Chinese characters, the longest first, at any character; null
 * where neither the title nor a line of a document has any of these.
 */
export function scriptReader(known: KnownNames, { head, lines }: TextDocument): ScriptReader | null {
  if (!hasOwnSpacing(head.title ?? "") && !lines.some(({ text }) => hasOwnSpacing(text))) return null;
  const tables = [tableOf(knownScriptNames(known)), world()];
  return (text) => (hasOwnSpacing(text) ? namesIn(text, tables) : []);
}

const world = lazily((): Table => tableOf(foreignNames().filter(([name]) => hasOwnSpacing(name))));

function knownScriptNames(known: KnownNames): [string, Meaning][] {
  const own: [string, Meaning][] = [];
  for (const { id, name, kind, aliases } of known.actors.values())
    for (const alias of [name, ...aliases])
      if (hasOwnSpacing(alias) && alias.length > 1) own.push([alias, meaning(name, kind, { id })]);
  return own;
}

function tableOf(names: readonly (readonly [string, Meaning])[]): Table {
  const table = new Map<string, (readonly [string, Meaning])[]>();
  for (const entry of names) {
    const first = entry[0].slice(0, 1);
    const same = table.get(first);
    if (same === undefined) table.set(first, [entry]);
    else same.push(entry);
  }
  for (const same of table.values()) same.sort((a, b) => b[0].length - a[0].length);
  return table;
}

function namesIn(text: string, tables: readonly Table[]): ScriptName[] {
  const found: ScriptName[] = [];
  for (let at = 0; at < text.length; ) {
    const name = nameAt(text, at, tables);
    if (name !== null) found.push(name);
    at = name?.end ?? at + 1;
  }
  return found;
}

function nameAt(text: string, at: number, tables: readonly Table[]): ScriptName | null {
  for (const table of tables)
    for (const [name, means] of table.get(text.slice(at, at + 1)) ?? [])
      if (text.startsWith(name, at) && standsAlone(text, at, name))
        return { meaning: means, start: at, end: at + name.length };
  return null;
}

/** Korean words begin with a name and end with a particle; katakana stand between others. */
function standsAlone(text: string, at: number, name: string): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 1), at), text.slice(at + name.length, at + name.length + 1)];
  if (/\p{Script=Hangul}/u.test(name)) return !/\p{Script=Hangul}/u.test(before);
  const katakana = /[ァ-ヺー]/;
  return !katakana.test(name) || (!katakana.test(before) && !katakana.test(after));
}
