import type { AgreementChange } from "../model/agreement.ts";
import type { Matter } from "../model/matter.ts";
import type { Ground } from "../question/tie-graph.ts";

/** `notice of termination given 2019-08-22`: what is to be said of an agreement on a day. */
export function caveatText(entry: AgreementChange | null): string | null {
  return entry === null ? null : `${entry.caveat} ${entry.by === null ? entry.date : `by ${entry.by}`}`;
}

/** Since when an agreement has been in force, what is to be said of it, or what nobody knows. */
export function groundText({ since, doubt, isDisputed, caveat }: Ground): string {
  const said = [
    doubt === "entry" || since.status !== "in-force"
      ? unseenEntry(since)
      : `${inForce(since)}${isDisputed && doubt === null ? " (disputed)" : ""}`,
    doubt === "accession" ? "accession disputed" : "",
    caveatText(caveat) ?? "",
  ];
  return said.filter((part) => part !== "").join("; ");
}

function inForce({ date, by }: AgreementChange): string {
  return by === null ? `in force since ${date}` : `in force by ${by}, entry date not seen`;
}

function unseenEntry({ status, date, by }: AgreementChange): string {
  if (status === "in-force")
    return by === null ? `in force since ${date}, end unknown` : `entry unknown, in force by ${by}`;
  return `${status}, entry into force unknown (${status} ${by === null ? date : `by ${by}`})`;
}

/**
 * What an agreement passes, and whether it binds. Nothing where it says neither and no library
 * names a matter: then nobody has tried to say.
 */
export function paperText({ matters, may, agreement }: Ground, known: readonly Matter[]): string {
  const { binding } = agreement;
  if (may === null && binding === null && known.length === 0) return "";
  const some = may === null ? "what may pass is not stated" : `may pass some of: ${mattersText(may, known)}`;
  const passes = matters.length === 0 ? some : `may pass: ${mattersText(matters, known)}`;
  return `${passes}; ${binding === null ? "unknown whether it binds" : binding.value ? "binding" : "not binding"}`;
}

/** Matters by their names. */
export function mattersText(ids: readonly string[], known: readonly Matter[]): string {
  return ids.map((id) => known.find((matter) => matter.id === id)?.name ?? id).join(", ");
}
