import { actorKinds, bearsName, type Party } from "../model/actor.ts";
import type { Brief } from "../model/brief.ts";
import { obstacleKinds, severities } from "../model/obstacle.ts";
import { judgedView } from "../view/judged-list.ts";
import { defineCommand } from "./command.ts";
import { openBrief } from "./find-briefs.ts";
import { judge, judgedParameters } from "./judge.ts";

/** `brief confirm`: what was extracted counts as if a person had written it. */
export const confirm = defineCommand({
  parameters: {
    ...judgedParameters,
    kind: {
      kind: "choice",
      of: [...obstacleKinds, ...actorKinds],
      placeholder: "kind",
      says: "it is of this kind",
    },
    holder: { kind: "party", says: "the obstacle is held by this actor" },
    severity: { kind: "choice", of: severities, placeholder: "severity", says: "the obstacle weighs so much" },
  },
  async answer(context, { kind, holder, severity, ...named }) {
    const mended = {
      ...(kind === null ? {} : { kind }),
      ...(severity === null ? {} : { severity }),
      ...(holder === null
        ? {}
        : { holder: partyNamed(holder, await (await openBrief(context, named.brief)).unjudged()) }),
    };
    return judge(context, named, { verdict: "confirmed", mended });
  },
  view: judgedView,
  examples: [
    { line: "brief confirm ID KEY", says: "one obstacle, actor, agreement or event is right" },
    { line: "brief confirm ID KEY --severity high --holder Tokyo", says: "and what was missed of it" },
  ],
});

/** An actor of the brief by any of its names, else free text. */
export function partyNamed(name: string, { actors }: Brief): Party {
  const actor = actors.find((one) => bearsName(one, name));
  return actor === undefined ? { kind: null, id: null, name } : { kind: "actor", id: actor.id, name: actor.name };
}
