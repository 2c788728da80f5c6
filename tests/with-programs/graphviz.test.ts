import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { temporaryLibrary } from "../adapter/temporary-library.ts";
import { root, runBrief } from "../run-brief.ts";

/** What Graphviz makes of a graph in its language. */
function draw(source: string): { svg: string; said: string } {
  const { stdout, stderr } = spawnSync("dot", ["-Tsvg"], { input: source, encoding: "utf8", maxBuffer: 2 ** 26 });
  return { svg: stdout, said: stderr };
}

const bundled = readdirSync(`${root}briefs`)
  .filter((name) => name.endsWith(".md"))
  .map((name) => name.slice(0, -3));

describe("dot -Tsvg draws", () => {
  test.each([...bundled.map((id) => [id]), []])("brief graph %s", async (...ids) => {
    const { out } = await runBrief(["graph", ...ids, "--format", "dot"]);
    const { svg, said } = draw(out);
    expect(said).toBe("");
    expect(svg.match(/class="edge"/g)?.length).toBe(out.match(/ -> /g)?.length);
    expect(svg.match(/class="node"/g)?.length).toBe(out.match(/^ {2}"[^"]+" \[label/gm)?.length);
  });

  test("names full of syntax, in any script", async () => {
    const name = String.raw`"] -> x; \N \" <b>&amp; 대한민국 日本`;
    const yaml = JSON.stringify({
      actors: [name, "b"],
      obstacles: [{ what: name, holder: name, hinders: ["b"], severity: "high" }],
      agreements: [{ id: "p", name, parties: [name, "b"] }],
    });
    const library = temporaryLibrary({ "a.md": `---\n${yaml}\n---\n` });
    const { out } = await runBrief(["graph", "--library", library, "--format", "dot"]);
    const { svg, said } = draw(out);
    expect(said).toBe("");
    expect(svg.match(/class="node"/g)).toHaveLength(4);
    expect(svg.match(/class="edge"/g)).toHaveLength(4);
    expect(svg).toContain("대한민국");
  });
});
