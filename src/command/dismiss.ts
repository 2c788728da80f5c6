import { judgedView } from "../view/judged-list.ts";
import { defineCommand } from "./command.ts";
import { judge, judgedParameters } from "./judge.ts";

/** `brief dismiss`: what was extracted wrongly is shown no more. */
export const dismiss = defineCommand({
  parameters: judgedParameters,
  answer: (context, named) => judge(context, named, { verdict: "dismissed", mended: {} }),
  view: judgedView,
  examples: [
    { line: "brief dismiss ID KEY", says: "takes it out of your own brief, or remembers that it is wrong" },
    { line: "brief dismiss ID KEY KEY", says: "several at once" },
  ],
});
