import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { commands, startCommand } from "../../src/command/all.ts";
import { calledAs, choicesOf, type Parameter, placeholderOf } from "../../src/command/parameter.ts";
import { flagsOf } from "../../src/shell/declare.ts";
import { ownOptions } from "../../src/shell/own-options.ts";
import { sharedParameters } from "../../src/shell/shared-parameters.ts";
import { root, runBrief } from "../run-brief.ts";

/** Every parameter of every command, and those that all share. */
const declared = await Promise.all(commands.map(async ({ name, load }) => ({ command: name, ...(await load()) })));
const own = declared.flatMap(({ command, parameters }) => listed(command, parameters));
const shared = listed("", { ...sharedParameters({ prints: "graph" }), ...ownOptions });
const options = own.filter(({ parameter }) => !parameter.isArgument);
const everyArgument = own.filter(({ parameter }) => parameter.isArgument);

function listed(command: string, parameters: Readonly<Record<string, Parameter>>) {
  return Object.entries(parameters).map(([name, parameter]) => ({
    command,
    name,
    parameter,
    called: calledAs(name, parameter),
  }));
}

/** What is said of a parameter: its choices, and what it means. */
function said(parameter: Parameter): string {
  const { says } = parameter;
  return [choicesOf(parameter)?.join(", "), says].filter((part) => part !== undefined).join("; ");
}

/** A text without its line breaks. */
function running(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}

describe("each parameter", () => {
  test.each([...own, ...shared])("$command $called says what it means", ({ parameter }) => {
    expect(parameter.says).toMatch(/^\S.*[^.\s]$/);
  });

  test.each([...own, ...shared])("$command $called is declared as its kind can be", ({ parameter }) => {
    const { isArgument, isRequired, isRepeatable, letter, group, kind } = parameter;
    const isChosen = kind === "choice" || kind === "order" || kind === "topic";
    expect(choicesOf(parameter) !== null).toBe(isChosen);
    if (isChosen) expect(choicesOf(parameter)).not.toEqual([]);
    if (isRequired) expect(isArgument).toBe(true);
    if (isArgument) expect([kind === "flag", letter, group]).toEqual([false, undefined, undefined]);
    if (kind === "flag") expect([isRepeatable, parameter.placeholder]).toEqual([undefined, undefined]);
  });

  test.each(declared)("of $command that is an argument can be told from the next", ({ parameters }) => {
    const places = Object.values(parameters).filter(({ isArgument }) => isArgument);
    expect(places.slice(0, -1).filter(({ isRepeatable }) => isRepeatable)).toEqual([]);
    const firstOptional = places.findIndex(({ isRequired }) => !isRequired);
    expect(places.slice(firstOptional).filter(({ isRequired }) => isRequired && firstOptional >= 0)).toEqual([]);
  });

  test.each(declared)("of $command has a name that no shared option has", ({ parameters }) => {
    const taken = shared.map(({ name }) => name);
    expect(Object.keys(parameters).filter((name) => taken.includes(name))).toEqual([]);
  });

  test("is one of a command with a name: without one there is nobody to take it", async () => {
    expect((await startCommand.load()).parameters).toEqual({});
  });
});

describe("help", () => {
  const help = async (command: string) => {
    const { out } = await runBrief([...command.split(" ").filter(Boolean), "--help"], { columns: 400 });
    return running(out);
  };

  test.each(options)("on $command tells of $called", async ({ command, name, parameter }) => {
    expect(await help(command)).toContain(` ${flagsOf(name, parameter)} ${said(parameter)}`);
  });

  // Help on `help` is that on brief, which lists the topics beside the command's name.
  test.each(everyArgument.filter(({ command }) => command !== "help"))(
    "on $command tells of $called",
    async ({ command, parameter }) => {
      const shown = `${placeholderOf(parameter)}${parameter.isRepeatable ? "..." : ""}`;
      expect(await help(command)).toContain(parameter.isRequired ? `<${shown}>` : `[${shown}]`);
      expect(await help(command)).toContain(` ${placeholderOf(parameter)} ${parameter.says}`);
    },
  );

  test.each(shared.filter(({ name }) => name !== "format"))("tells of $called", async ({ name, parameter }) => {
    expect(await help("")).toContain(` ${flagsOf(name, parameter)} ${said(parameter)}`);
  });
});

