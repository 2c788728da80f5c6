/**
 * What `brief help` explains besides commands: chapters of the README, by their headings. The
 * manual has them too.
 */
export const helpTopics = {
  format: "The brief format, version 1",
  query: "The query language",
  output: "Output",
  environment: "Environment",
  json: "JSON",
} as const;

/** Whether there is a chapter of that name. */
export function isTopic(name: string): name is keyof typeof helpTopics {
  return Object.hasOwn(helpTopics, name);
}
