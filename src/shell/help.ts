import { type Command, Help, type HelpConfiguration, type Option } from "commander";
import type { CommandDefinition } from "../command/command.ts";
import { wrap } from "../text/wrap.ts";

/** Columns beside an option that are too few to explain it in. */
const narrow = 30;

/**
 * How help is laid out: a command's own options, then those that all share, each under its heading.
 */
export function helpConfiguration(columns: number, helpOption: Option): HelpConfiguration {
  return {
    helpWidth: columns,
    sortOptions: false,
    visibleOptions: ({ options, parent }) => {
      const shared = (parent?.options ?? []).filter(({ long }) => long !== "--version");
      return [...options, ...shared, helpOption];
    },
    optionDescription: ({ argChoices, description }) => describedAs(argChoices, description),
    minWidthToWrap: narrow,
    formatItem: (term, termWidth, description, helper) =>
      columns - termWidth - 4 >= narrow
        ? Help.prototype.formatItem.call(helper, term, termWidth, description, helper)
        : `  ${term}\n${below(description, columns)}`,
  };
}

/** What is said of a value, behind its choices where it has some. */
export function describedAs(choices: readonly string[] | null | undefined, says: string): string {
  return choices == null ? says : `${choices.join(", ")}; ${says}`;
}

/** Has help end with the definition's examples. Written only when help is asked for. */
export function addExamples(command: Command, { examples }: CommandDefinition): Command {
  return command.addHelpText("after", ({ command: asked }) => {
    const columns = asked.createHelp().helpWidth ?? 80;
    const lines = examples.map(({ line, says }) => `  ${line}\n${below(says, columns)}`);
    return `\nExamples:\n${lines.join("\n")}`;
  });
}

/** A text below what it explains. */
function below(text: string, columns: number): string {
  return wrap(text, columns - 6)
    .map((line) => `      ${line}`)
    .join("\n");
}
