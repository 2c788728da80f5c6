import { spawn } from "node:child_process";
import { pagerVariables } from "./choose-pager.ts";
import type { TerminalFacts } from "./terminal-facts.ts";

/**
 * Shows text in the pager and waits for its end. Answers false if it could not be started, so that
 * the caller can print the text itself.
 */
export function page(text: string, command: readonly string[], { environment }: TerminalFacts): Promise<boolean> {
  const [program = "less", ...args] = command;
  const env = pagerVariables(environment);
  // Ctrl-C is for the pager; we end when it does.
  const ignore = () => {};
  process.on("SIGINT", ignore);
  return new Promise((resolve) => {
    const child = spawn(program, args, { env, stdio: ["pipe", "inherit", "inherit"] });
    const finish = (wasShown: boolean) => {
      process.off("SIGINT", ignore);
      resolve(wasShown);
    };
    child.on("error", () => finish(false));
    child.on("close", (status) => finish(status !== 127));
    // A pager that is left before the end closes its stdin.
    child.stdin.on("error", ignore);
    child.stdin.end(text);
  });
}
