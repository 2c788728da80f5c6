import type { ValuePath } from "./locate.ts";
import { nodesTo, readYamlNodes, type YamlChild, type YamlNode } from "./yaml-nodes.ts";

/** A piece of a text, from `from` to `to`, and what stands in its place. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What takes a key out of the map at a path: its line, in braces itself. Null if it cannot. */
export function removeKey(yaml: string, path: ValuePath, key: string): Splice | null {
  const map = nodeAt(yaml, path);
  const index = map?.children.findIndex((child) => child.key === key) ?? -1;
  const child = map?.children[index];
  if (map == null || child === undefined) return null;
  const [before, next] = [map.children[index - 1], map.children[index + 1]];
  if (map.isFlow) return cutBetween(child, before, next);
  const line = lineStart(yaml, child.start);
  if (isBlank(yaml.slice(line, child.start))) return cut(line, lineEnd(yaml, child.value.end));
  // It stands behind the hyphen, where the next key has to stand then; a comment stays where it is.
  if (next === undefined) return null;
  return cut(child.start, yaml.slice(child.value.end, next.start).includes("#") ? child.value.end : next.start);
}

/** What gives a key of the map at a path a value, in place of the one that it has. Null if not. */
export function setKey(yaml: string, path: ValuePath, key: string, value: string): Splice | null {
  const map = nodeAt(yaml, path);
  const [first, second] = map?.children ?? [];
  if (map == null || first === undefined) return null;
  const old = map.children.find((child) => child.key === key);
  if (old !== undefined) {
    const { start, end, children } = old.value;
    return children.length > 0 ? null : { from: start, to: end, text: start === end ? ` ${value}` : value };
  }
  if (map.isFlow) return { from: first.value.end, to: first.value.end, text: `, ${key}: ${value}` };
  const at = second === undefined ? lineEnd(yaml, first.value.end) : lineStart(yaml, second.start);
  const indent = " ".repeat(first.start - lineStart(yaml, first.start));
  return { from: at, to: at, text: `${indent}${key}: ${value}\n` };
}

/** What takes an item out of the list at a path, comments around it left. Null if it cannot. */
export function removeItem(yaml: string, path: ValuePath, index: number): Splice | null {
  const root = readYamlNodes(yaml);
  const nodes = root === null ? null : nodesTo(root, path);
  const list = nodes?.at(-1);
  const item = list?.children[index];
  if (nodes == null || list === undefined || item === undefined) return null;
  const [before, next] = [list.children[index - 1], list.children[index + 1]];
  if (list.isFlow) return cutBetween(item, before, next);
  const from = hyphenLine(yaml, item.start);
  const behind = next === undefined ? null : hyphenLine(yaml, next.start);
  const to = next === undefined ? lineStart(yaml, following(nodes, path) ?? yaml.length) : behind;
  if (from === null || to === null) return null;
  return cut(from, withoutComments(yaml, from, to));
}

/** What makes a key that has nothing left below it an empty list. */
export function emptyList(yaml: string, key: string): Splice | null {
  const child = readYamlNodes(yaml)?.children.find((one) => one.key === key);
  const colon = child === undefined ? -1 : yaml.indexOf(":", child.start + key.length);
  return colon === -1 ? null : { from: colon + 1, to: colon + 1, text: " []" };
}

function nodeAt(yaml: string, path: ValuePath): YamlNode | undefined {
  const root = readYamlNodes(yaml);
  return root === null ? undefined : nodesTo(root, path)?.at(-1);
}

function cut(from: number, to: number): Splice {
  return { from, to, text: "" };
}

/** With the comma on one side of it. */
function cutBetween(child: YamlChild, before: YamlChild | undefined, next: YamlChild | undefined): Splice {
  if (next !== undefined) return cut(child.start, next.start);
  return cut(before?.value.end ?? child.start, child.value.end);
}

/** Where what follows a node begins: the nearest sibling behind it, or behind what holds it. */
function following(nodes: readonly YamlNode[], path: ValuePath): number | null {
  for (let depth = path.length - 1; depth >= 0; depth -= 1) {
    const { children = [] } = nodes[depth] ?? {};
    const next = children[children.findIndex(({ key }) => key === path[depth]) + 1];
    if (next !== undefined) return next.start;
  }
  return null;
}

/** The beginning of the line on which the hyphen of an item stands; null if more stands before. */
function hyphenLine(yaml: string, start: number): number | null {
  const hyphen = yaml.lastIndexOf("-", start - 1);
  if (hyphen === -1 || !isBlank(yaml.slice(hyphen + 1, start))) return null;
  const line = lineStart(yaml, hyphen);
  return isBlank(yaml.slice(line, hyphen)) ? line : null;
}

/** The end of lines that ends before the blank ones and comments at their end. */
function withoutComments(yaml: string, from: number, to: number): number {
  let end = to;
  while (end > from) {
    const line = lineStart(yaml, end - 1);
    const text = yaml.slice(line, end).trim();
    if (line <= from || (text !== "" && !text.startsWith("#"))) break;
    end = line;
  }
  return end;
}

function lineStart(yaml: string, at: number): number {
  return yaml.lastIndexOf("\n", at - 1) + 1;
}

/** Behind the end of the line; of a text in lines, whose block ends with a line, at its end. */
function lineEnd(yaml: string, at: number): number {
  if (at > 0 && yaml[at - 1] === "\n") return at;
  const end = yaml.indexOf("\n", at);
  return end === -1 ? yaml.length : end + 1;
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}
