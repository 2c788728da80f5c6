/** What a value can be that the shell completes from the library or the disk: the name in the brackets of its declaration says which. */
export const completedKinds = [
  "brief",
  "actor",
  "party",
  "agreement",
  "tag",
  "region",
  "section",
  "path",
  "directory",
] as const;

/** Names in brackets for which there is nothing to offer. A test holds declarations to these two lists, or to choices. */
export const freeKinds = ["id", "query", "text", "key=value", "date", "count", "columns", "fields"] as const;
