import { readdirSync, readFileSync } from "node:fs";
import { parseAst } from "vitest/node";
import { root } from "./run-brief.ts";

/** A node of a syntax tree, as ESTree has it; its fields are looked at by name. */
export interface TreeNode {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

/** A node, and the nodes that hold it, innermost last. */
export interface PlacedNode {
  readonly node: TreeNode;
  readonly within: readonly TreeNode[];
}

/** The files of src/, by their paths there. */
export const sourceFiles: readonly string[] = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"));

/** The text of a file of src/. */
export function sourceOf(file: string): string {
  return readFileSync(`${root}src/${file}`, "utf8");
}

/** Every node of a text in TypeScript. */
export function nodesOf(source: string): PlacedNode[] {
  const found: PlacedNode[] = [];
  const visit = (value: unknown, within: readonly TreeNode[]): void => {
    if (Array.isArray(value)) for (const inner of value) visit(inner, within);
    else if (isNode(value)) {
      found.push({ node: value, within });
      for (const field of Object.values(value)) visit(field, [...within, value]);
    }
  };
  visit(parseAst(source, { lang: "ts" }), []);
  return found;
}

/** The line of an offset, from 1 on. */
export function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split("\n").length;
}

function isNode(value: unknown): value is TreeNode {
  return typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";
}
