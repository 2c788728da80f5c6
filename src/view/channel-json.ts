import type { NamedActor } from "../model/actor.ts";
import type { Channel, Step } from "../question/channel.ts";
import type { Ground } from "../question/tie-graph.ts";
import { caveatText } from "./ground-text.ts";

/** A channel as scripts see it, with those below it. */
export function channelJson(channel: Channel, day: string, lower: readonly Channel[]): Record<string, unknown> {
  const facts = channelFacts(channel, day);
  facts["lower"] = lower.length === 0 ? nothing : lower.map((one) => channelFacts(one, day));
  return facts;
}

const nothing: readonly never[] = [];

/**
 * Of hundreds of thousands of channels a table takes a few fields: their steps are made for JSON.
 */
function channelFacts(channel: Channel, day: string): Record<string, unknown> {
  const { kind, holds, steps, passes } = channel;
  return {
    from: steps[0]?.from.id ?? null,
    to: steps.at(-1)?.to.id ?? null,
    kind,
    holds,
    passes,
    path: channelPath(channel).map(({ id }) => id),
    mediators: steps.length < 2 ? nothing : mediators(channel).map(({ id }) => id),
    agreements: agreementIds(channel),
    since: since(channel),
    onwardRelease: kind === "chained" ? "not assured" : null,
    moreAtLeast: channel.moreAtLeast,
    steps: { toJSON: () => steps.map(stepJson) },
    asOf: day,
  };
}

function stepJson({ from, to, grounds }: Step): Record<string, unknown> {
  return {
    from: from.id,
    to: to.id,
    agreements: grounds.map((ground) => {
      const { agreement, since, mediator, doubt } = ground;
      return {
        id: agreement.id,
        since: since.by ?? since.date,
        source: since.source,
        mediated: mediator !== null,
        seen: since.by === null,
        disputed: ground.isDisputed,
        status: since.status,
        holds: doubt === null ? "yes" : "unknown",
        matters: ground.matters,
        binding: agreement.binding?.value ?? null,
        caveat: caveatText(ground.caveat),
      };
    }),
  };
}

/** The actors that it goes through, both ends among them. */
export function channelPath({ steps }: Channel): NamedActor[] {
  const [first] = steps;
  return first === undefined ? [] : [first.from, ...steps.map(({ to }) => to)];
}

/** The actors between its ends. */
export function mediators(channel: Channel): NamedActor[] {
  return channel.steps.length < 2 ? [] : channelPath(channel).slice(1, -1);
}

/** The ids of its agreements, each once. */
export function agreementIds(channel: Channel): string[] {
  const ids = groundsOf(channel).map(({ agreement }) => agreement.id);
  return ids.length === 1 ? ids : [...new Set(ids)];
}

/** Nearly all of hundreds of thousands have one step, and that one ground. */
export function groundsOf({ steps }: Channel): readonly Ground[] {
  const [first] = steps;
  return first !== undefined && steps.length === 1 ? first.grounds : steps.flatMap(({ grounds }) => grounds);
}

/** Since when each of the agreements has been in force, in their order. */
export function since(channel: Channel): string[] {
  const grounds = groundsOf(channel);
  if (grounds.length === 1) return grounds.map(({ since: { date, by } }) => by ?? date);
  return [...new Map(grounds.map(({ agreement, since: { date, by } }) => [agreement.id, by ?? date])).values()];
}
