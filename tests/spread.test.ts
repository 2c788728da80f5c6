import { describe, expect, test } from "vitest";
import { lineAt, nodesOf, sourceFiles, sourceOf, type TreeNode } from "./source-trees.ts";

/**
 * Each argument of a call lies on the stack, which overflows at some hundred thousand: what is spread there has
 * its most written beside it, `...atMost(10, values)`, or is an array of which each member is.
 */
function spreadsIn(file: string, source: string): string[] {
  const calls = nodesOf(source).filter(({ node }) => node.type === "CallExpression" || node.type === "NewExpression");
  return calls.filter(({ node }) => spreads(node)).map(({ node }) => `${file}:${lineAt(source, node.start)}`);
}

function spreads(call: TreeNode): boolean {
  return isApply(call) || membersOf(call, "arguments").some(isUnbounded);
}

/** `f.apply(self, values)` or `Reflect.apply(f, self, values)`; with one argument it is a method of ours. */
function isApply(call: TreeNode): boolean {
  const { property } = call["callee"] as { property?: { name?: string; value?: unknown } };
  return (property?.name ?? property?.value) === "apply" && membersOf(call, "arguments").length > 1;
}

function isUnbounded(member: TreeNode): boolean {
  if (member.type !== "SpreadElement") return false;
  const { type, ...spread } = member["argument"] as TreeNode;
  if (type === "ArrayExpression") return membersOf(spread, "elements").some(isUnbounded);
  return type !== "CallExpression" || (spread["callee"] as { name?: string }).name !== "atMost";
}

function membersOf(node: Readonly<Record<string, unknown>>, field: string): readonly TreeNode[] {
  return (node[field] as readonly (TreeNode | null)[]).filter((member) => member !== null);
}

describe("what is spread over the stack", () => {
  test("is bounded where it is, in every call of src/", () => {
    expect(sourceFiles.flatMap((file) => spreadsIn(file, sourceOf(file)))).toEqual([]);
  });

  test.each([
    ["a reduction", "Math.max(...many)"],
    ["an array that takes in another", "all.push(...more);"],
    ["one behind other arguments", "all.splice(0, 1, ...more)"],
    ["one at the front", "all?.unshift(...more)"],
    ["characters of codes", "String.fromCodePoint(...codes)"],
    ["what a call answers", "f(...g(many))"],
    ["what is new", "new Thing(...many)"],
    ["an array around another", "f(...[0, ...many])"],
    ["arguments that are passed on", "(...many: number[]) => f(...many)"],
    ["a type that is claimed", "f(...(many as [number]))"],
    ["an application", "f.apply(null, many)"],
    ["an application by reflection", "Reflect.apply(f, null, many)"],
    ["an application by a name in brackets", 'f["apply"](null, many)'],
    ["a call within a call", "f(g(...many))"],
  ])("%s is a breach", (_, source) => {
    expect(spreadsIn("a.ts", source)).toEqual(["a.ts:1"]);
  });

  test.each([
    ["an array of arrays", "f([...one, ...other])"],
    ["an object of objects", "f({ ...one })"],
    ["parameters", "function f(...all: number[]) { return all; }"],
    ["an array of which each member is written", "f(...[1, 2])"],
    ["what has its most beside it", "f(...atMost(10, many))"],
    ["a method of ours with that name", "index.apply(changes)"],
  ])("%s is none", (_, source) => {
    expect(spreadsIn("a.ts", source)).toEqual([]);
  });
});
