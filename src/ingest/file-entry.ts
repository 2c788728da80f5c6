import { parseBrief } from "../format/parse-brief.ts";
import type { FileEntry, KeptProblem } from "../port/index-port.ts";

/** A file's text, or in one line why there is none; null where there is no file any more. */
export type FileText =
  | { readonly text: string; readonly reason: null }
  | { readonly text: null; readonly reason: string }
  | null;

/** What an index keeps of a file at once: its front matter, and what is wrong with it. */
export function fileEntry(read: FileText, path: string): FileEntry | null {
  if (read === null) return null;
  if (read.text === null) return { head: null, problems: [unreadable(read.reason)] };
  const { brief, problems } = parseBrief(read.text, path);
  return { head: brief, problems: problems.map(withoutPath) };
}

/** A problem without its path, which is that of its file. */
export function withoutPath({ level, line, code, message }: KeptProblem): KeptProblem {
  return { level, line, code, message };
}

function unreadable(message: string): KeptProblem {
  return { level: "error", line: null, code: "unreadable", message };
}
