/**
 * What `brief help` explains besides commands: the chapters of the manual, `src/manual/TOPIC.md`,
 * by their titles.
 */
export const helpTopics = {
  format: "The brief format, version 1",
  import: "Bringing documents in",
  query: "The query language",
  questions: "Questions across the library",
  output: "Output",
  environment: "Environment",
  json: "JSON",
} as const;

/** Whether there is a chapter of that name. */
export function isTopic(name: string): name is keyof typeof helpTopics {
  return Object.hasOwn(helpTopics, name);
}
