import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as v from "valibot";
import { afterAll, describe, expect, test } from "vitest";
import { commands, startCommand } from "../../src/command/all.ts";
import { answers } from "../../src/command/answers/all.ts";
import { answersJsonSchema } from "../../src/command/answers/json-schema.ts";
import { isTopic } from "../../src/command/help-topics.ts";
import { root, runBrief } from "../run-brief.ts";
import { type CommandLine, commandLines } from "../transcript.ts";

const folder = `${root}tests/transcripts/`;
const manual = `${root}src/manual/`;
const texts = [
  ...readdirSync(folder).map((name) => folder + name),
  ...readdirSync(manual).map((name) => manual + name),
  `${root}README.md`,
];
const transcribed = texts.flatMap((file) => commandLines(readFileSync(file, "utf8")));

/** What no transcript runs, as it writes or says where it is. */
const place = mkdtempSync(join(tmpdir(), "brief-answers-"));
const text = `${root}tests/fixtures/texts/lake-talks.txt`;
const [{ key }] = JSON.parse((await runBrief(["obstacles", text, "--json"])).out) as [{ key: string }];
const others = [
  ["new", "a-brief", "--library", place],
  ["status"],
  ["edit", `${root}tests/fixtures/slips/one.md`],
  ["confirm", text, key],
  ["dismiss", text, key],
];
const options = { environment: { XDG_STATE_HOME: place } };
const untold = others.map((argv): CommandLine => ({ line: argv.slice(0, 2).join(" "), argv, options }));

const lines = [...new Map([...transcribed, ...untold].map((one) => [one.line, one])).values()];

/** Answers that are no data: what the shell asks at a press of Tab, help on commands, the version. */
function isNoData({ argv }: CommandLine): boolean {
  const [name] = argv;
  const isHelp = name === "help" && !argv.some(isTopic);
  return isHelp || name === "complete" || argv.some((word) => ["--help", "-h", "--version"].includes(word));
}

/** The line with `--json` in place of every option that is about the form of the answer. */
function asJson(argv: readonly string[]): string[] {
  const end = argv.includes("--") ? argv.indexOf("--") : argv.length;
  const kept = argv.filter(
    (word, index) =>
      index > end ||
      !(
        ["--json", "-0", "--null", "--format", "--fields"].includes(word) ||
        /^--(?:format|fields)=/.test(word) ||
        ["--format", "--fields"].includes(argv[index - 1] ?? "")
      ),
  );
  return ["--json", ...kept];
}

function commandOf(argv: readonly string[]): string {
  return argv.find((word) => Object.hasOwn(answers, word)) ?? startCommand.name;
}

/** What keeps data from being each of the command's answers, place by place. */
function issuesOf(command: string, data: unknown): unknown[] {
  return Object.entries(answers[command] ?? {}).map(([name, schema]) => {
    const { issues = [] } = v.safeParse(schema, data);
    return [name, issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)];
  });
}

const given = new Set<string>();

describe("answers as JSON", () => {
  test("of every command there are schemas, and of nothing else", () => {
    expect(Object.keys(answers).toSorted()).toEqual([startCommand, ...commands].map(({ name }) => name).toSorted());
  });

  test.each(lines)("$line", async (one) => {
    const { argv, options } = one;
    const json = asJson(argv);
    if (isNoData(one)) {
      const { out } = await runBrief(argv, options);
      expect(() => JSON.parse(out)).toThrow();
      return;
    }
    const { out, err, status } = await runBrief(json, options);
    // What could be imported of several files is told, though another could not.
    if (status === 2 && out === "") {
      // Refused for what it asks, not for `--json`: without it the same is said.
      const plain = await runBrief(json.slice(1), options);
      expect({ out, err, status }).toEqual({ out: "", err: plain.err, status: plain.status });
      return;
    }
    const command = commandOf(argv);
    const data: unknown = JSON.parse(out);
    const fitting = Object.entries(answers[command] ?? {}).filter(([, schema]) => v.is(schema, data));
    expect(fitting.length > 0 ? [] : issuesOf(command, data)).toEqual([]);
    const isEmpty = Array.isArray(data) && data.length === 0;
    if (!isEmpty || command === "check") for (const [name] of fitting) given.add(`${command} ${name}`);
  });

  afterAll(() => {
    const all = Object.entries(answers).flatMap(([command, of]) => Object.keys(of).map((name) => `${command} ${name}`));
    expect([...given].toSorted(), "every answer that a schema describes was given").toEqual(all.toSorted());
  });

  test("a field that the schema does not know fails, and so does one that is missing", async () => {
    const data = JSON.parse((await runBrief(["--json", "list", "--limit", "1"])).out) as [Record<string, unknown>];
    const schema = answers["list"]?.["briefs"] as v.GenericSchema;
    expect(v.is(schema, data)).toBe(true);
    expect(v.is(schema, [{ ...data[0], more: 1 }])).toBe(false);
    expect(v.is(schema, [{ ...data[0], tags: undefined }])).toBe(false);
  });

  test("no run loads the schemas: validating costs more than answering", () => {
    const files = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".ts"),
    );
    const loading = files.filter((name) => /["']\.[./a-z]*answers\//.test(readFileSync(`${root}src/${name}`, "utf8")));
    expect(loading).toEqual([]);
  });

  test("only the fields that are a brief's own may be anything", () => {
    const text = JSON.stringify(answersJsonSchema());
    const anything = text.match(/"(?:items|additionalProperties|[A-Za-z]+)":(?:\{\}|true)/g) ?? [];
    expect(new Set(anything)).toEqual(new Set(['"additionalProperties":{}']));
    expect(text.match(/"additionalProperties":\{\}/g)).toHaveLength(
      text.match(/"extra":\{(?!"type":"null")/g)?.length ?? 0,
    );
  });

  test("the JSON Schema has a property for each command, and what it refers to", () => {
    const { properties, $defs } = answersJsonSchema() as Record<string, object>;
    expect(Object.keys(properties ?? {})).toEqual(Object.keys(answers));
    const referred = JSON.stringify({ properties, $defs }).match(/(?<="\$ref":"#\/\$defs\/)[^"]+/g) ?? [];
    expect([...new Set(referred)].filter((name) => !Object.hasOwn($defs ?? {}, name))).toEqual([]);
    expect(referred.length).toBeGreaterThan(30);
  });
});
