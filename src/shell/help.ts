import type { Command, HelpConfiguration, Option } from "commander";
import type { CommandDefinition } from "../command/command.ts";

/** How help is laid out: a command's own options, then those that all share, each under its heading. */
export function helpConfiguration(columns: number, helpOption: Option): HelpConfiguration {
  return {
    helpWidth: columns,
    sortOptions: false,
    visibleOptions: ({ options, parent }) => {
      const shared = (parent?.options ?? []).filter(({ long }) => long !== "--version");
      return [...options, ...shared, helpOption];
    },
    optionDescription: ({ argChoices, description }) =>
      argChoices === undefined ? description : `${argChoices.join(", ")}; ${description}`,
  };
}

/** Has help end with the definition's examples. Written only when help is asked for. */
export function addExamples(command: Command, { examples }: CommandDefinition<never>): Command {
  return command.addHelpText("after", () => {
    const lines = examples.map(({ line, says }) => `  ${line}\n      ${says}`);
    return `\nExamples:\n${lines.join("\n")}`;
  });
}
