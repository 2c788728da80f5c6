import { spawn } from "node:child_process";
import { Failure } from "../model/failure.ts";
import type { Editor } from "../port/editor.ts";
import { quoted } from "../text/quoted.ts";
import { type TerminalFacts, variable } from "./terminal-facts.ts";

/**
 * The editor that VISUAL or EDITOR names, which may have arguments, as git has it: the shell reads
 * the variable, and the file is an argument of its own, whatever it is called.
 */
export function editor(facts: TerminalFacts): Editor {
  return {
    open: async (path) => {
      const command = variable(facts, "VISUAL") ?? variable(facts, "EDITOR");
      if (command === undefined)
        throw new Failure("usage", "there is no editor", { hint: "set VISUAL or EDITOR to one" });
      const status = await run(command, path, facts);
      if (status !== 0) throw new Failure("io", `the editor ${quoted(command)} ended with ${status}`);
    },
  };
}

/** Its status, or what ended it. */
function run(command: string, path: string, { environment }: TerminalFacts): Promise<number | string> {
  // Ctrl-C is for the editor.
  const ignore = () => {};
  process.on("SIGINT", ignore);
  return new Promise((resolve) => {
    const child = spawn("/bin/sh", ["-c", `${command} "$@"`, command, path], { env: environment, stdio: "inherit" });
    const finish = (status: number | string) => {
      process.off("SIGINT", ignore);
      resolve(status);
    };
    child.on("error", ({ message }) => finish(message));
    child.on("close", (status, signal) => finish(status ?? signal ?? "no status"));
  });
}
