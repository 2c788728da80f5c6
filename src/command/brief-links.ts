import type { Brief } from "../model/brief.ts";
import { Failure } from "../model/failure.ts";
import type { BriefLinks } from "../port/links.ts";
import type { Context } from "./context.ts";

/** The links of a brief, swept. Throws a `Failure` for a file that is of no library. */
export async function briefLinks({ links }: Context, brief: Brief, name: string): Promise<BriefLinks> {
  const [found] = brief.library === null ? [] : await links.sweep(brief.id);
  // A file outside the libraries links to none of their briefs that could be told for sure.
  if (found === undefined) throw new Failure("input", `${name} is no brief of a library; expected an id`);
  return found;
}
