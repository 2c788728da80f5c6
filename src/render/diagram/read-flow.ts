import { labelText } from "./statements.ts";

/** A link between nodes of a flowchart, each by its id. */
export interface FlowLink {
  readonly from: readonly string[];
  readonly arrow: string;
  readonly to: readonly string[];
  readonly label: string;
}

/** What a line of a flowchart states: its nodes, what they are called, and links between them. */
export interface FlowLine {
  readonly ids: readonly string[];
  readonly labels: readonly (readonly [id: string, label: string])[];
  readonly links: readonly FlowLink[];
}

/** A line of a flowchart, or null where it holds what is not known. */
export function readFlow(line: string): FlowLine | null {
  if (line.length > longestLine) return null;
  const reader = new FlowReader(line);
  return reader.read() ? reader : null;
}

/** Longer than any that a person wrote. */
const longestLine = 4000;

/** How the shapes of nodes open and close, the longer first. */
const shapes: readonly (readonly [open: string, closes: readonly string[]])[] = [
  ["(((", [")))"]],
  ["((", ["))"]],
  ["([", ["])"]],
  ["(", [")"]],
  ["[[", ["]]"]],
  ["[(", [")]"]],
  ["[/", ["/]", "\\]"]],
  ["[\\", ["\\]", "/]"]],
  ["[", ["]"]],
  ["{{", ["}}"]],
  ["{", ["}"]],
  [">", ["]"]],
];

class FlowReader implements FlowLine {
  readonly ids: string[] = [];
  readonly labels: [string, string][] = [];
  readonly links: FlowLink[] = [];
  readonly #line: string;
  #at = 0;

  constructor(line: string) {
    this.#line = line;
  }

  read(): boolean {
    while (this.#at < this.#line.length) {
      if (!this.#chain()) return false;
      if (this.#take(/[ \t]{0,99};?[ \t]{0,99}/y) === "" && this.#at < this.#line.length) return false;
    }
    return true;
  }

  #chain(): boolean {
    let from = this.#nodes();
    while (from !== null) {
      if (/^[ \t]*(?:;|$)/.test(this.#line.slice(this.#at, this.#at + 80))) return true;
      const link = this.#link();
      const to = link === null ? null : this.#nodes();
      if (link === null || to === null) return false;
      this.links.push({ from, to, ...link });
      from = to;
    }
    return false;
  }

  #nodes(): string[] | null {
    const ids: string[] = [];
    do {
      this.#take(/[ \t]{1,99}/y);
      const id = this.#take(/[\p{L}\p{N}\p{M}_]{1,99}(?:[.-][\p{L}\p{N}\p{M}_]{1,99}){0,9}/uy);
      if (id === "" || !this.#shape(id)) return null;
      this.#take(/:::[\w-]{1,99}/y);
      ids.push(id);
      this.ids.push(id);
    } while (this.#take(/[ \t]{1,99}&(?=[ \t])/y) !== "");
    return ids;
  }

  /** Reads a node's shape and what it is called, if there is any. */
  #shape(id: string): boolean {
    const [open, closes] = shapes.find(([mark]) => this.#line.startsWith(mark, this.#at)) ?? [];
    if (open === undefined || closes === undefined) return true;
    const from = this.#at + open.length;
    const isQuoted = this.#line[from] === '"';
    const end = isQuoted ? this.#line.indexOf('"', from + 1) + 1 : this.#firstOf(closes, from);
    const close = closes.find((mark) => this.#line.startsWith(mark, end));
    const label = this.#line.slice(from, end);
    if (end <= 0 || close === undefined || (!isQuoted && /[[\](){}"]/.test(label))) return false;
    if (labelText(label) === "") return false;
    this.labels.push([id, labelText(label)]);
    this.#at = end + close.length;
    return true;
  }

  #firstOf(marks: readonly string[], from: number): number {
    const found = marks.map((mark) => this.#line.indexOf(mark, from)).filter((at) => at !== -1);
    return found.length === 0 ? -1 : Math.min(found[0] as number, found.at(-1) as number);
  }

  #link(): { arrow: string; label: string } | null {
    this.#take(/[ \t]{1,99}/y);
    const isBoth = this.#take(/<(?=[-=])/y) !== "";
    const line = this.#take(/-{3,99}(?![->ox])|-{2,99}[>ox]|={3,99}(?![=>ox])|={2,99}[>ox]|-\.{1,9}-[>ox]?/y);
    if (line !== "") return { arrow: arrowOf(line, isBoth), label: this.#barred() };
    const open = this.#take(/--|==|-\./y);
    if (open === "") return null;
    const end = this.#line.indexOf(open === "-." ? ".-" : open, this.#at);
    const label = end === -1 ? "" : labelText(this.#line.slice(this.#at, end));
    if (label === "" || label.includes("|")) return null;
    this.#at = end;
    const close = this.#take(/-{2,99}[>ox]?|={2,99}[>ox]?|\.{1,9}-[>ox]?/y);
    return { arrow: arrowOf(close, isBoth), label };
  }

  /** A label between bars behind the arrow. */
  #barred(): string {
    const label = this.#take(/[ \t]{0,9}\|[^|]{0,500}\|/y);
    return labelText(label.trim().slice(1, -1));
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#line)?.[0] ?? "";
    this.#at += found.length;
    return found;
  }
}

function arrowOf(line: string, isBoth: boolean): string {
  if (isBoth) return "↔";
  if (line.endsWith(">")) return "→";
  return /[ox]$/.test(line) ? `—${line.at(-1)}` : "—";
}
