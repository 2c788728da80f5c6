import { bodyProblem, fieldProblem, type Rule } from "./subject.ts";

const linkTarget =
  /\]\(\s*<?([a-z][a-z0-9+.-]*):|<([a-z][a-z0-9+.-]*):[^<>\s]*>|^ {0,3}\[[^\]]+\]:\s*<?([a-z][a-z0-9+.-]*):/gi;

/**
 * Links, of the body or of sources, to anything but http, https and mailto: no reader should be led
 * there by a click.
 */
export const checkLinks: Rule = (subject) => {
  const inBody = subject.brief.body.split("\n").flatMap((text, line) =>
    Array.from(text.matchAll(linkTarget), (match) => (match[1] ?? match[2] ?? match[3]) as string)
      .filter((scheme) => !isSafe(scheme))
      .map((scheme) => bodyProblem(subject, line, unsafe(scheme))),
  );
  const inSources = subject.brief.sources.flatMap(({ url }, index) => {
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url ?? "")?.[1];
    const isBad = scheme !== undefined && !isSafe(scheme);
    return isBad ? [fieldProblem(subject, ["sources", index, "url"], unsafe(scheme))] : [];
  });
  return [...inBody, ...inSources];
};

function isSafe(scheme: string): boolean {
  return ["http", "https", "mailto"].includes(scheme.toLowerCase());
}

/** Other people's schemes (`obsidian:`, `app:`) open their own programs; these run something. */
const dangerous: ReadonlySet<string> = new Set(["javascript", "data", "vbscript", "file", "blob"]);

function unsafe(scheme: string) {
  const message = `a link with the scheme "${scheme}"; expected http, https or mailto`;
  const level = dangerous.has(scheme.toLowerCase()) ? ("warning" as const) : ("note" as const);
  return { level, code: "unsafe-link", message };
}