/** roff's escapes and fonts, of which `man` shows nothing. */
const manual = gunzipSync(readFileSync(`${root}dist/brief.1.gz`))
  .toString("utf8")
  .replaceAll(/\\f[A-Z]|\\f\(..|\\&/g, "")
  .replaceAll("\\-", "-");

describe("the manual", () => {
  test.each(own)("tells of $command $called", ({ command, name, parameter }) => {
    const ofCommand = manual.split(/^\.S[SH] /m).find((part) => new RegExp(`^brief ${command}\\b`).test(part)) ?? "";
    const term = parameter.isArgument ? placeholderOf(parameter) : flagsOf(name, parameter);
    expect(ofCommand).toContain(`.TP\n${term}\n`);
    expect(running(ofCommand)).toContain(running(roffed(said(parameter))));
  });
});

/** As scripts/roff.ts writes it, but for what is taken away above. */
function roffed(text: string): string {
  return text.replaceAll("\\", "\\e");
}

describe("completion", () => {
  const complete = async (...words: string[]) => {
    const { out } = await runBrief(["complete", "zsh", ...words]);
    const [files = "", ...offers] = out.trimEnd().split("\n");
    return { files, offers: offers.map((offer) => offer.replaceAll("\\", "")) };
  };

  test.each(options)("behind $command offers $called", async ({ command, called, parameter }) => {
    const { offers } = await complete(command, called);
    expect(offers).toContain(`${called}:${parameter.says}`);
  });

  test.each(shared)("offers $called wherever options can stand", async ({ called, parameter }) => {
    expect((await complete(called)).offers).toContain(`${called}:${parameter.says}`);
    expect((await complete("list", called)).offers).toContain(`${called}:${parameter.says}`);
  });

  const valued = [...own, ...shared].filter(({ parameter }) => parameter.kind !== "flag");

  test.each(valued)("offers values of $command $called by its kind", async ({ command, called, parameter }) => {
    const before = everyArgument.filter((one) => one.command === command && one.parameter.isRequired);
    const isBehindBrief = parameter.kind === "section" || parameter === before[1]?.parameter;
    const brief = parameter.kind === "key" ? `${root}tests/fixtures/texts/lake-note.md` : "gsomia-2016";
    const words = [...(isBehindBrief ? [brief] : []), ...(parameter.isArgument ? [] : [called])];
    const { files, offers } = await complete(command === "" ? "graph" : command, ...words, "");
    expect(files).toBe(filesOf(parameter));
    expect(offers.length > 0).toBe(isOffering(parameter));
    for (const choice of choicesOf(parameter) ?? []) expect(offers).toContain(choice);
  });
});

/** Which files a shell is to complete to for a value. */
function filesOf({ kind }: Parameter): string {
  if (kind === "brief" || kind === "path") return "files";
  return kind === "directory" ? "directories" : "none";
}

/** Whether brief knows values to offer. */
function isOffering({ kind }: Parameter): boolean {
  return !["path", "directory", "id", "text", "date", "grade", "number", "pair"].includes(kind);
}

describe("what is required", () => {
  const required = everyArgument.filter(({ parameter }) => parameter.isRequired);

  test.each(required)("of $command is refused without $called", async ({ command, name, called }) => {
    const before = required.filter((one) => one.command === command);
    const given = before
      .slice(
        0,
        before.findIndex((one) => one.name === name),
      )
      .map(() => "gsomia-2016");
    const { out, err, status } = await runBrief([command, ...given]);
    const alike = before.filter((one) => one.called === called).length;
    const hint = alike > 1 ? `expected ${alike} of them` : `brief ${command} --help tells what it takes`;
    expect([out, err, status]).toEqual(["", `brief: missing required argument "${called}"; ${hint}\n`, 2]);
  });
});
