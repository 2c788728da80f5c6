// Writes dist/brief.1 from the definitions of the commands and the chapters of the README. Run by build.mjs, bundled.
import { readFileSync, writeFileSync } from "node:fs";
import type { Argument, Option } from "commander";
import { commands, startCommand } from "../src/command/all.ts";
import type { Example } from "../src/command/command.ts";
import { helpTopics } from "../src/command/help-topics.ts";
import { readMarkdown } from "../src/markdown/read-markdown.ts";
import { sections } from "../src/markdown/sections.ts";
import { addCommand, createProgram } from "../src/shell/program.ts";
import { roffOfMarkdown, roffText } from "./roff.ts";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const program = createProgram({ write: () => {}, columns: 80, version });
const start = await startCommand.load();

const parts = [
  // Neither hyphenated nor justified: much of it is to be typed.
  `.nr HY 0\n.TH BRIEF 1 "" "brief ${version}"\n.nh\n.ad l`,
  ".SH NAME\nbrief \\- a briefing book in the terminal",
  ".SH SYNOPSIS\n.B brief\n[\\fIoptions\\fR] [\\fIcommand\\fR] [\\fIargument\\fR ...]",
  `.SH DESCRIPTION\n${roffText(program.description())}`,
  examples(start.examples),
  ".SH COMMANDS",
];
for (const lazy of commands) {
  const definition = await lazy.load();
  const command = addCommand(program, lazy, definition);
  const usage = command.registeredArguments.map((argument) => {
    const shown = `\\fI${roffText(argument.name())}\\fR${argument.variadic ? " ..." : ""}`;
    return argument.required ? shown : `[${shown}]`;
  });
  const described = command.registeredArguments.map((argument) => tagged(roffText(argument.name()), argument));
  parts.push(
    `${[".SS brief", lazy.name, ...usage].join(" ")}\n${roffText(lazy.summary)}.`,
    ...described,
    ...command.options.map((option) => tagged(roffText(option.flags), option)),
    examples(definition.examples),
  );
}
parts.push(".SH OPTIONS\nThese hold for every command, and may stand before or after its name.");
parts.push(...program.options.map((option) => tagged(roffText(option.flags), option)));

const lines = readFileSync("README.md", "utf8").split("\n");
const chapters = Object.entries(helpTopics).map(([topic, title]) => {
  const found = sections(readMarkdown(lines.join("\n"))).find((section) => section.title === title);
  if (found === undefined) throw new Error(`the README has no chapter "${title}"`);
  return { topic, ...found };
});
for (const { topic, start, end } of chapters) {
  // A chapter inside this one has its own place.
  const inner = chapters.find((other) => other.start > start && other.start < end);
  const text = lines.slice(start, inner?.start ?? end).join("\n");
  parts.push(`.SH ${topic.toUpperCase()}\n${roffOfMarkdown(text).trimEnd()}`);
}
writeFileSync("dist/brief.1", `${parts.filter((part) => part !== "").join("\n")}\n`);

function tagged(term: string, { description, argChoices }: Option | Argument): string {
  const choices = argChoices === undefined ? "" : `${argChoices.join(", ")}; `;
  return `.TP\n\\fB${term}\\fR\n${roffText(choices + description)}`;
}

function examples(all: readonly Example[]): string {
  return all.map(({ line, says }) => `.TP\n\\f(CR${roffText(line)}\\fR\n${roffText(says)}`).join("\n");
}
