// Writes dist/brief.1.gz from the definitions of the commands and the chapters of the manual. Run by build.mjs, bundled.
import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { commands, startCommand } from "../src/command/all.ts";
import type { Example } from "../src/command/command.ts";
import { helpTopics } from "../src/command/help-topics.ts";
import { choicesOf, type Parameter, type ParameterSet, placeholderOf } from "../src/command/parameter.ts";
import { flagsOf } from "../src/shell/declare.ts";
import { describedAs } from "../src/shell/help.ts";
import { ownOptions } from "../src/shell/own-options.ts";
import { programSays } from "../src/shell/program.ts";
import { sharedParameters } from "../src/shell/shared-parameters.ts";
import { roffOfMarkdown, roffText } from "./roff.ts";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const start = await startCommand.load();

const parts = [
  // Neither hyphenated nor justified: much of it is to be typed.
  `.nr HY 0\n.TH BRIEF 1 "" "brief ${version}"\n.nh\n.ad l`,
  ".SH NAME\nbrief \\- a briefing book in the terminal",
  ".SH SYNOPSIS\n.B brief\n[\\fIoptions\\fR] [\\fIcommand\\fR] [\\fIargument\\fR ...]",
  `.SH DESCRIPTION\n${roffText(programSays)}`,
  examples(start.examples),
  ".SH COMMANDS",
];
for (const lazy of commands) {
  const { parameters, examples: tried } = await lazy.load();
  const declared = Object.values(parameters).filter(({ isArgument }) => isArgument);
  parts.push(
    `${[".SS brief", lazy.name, ...declared.map(usage)].join(" ")}\n${roffText(lazy.summary)}.`,
    ...declared.map((argument) => tagged(placeholderOf(argument), argument)),
    ...options(parameters),
    examples(tried),
  );
}
parts.push(
  ".SH OPTIONS\nThese hold for every command, and may stand before or after its name.",
  ...options(sharedParameters({})),
  tagged(flagsOf("version", ownOptions.version), ownOptions.version),
);

for (const topic of Object.keys(helpTopics)) {
  const [, ...text] = readFileSync(`src/manual/${topic}.md`, "utf8").split("\n");
  parts.push(`.SH ${topic.toUpperCase()}\n${roffOfMarkdown(text.join("\n")).trimEnd()}`);
}
// As systems keep their pages: a third of the size.
writeFileSync("dist/brief.1.gz", gzipSync(`${parts.filter((part) => part !== "").join("\n")}\n`, { level: 9 }));

function usage(argument: Parameter): string {
  const shown = `\\fI${roffText(placeholderOf(argument))}\\fR${argument.isRepeatable ? " ..." : ""}`;
  return argument.isRequired ? shown : `[${shown}]`;
}

function options(parameters: ParameterSet): string[] {
  return Object.entries(parameters).flatMap(([name, parameter]) =>
    parameter.isArgument ? [] : [tagged(flagsOf(name, parameter), parameter)],
  );
}

function tagged(term: string, parameter: Parameter): string {
  return `.TP\n\\fB${roffText(term)}\\fR\n${roffText(describedAs(choicesOf(parameter), parameter.says))}`;
}

function examples(all: readonly Example[]): string {
  return all.map(({ line, says }) => `.TP\n\\f(CR${roffText(line)}\\fR\n${roffText(says)}`).join("\n");
}
