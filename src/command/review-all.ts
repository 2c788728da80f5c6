import { actorKinds } from "../model/actor.ts";
import type { Choice } from "../model/choice.ts";
import { obstacleKinds, severities } from "../model/obstacle.ts";
import type { Mended, Verdict } from "../model/verdict.ts";
import type { OpenedBrief } from "../port/briefs.ts";
import type { OpenEntry } from "../question/open-entries.ts";
import type { ReviewAnswer, ReviewRow } from "../view/review-list.ts";
import { choiceBlock, questionBlocks, type ReviewQuestion } from "../view/review-question.ts";
import type { Context } from "./context.ts";
import type { Dialogue } from "./dialogue.ts";
import { openBrief } from "./find-briefs.ts";
import { judge } from "./judge.ts";
import { neighboursOf } from "./neighbours.ts";

type Outcome = NonNullable<ReviewAnswer["reviewed"]>;

/**
 * Goes through entries with a person, one key each. Each verdict is kept at once, so that whoever
 * stops goes on where they stopped.
 */
export async function reviewAll(context: Context, dialogue: Dialogue, rows: readonly ReviewRow[]): Promise<Outcome> {
  const counted = { confirmed: 0, dismissed: 0 };
  let opened: OpenedBrief | null = null;
  for (const [index, row] of rows.entries()) {
    const { brief, entry } = row;
    const name = brief.library === null ? brief.path : brief.id;
    if (opened?.brief.path !== brief.path) opened = await openBrief(context, name);
    const said = await ask(dialogue, { ...row, number: index + 1, of: rows.length }, opened);
    if (said === "stop") break;
    if (said === "skip") continue;
    await judge(context, { brief: name, keys: [entry.key] }, said);
    counted[said.verdict] += 1;
  }
  return { ...counted, left: rows.length - counted.confirmed - counted.dismissed };
}

/** What a person says of one entry. */
async function ask(
  dialogue: Dialogue,
  row: Omit<ReviewQuestion, "before" | "after">,
  opened: OpenedBrief,
): Promise<Verdict | "skip" | "stop"> {
  const { entry } = row;
  const keys = choicesFor(entry);
  const question = { ...row, ...neighboursOf(opened.brief.body, entry.trace.sentence) };
  const pressed = await dialogue.ask(questionBlocks(question, keys), keysOf(keys));
  if (pressed === null || pressed === "q") return "stop";
  if (pressed === "s") return "skip";
  if (pressed === "d") return { verdict: "dismissed", mended: {} };
  const mended = pressed === "m" ? await mend(dialogue, entry, opened) : {};
  return mended === null ? "stop" : { verdict: "confirmed", mended };
}

function choicesFor({ kind }: OpenEntry): Choice[] {
  const canBeMended = kind === "obstacles" || kind === "actors";
  return [
    { key: "c", says: "confirm" },
    { key: "d", says: "dismiss" },
    ...(canBeMended ? [{ key: "m", says: "mend" }] : []),
    { key: "s", says: "skip" },
    { key: "q", says: "stop" },
  ];
}

function keysOf(choices: readonly Choice[]): string[] {
  return choices.map(({ key }) => key);
}

/** What a person puts right, field by field; null where they leave. */
async function mend(dialogue: Dialogue, entry: OpenEntry, opened: OpenedBrief): Promise<Mended | null> {
  const kind = await choose(dialogue, "kind", entry.kind === "actors" ? actorKinds : obstacleKinds);
  if (kind === null) return null;
  const chosenKind = kind === undefined ? {} : { kind };
  if (entry.kind === "actors") return chosenKind;
  // More than nine have no key of their own; the brief names the chief ones first.
  const actors = (await opened.unjudged()).actors.slice(0, mostActors);
  const names = [...actors.map(({ name }) => name), nobody];
  const holder = await choose(dialogue, "held by", names);
  if (holder === null) return null;
  const severity = await choose(dialogue, "severity", severities);
  if (severity === null) return null;
  const actor = actors.find(({ name }) => name === holder);
  const party = actor === undefined ? null : ({ kind: "actor", id: actor.id, name: actor.name } as const);
  return {
    ...chosenKind,
    ...(holder === undefined ? {} : { holder: party }),
    ...(severity === undefined ? {} : { severity }),
  };
}

const mostActors = 8;
const nobody = "nobody";
const keep = "Enter";

/** One of a few words; undefined to keep what is there, null where the person leaves. */
async function choose<Word extends string>(
  dialogue: Dialogue,
  asked: string,
  words: readonly Word[],
): Promise<Word | undefined | null> {
  const choices = words.map((says, index) => ({ key: String(index + 1), says }));
  const shown = choiceBlock([...choices, { key: keep, says: "as it is" }], asked);
  const pressed = await dialogue.ask([shown], [...keysOf(choices), keep]);
  if (pressed === null) return null;
  return pressed === keep ? undefined : words[Number(pressed) - 1];
}
