import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryLibrary } from "../adapter/temporary-library.ts";
import { type RunOptions, runBrief } from "../run-brief.ts";

/** Runs brief with a settings file of that text, whose path is shown as CONFIG. */
async function run(yaml: string, line: string, options: RunOptions = {}) {
  const place = temporaryLibrary({ "brief/config.yaml": yaml });
  const environment = { XDG_CONFIG_HOME: place, ...options.environment };
  const { out, err, status } = await runBrief(line.split(" "), { ...options, environment });
  const shown = (text: string) =>
    text.replaceAll(join(place, "brief", "config.yaml"), "CONFIG").replaceAll("\u001b", "␛");
  return { out: shown(out), err: shown(err), status };
}

const one = "list --limit 1";

describe("the settings file", () => {
  test.each<[string, string, string, RunOptions, RegExp]>([
    ["sets the format", "format: csv", `${one} --fields id`, {}, /^id\n/],
    ["sets the width", "width: 40", "summary gsomia-2016", {}, /^Seoul and Tokyo reopen the intelligence-\n/],
    ["sets the colours", "color: always\nformat: terminal", one, {}, /␛\[/],
    ["sets the theme", "theme: mono\ncolor: always", "obstacles gsomia-2016", {}, /␛\[4mhigh/],
    ["gives way to an option", "format: csv", `${one} --fields id --format json`, {}, /^\[/],
    ["gives way to a variable", "format: csv", `${one} --fields id`, { environment: { BRIEF_FORMAT: "json" } }, /^\[/],
    [
      "gives way to COLUMNS on a terminal",
      "width: 40",
      "summary gsomia-2016",
      {
        columns: 60,
        environment: { COLUMNS: "60", NO_COLOR: "1" },
      },
      /^Seoul and Tokyo reopen the intelligence-pact talks$/m,
    ],
    ["has a format of pages give way to --fields", "format: plain", `${one} --fields id`, {}, /^tscf-2024\n$/],
    ["turns the bundled briefs off", "bundled: off", "status --json --fields libraries", {}, /"libraries": \[\]/],
  ])("%s", async (_, yaml, line, options, expected) => {
    const { out, err, status } = await run(yaml, line, options);
    expect([err, status]).toEqual(["", 0]);
    expect(out).toMatch(expected);
  });

  test.each([
    ["theme: drak", 'CONFIG:1: theme is "drak"; expected one of default, dark, light, mono; did you mean dark?'],
    ["\nwidth: 3", 'CONFIG:2: width is "3"; expected a number of columns from 10, or 0 for no wrapping'],
    [
      "# x\n\nformat: yaml",
      'CONFIG:3: format is "yaml"; expected one of terminal, plain, markdown, json, jsonl, tsv, csv',
    ],
    ["bundled: maybe", 'CONFIG:1: bundled is "maybe"; expected on or off'],
    ["themes: dark", "CONFIG:1: themes is no setting; did you mean theme?"],
    [
      "colour-scheme: dark",
      "CONFIG:1: colour-scheme is no setting; expected one of libraries, bundled, format, width, color, theme, pager",
    ],
    ["theme: dark\ntheme: mono", "CONFIG:2: theme is given twice; the first counts"],
    ["theme: [dark]", "CONFIG:1: theme is a list; expected one value"],
    ["libraries: [/nonexistent]", "CONFIG:1: the library /nonexistent does not exist"],
    [
      "theme: {a: b}",
      'CONFIG:1: "theme: {a: b}" is not understood; expected name: value, name: [value, value], or - value below a name',
    ],
  ])("%j is a warning that names file and line, and nothing else", async (yaml, warning) => {
    const { out, err, status } = await run(yaml, `${one} --fields id`);
    expect(err).toContain(`brief: warning: ${warning}`);
    expect(err.split("\n")).toHaveLength(2);
    expect([out, status]).toEqual(["tscf-2024\n", 0]);
  });

  test("--quiet silences its warnings", async () => {
    expect((await run("theme: drak", `${one} --quiet`)).err).toBe("");
  });

  test("a wrong value is no warning where an option goes before it", async () => {
    expect((await run("theme: drak", `${one} --theme dark`)).err).toBe("");
  });

  test("may be a link, and is looked for below HOME without XDG_CONFIG_HOME", async () => {
    const home = temporaryLibrary({ "dotfiles/brief.yaml": "format: csv" });
    mkdirSync(join(home, ".config", "brief"), { recursive: true });
    symlinkSync(join(home, "dotfiles", "brief.yaml"), join(home, ".config", "brief", "config.yaml"));
    expect((await runBrief(`${one} --fields id`.split(" "), { home })).out).toBe("id\ntscf-2024\n");
  });

  test("that is too large is a warning", async () => {
    const { err, status } = await run("# x\n".repeat(20_000), one);
    expect([err, status]).toEqual(["brief: warning: CONFIG: is larger than 64 KB\n", 0]);
  });

  test("that is a directory is a warning", async () => {
    const place = temporaryLibrary({ "brief/config.yaml/x": "" });
    const { err, status } = await runBrief(one.split(" "), { environment: { XDG_CONFIG_HOME: place } });
    expect([err, status]).toEqual([`brief: warning: ${place}/brief/config.yaml: is not a regular file\n`, 0]);
  });
});

describe("brief status", () => {
  const settings = async (yaml: string, line: string, options: RunOptions = {}) => {
    const { out } = await run(yaml, `${line} --json`, options);
    const found = (JSON.parse(out) as { settings: { name: string; value: string; from: string }[] }).settings;
    return Object.fromEntries(found.map(({ name, value, from }) => [name, `${value} (${from})`]));
  };

  test("shows the defaults where nothing is set", async () => {
    expect(await settings("", "status")).toEqual({
      libraries: "none but your own (default)",
      bundled: "on (default)",
      format: "json (--json)",
      width: "the terminal's, else 80 (default)",
      color: "auto (default)",
      theme: "default (default)",
      pager: "less (default)",
      extensions: ".md:.markdown:.mdown:.mdx:.txt (default)",
      ignore: "on (default)",
      keep: "on (default)",
    });
  });

  test("shows where each value came from", async () => {
    const yaml = "theme: mono\npager: more\n# x\nwidth: 70\nbundled: on\nlibraries: [.]";
    const environment = { BRIEF_COLOR: "never", PAGER: "most" };
    expect(await settings(yaml, "status --width 60", { environment })).toEqual({
      libraries: ". (CONFIG:6)",
      bundled: "on (CONFIG:5)",
      format: "json (--json)",
      width: "60 (--width)",
      color: "never (BRIEF_COLOR)",
      theme: "mono (CONFIG:1)",
      pager: "most (PAGER)",
      extensions: ".md:.markdown:.mdown:.mdx:.txt (default)",
      ignore: "on (default)",
      keep: "on (default)",
    });
    expect(await settings(yaml, "--library briefs status --no-pager")).toMatchObject({
      libraries: "briefs (--library)",
      width: "70 (CONFIG:4)",
      pager: "none (--no-pager)",
    });
  });
});
