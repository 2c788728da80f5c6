/** A diagram as its lines are read: its kind, its title, and what it states. */
export interface Statements {
  /** The first word, in small letters. */
  readonly kind: string;
  readonly title: string | null;
  readonly lines: readonly string[];
}

/**
 * What a diagram in Mermaid states, without comments; null where its head holds what is not known.
 */
export function statementsOf(source: string): Statements | null {
  const lines = source
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !/^%%(?!\{)/.test(line));
  let title: string | null = null;
  if (lines[0] === "---") {
    const end = lines.indexOf("---", 1);
    title = /^title:[ \t]*(\S.*)$/.exec(lines[1] ?? "")?.[1] ?? null;
    // Other keys are words that nobody would see.
    if (title === null || end !== 2) return null;
    lines.splice(0, 3);
  }
  const kind = /^(?:sequenceDiagram|timeline|(?:graph|flowchart)(?:[ \t]+(?:TB|TD|BT|RL|LR))?)[ \t]*;?$/.exec(
    lines.shift() ?? "",
  )?.[0];
  return kind === undefined ? null : { kind: kind.toLowerCase().split(/[ \t;]/, 1)[0] as string, title, lines };
}

/** A label as it is read: without quotation marks around it, its breaks spaces. */
export function labelText(raw: string): string {
  const text = raw.trim().replace(/<br[ \t]{0,3}\/?>/gi, " ");
  const bare = text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text;
  return bare
    .replace(/^`([^`]*)`$/, "$1")
    .replace(/[ \t]+/g, " ")
    .trim();
}

/** A line so many levels deep. */
export function indented(text: string, depth: number): string {
  return "  ".repeat(Math.min(depth, 6)) + text;
}
