import type { KnownAgreement } from "../model/known-agreement.ts";
import type { Cite } from "../model/reference.ts";
import type { Channel } from "../question/channel.ts";
import type { Ground } from "../question/tie-graph.ts";
import { groundsOf } from "./channel-json.ts";

/** What an agreement cites by these labels of its sources; null cites nothing. */
export function agreementCites({ id }: Pick<KnownAgreement, "id">, ...labels: readonly (string | null)[]): Cite[] {
  return labels.flatMap((label) => (label === null ? [] : [{ of: { kind: "agreement", id }, label }]));
}

/** All that the history of an agreement cites, and what is said of what it covers. */
export function historyCites(agreement: KnownAgreement): Cite[] {
  const { history, undated } = agreement;
  const labels = [...history, ...undated].map(({ source }) => source);
  return [...labels.flatMap((label) => agreementCites(agreement, label)), ...paperCites(agreement)];
}

/** What a channel rests on: since when each agreement has held, and what it covers. */
export function* channelCites(channel: Channel): Generator<Cite> {
  for (const ground of groundsOf(channel)) yield* groundCites(ground);
}

/** What one agreement of a channel rests on. */
export function groundCites({ agreement, since, caveat }: Ground): Cite[] {
  return [...agreementCites(agreement, since.source, caveat?.source ?? null), ...paperCites(agreement)];
}

/** What is cited for what an agreement covers, and for whether it binds. */
function paperCites(agreement: KnownAgreement): Cite[] {
  const { matters, binding } = agreement;
  const covered = matters.flatMap(({ source }) => agreementCites(agreement, source));
  return [...covered, ...agreementCites(agreement, binding?.source ?? null)];
}
