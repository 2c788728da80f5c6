import { offeredKinds } from "../model/offer.ts";

/**
 * What a value can be that the shell completes: the name in the brackets of its declaration says which. A `section` is one of the
 * brief that stands before it on the line, a `topic` one of its choices or a command.
 */
export const completedKinds = [...offeredKinds, "section", "path", "directory", "topic"] as const;

/** Names in brackets for which there is nothing to offer. A test holds declarations to these two lists, or to choices. */
export const freeKinds = ["id", "query", "text", "key=value", "date", "count", "columns", "fields"] as const;
