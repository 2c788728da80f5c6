import { type CompletionSource, complete } from "./complete.ts";
import { readRequest } from "./completion-answer.ts";

/**
 * The answer to `brief complete SHELL …`, which the scripts of `brief completion` run at each press
 * of Tab.
 */
export async function answerCompletion(argv: readonly string[], source: CompletionSource): Promise<string> {
  const { words, current, print } = readRequest(argv);
  return print(await complete(words, current, source));
}
