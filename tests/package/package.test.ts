import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunOptions, type RunResult, root } from "../run-brief.ts";
import { replay } from "../transcript.ts";

const work = mkdtempSync(join(tmpdir(), "brief-package-"));
const prefix = join(work, "prefix");
const unscripted = join(work, "unscripted");

/**
 * The Nodes to run on: directories that hold a `node`, as `scripts/install-nodes.mjs` prints them. The newest of each supported, then
 * the oldest of 20, and those of 22 that have no SQLite, or one without full-text search.
 */
const nodes = [dirname(process.execPath), ...named("BRIEF_NODES"), ...named("BRIEF_OLD_NODES")];

function named(variable: string): string[] {
  return (process.env[variable] ?? "").split(":").filter(Boolean);
}

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}
let packed: Packed;
let installedIn = 0;

beforeAll(() => {
  const npm = (...args: string[]) => execFileSync("npm", args, { cwd: root, encoding: "utf8", stdio: "pipe" });
  // `prepare` would build anew, into the dist/ that other tests run.
  [packed] = JSON.parse(npm("pack", "--json", "--ignore-scripts", "--pack-destination", work)) as [Packed];
  const file = join(work, packed.filename);
  const started = Date.now();
  npm("install", "--global", "--no-audit", "--no-fund", "--prefix", prefix, file);
  installedIn = Date.now() - started;
  npm("install", "--global", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", unscripted, file);
});

afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Runs an installed brief as a person with an empty home would. */
function run(argv: readonly string[], { environment = {} }: RunOptions = {}, node = nodes[0], at = prefix): RunResult {
  const home = mkdtempSync(join(work, "home-"));
  const env = { PATH: `${node}:${process.env["PATH"]}`, HOME: home, ...environment };
  const { stdout, stderr, status } = spawnSync(join(at, "bin", "brief"), argv, { cwd: root, env, encoding: "utf8" });
  return { out: stdout, err: stderr, status: status as RunResult["status"] };
}

/** Every file below a directory. */
function filesBelow(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: "utf8" })
    .map((name) => join(directory, name))
    .filter((path) => statSync(path).isFile());
}

describe("npm pack", () => {
  test("holds what runs and nothing else", () => {
    const paths = packed.files.map(({ path }) => path);
    const expected =
      /^(?:bin\/[\w.]+|dist\/[\w.-]+\.(?:cjs|json|json\.br|1\.gz|txt)|briefs\/[\w-]+\.(?:md|yaml)|src\/manual\/[a-z]+\.md|(?:README|CHANGELOG)\.md|LICENSE|package\.json)$/;
    expect(paths.filter((path) => !expected.test(path))).toEqual([]);
    expect(paths).toContain("dist/LICENSES.txt");
    expect(paths).toContain("dist/brief.1.gz");
    expect(paths).toContain("dist/readings.json.br");
  });

  test("is what publint expects of a package", () => {
    const { stdout, status } = spawnSync("npx", ["publint", "--strict", join(work, packed.filename)], {
      cwd: root,
      encoding: "utf8",
    });
    expect([stdout.includes("All good!"), status]).toEqual([true, 0]);
  });

  test("has the licence of every package that is bundled", () => {
    const text = readFileSync(`${root}dist/LICENSES.txt`, "utf8");
    for (const name of ["commander", "chalk", "marked", "marked-terminal", "js-yaml", "valibot", "highlight.js"]) {
      expect(text).toMatch(new RegExp(`^${name.replace(".", "\\.")} [\\d.]+ \\(`, "m"));
    }
  });
});

describe("a global install", () => {
  test("is three packages at most and 6 MB besides the SQLite binding, in under a minute", () => {
    const own = filesBelow(prefix).filter((path) => !path.includes("/@photostructure/"));
    const packages = own.filter((path) => /node_modules\/(?:@[^/]+\/)?[^/]+\/package\.json$/.test(path));
    expect(packages.length).toBeLessThanOrEqual(3);
    // The two others are what the binding brings along.
    const ours = own.filter((path) => !/node_modules\/brief\/node_modules\//.test(path));
    expect(ours.reduce((sum, path) => sum + statSync(path).size, 0)).toBeLessThan(6_000_000);
    expect(installedIn).toBeLessThan(60_000);
  });

  test("answers the README's examples as the README says", async () => {
    const text = readFileSync(`${root}README.md`, "utf8");
    expect(await replay(text, async (argv, options) => run(argv, options))).toBe(text);
  });

  test("has the manual where man finds it", () => {
    expect(existsSync(join(prefix, "share", "man", "man1", "brief.1.gz"))).toBe(true);
  });

  test.each(["bash", "zsh", "fish"])("has the completion of %s", (shell) => {
    expect(run(["completion", shell]).out).toContain("brief complete");
  });

  test("works without install scripts, too", () => {
    const { out, err, status } = run(["search", "pact", "--limit", "1", "--fields", "id"], {}, nodes[0], unscripted);
    expect([out.split("\n").length, err, status]).toEqual([2, "", 0]);
  });
});

describe("every Node that is supported", () => {
  test("is there", () => {
    const versions = nodes.map((node) =>
      execFileSync(join(node, "node"), ["-p", "process.versions.node"], { encoding: "utf8" }).trim(),
    );
    expect(versions.slice(0, 4).map((version) => version.split(".")[0])).toEqual(["20", "22", "24", "26"]);
    expect(versions.slice(4)).toEqual(["20.19.0", "22.12.0", "22.13.0"]);
  });

  test.each(nodes)("%s answers with nothing on stderr", (node) => {
    const lines = [
      "list",
      "show gsomia-2016",
      "show gsomia-2016 --color always",
      "search pact",
      "status",
      "check briefs",
      "--help",
    ];
    for (const line of lines) {
      const { out, err, status } = run(line.split(" "), {}, node);
      expect([line, err, status]).toEqual([line, "", 0]);
      if (!line.startsWith("check")) expect(out.length).toBeGreaterThan(100);
    }
  });
});
