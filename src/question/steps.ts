import type { NamedActor } from "../model/actor.ts";
import { compareText } from "../model/sort.ts";
import type { Step } from "./channel.ts";
import type { Ground, TieGraph } from "./tie-graph.ts";

/** What knows actors by their ids. */
type Named = Pick<TieGraph, "actors">;

/** A hop, with each agreement as it holds between these two. */
export function stepOf(from: NamedActor, to: NamedActor, grounds: readonly Ground[]): Step {
  const own = grounds.some(isOfSome) ? grounds.map((ground) => between(ground, from.id, to.id)) : grounds;
  return { from, to, grounds: own };
}

/** Whether a ground does not hold between all its parties since the same day. */
function isOfSome({ agreement: { terms }, since }: Ground): boolean {
  return terms.length > 0 || since.began !== undefined;
}

/** The ground as it holds between two: of parties who came later since the later came. */
function between(ground: Ground, from: string, to: string): Ground {
  const began = ground.since.began ?? ground.since;
  if (!isOfSome(ground)) return ground;
  const own = [from, to].flatMap((id) => (id === ground.mediator ? [] : (ground.termsOf.get(id) ?? [])));
  const isDisputed = own.some(({ disputed }) => disputed);
  if (ground.doubt === "accession") return { ...ground, isDisputed };
  const [last] = own
    .filter(({ from }) => from !== null)
    .sort((left, right) => compareText(right.from ?? "", left.from ?? ""));
  const isLater = last !== undefined && (last.from ?? "") > began.date;
  const since = isLater ? { ...began, date: last.from ?? "", by: null, source: last.source } : began;
  return { ...ground, since, isDisputed };
}

/** An actor by its id, as the agreements call it. */
export function actorOf(graph: Named, id: string): NamedActor {
  return graph.actors().get(id) ?? { id, name: id };
}
