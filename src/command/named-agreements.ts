import type { KnownAgreement } from "../model/known-agreement.ts";
import type { OpenedBrief } from "./context.ts";

/** The agreements that a brief names, in its order. One that nobody defines has a name alone. */
export async function namedAgreements({ brief, agreements }: OpenedBrief): Promise<KnownAgreement[]> {
  const known = await agreements();
  return brief.agreements.map((id) => known.find((agreement) => agreement.id === id) ?? unknownAgreement(id));
}

function unknownAgreement(id: string): KnownAgreement {
  const nothing = { short: null, covers: null, shares: null, via: null, brief: null };
  return { id, name: id, ...nothing, parties: [], history: [], sources: [] };
}
