import { Outline } from "./outline.ts";
import { indented, labelText } from "./statements.ts";

const arrows: Readonly<Record<string, string>> = { ">>": "→", ">": "→", ")": "→", x: "—x" };

/** Blocks of messages, and what divides them; each is shown with its words. */
const opening = /^(?:loop|alt|opt|par|critical|break)\b/;
const dividing = /^(?:else|and|option)\b/;

/** What is drawn and says nothing in words. */
const silent = /^(?:autonumber|(?:de)?activate[ \t]+\S.*)$/;

/** A sequence as lines `Alice → Bob: text`, or null where it holds what is not known. */
export function sequenceLines(lines: readonly string[]): string[] | null {
  const names = namesOf(lines);
  if (names === null) return null;
  const seen = new Set<string>();
  const nameOf = (id: string) => {
    seen.add(id);
    return names.get(id) ?? labelText(id);
  };
  const outline = new Outline<string>();
  const stated = lines.filter((line) => !participant.test(line) && !silent.test(line));
  if (!stated.every((line) => addLine(line, outline, nameOf))) return null;
  const alone = [...names].flatMap(([id, name]) => (seen.has(id) ? [] : [name]));
  const shown = outline.parts()?.map(({ part, depth }) => indented(part, depth)) ?? null;
  return shown && alone.concat(shown);
}

/** Adds what a line says; false where that is not known. */
function addLine(line: string, outline: Outline<string>, nameOf: (id: string) => string): boolean {
  if (line === "end") outline.close();
  else if (opening.test(line)) outline.open(`${labelText(line)}:`);
  else if (dividing.test(line)) outline.divide(`${labelText(line)}:`);
  else {
    const text = titleText(line) ?? messageText(line, nameOf) ?? noteText(line, nameOf);
    if (text === null) return false;
    outline.add(text);
  }
  return true;
}

const participant = /^(?:participant|actor)[ \t]+(\S.*)$/;

/** What each taking part is called; null where one is called two ways. */
function namesOf(lines: readonly string[]): Map<string, string> | null {
  const names = new Map<string, string>();
  for (const line of lines) {
    const found = participant.exec(line)?.[1];
    if (found === undefined) continue;
    if (found.includes("@{")) return null;
    const at = found.indexOf(" as ");
    const id = (at === -1 ? found : found.slice(0, at)).trim();
    const name = labelText(at === -1 ? found : found.slice(at + 4));
    if ((names.get(id) ?? name) !== name) return null;
    names.set(id, name);
  }
  return names;
}

function titleText(line: string): string | null {
  const title = /^title[ \t:]+([^ \t:].*)$/.exec(line)?.[1];
  return title === undefined || title.startsWith("-") ? null : labelText(title);
}

function messageText(line: string, nameOf: (id: string) => string): string | null {
  const colon = line.indexOf(":");
  const head = colon === -1 ? line : line.slice(0, colon);
  const found = /(<<)?--?(>>|>|\))[+-]?/.exec(head) ?? /()--?(x)[+-]?/.exec(head);
  if (found === null) return null;
  const from = head.slice(0, found.index).trim();
  const to = head.slice(found.index + found[0].length).trim();
  if (!isName(from) || !isName(to)) return null;
  const arrow = (found[1] ?? "") === "" ? (arrows[found[2] as string] as string) : "↔";
  const text = colon === -1 ? "" : labelText(line.slice(colon + 1));
  return `${nameOf(from)} ${arrow} ${nameOf(to)}${text === "" ? "" : `: ${text}`}`;
}

function isName(text: string): boolean {
  return text !== "" && !/[<>;,@{}()]/.test(text);
}

function noteText(line: string, nameOf: (id: string) => string): string | null {
  const [, where = "", ids = "", text] =
    /^note[ \t]+(over|left of|right of)[ \t]+(?=[^ \t:])([^:]*):[ \t]*(\S.*)$/i.exec(line) ?? [];
  if (text === undefined) return null;
  const names = ids.split(",").map((id) => nameOf(id.trim()));
  return `Note ${where.toLowerCase()} ${names.join(", ")}: ${labelText(text)}`;
}
