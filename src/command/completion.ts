import { verbatimView } from "../view/verbatim.ts";
import type { CommandDefinition } from "./command.ts";
import { completionScripts, isShell } from "./completion-scripts.ts";

/** `brief completion`: the script that teaches a shell to complete, to be evaluated when it starts. */
export const completion = {
  declare: (command) =>
    command.addArgument(
      command.createArgument("<shell>", "the shell to teach").choices(Object.keys(completionScripts)),
    ),
  examples: [
    { line: "brief completion bash", says: 'in ~/.bashrc: eval "$(brief completion bash)"' },
    { line: "brief completion zsh", says: 'in ~/.zshrc, after compinit: eval "$(brief completion zsh)"' },
    { line: "brief completion fish", says: "in ~/.config/fish/config.fish: brief completion fish | source" },
  ],
  async run(_context, _options, [shell = ""]) {
    return verbatimView(shell, isShell(shell) ? completionScripts[shell] : "");
  },
} satisfies CommandDefinition<object>;
