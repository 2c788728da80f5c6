import { verbatimView } from "../view/verbatim.ts";
import { defineCommand } from "./command.ts";
import { completionScripts, shells } from "./completion-scripts.ts";

/**
 * `brief completion`: the script that teaches a shell to complete, to be evaluated when it starts.
 */
export const completion = defineCommand({
  parameters: {
    shell: {
      kind: "choice",
      of: shells,
      isArgument: true,
      isRequired: true,
      placeholder: "shell",
      says: "the shell to teach",
    },
  },
  answer: async (_context, { shell }) => ({ id: shell, text: completionScripts[shell] }),
  view: verbatimView,
  examples: [
    { line: "brief completion bash", says: 'in ~/.bashrc: eval "$(brief completion bash)"' },
    { line: "brief completion zsh", says: 'in ~/.zshrc, after compinit: eval "$(brief completion zsh)"' },
    { line: "brief completion fish", says: "in ~/.config/fish/config.fish: brief completion fish | source" },
  ],
});
