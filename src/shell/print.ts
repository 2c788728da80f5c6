import { Failure } from "../model/failure.ts";
import type { Problem } from "../model/problem.ts";
import { type Artifact, textArtifact } from "../render/artifact.ts";
import type { Page } from "../render/page.ts";
import { type Painter, paintNone } from "../render/painter.ts";
import { type Format, renderers } from "../render/renderers.ts";
import { themes } from "../render/themes.ts";
import type { View } from "../view/view.ts";
import { showsHyperlinks, wantsColor } from "./color.ts";
import type { OutputSettings } from "./output-options.ts";
import { type TerminalFacts, variable } from "./terminal-facts.ts";

/** Running text is no wider than this on a terminal, however wide the terminal. */
const widestProse = 100;

/** The width of a page that goes to a file or a pipe, as of a page of paper. */
const pipedWidth = 80;

/** A view as it leaves, and what could not be laid out as it should be. */
export interface PrintedView {
  readonly artifact: Artifact;
  readonly problems: readonly Problem[];
}

/**
 * Prints a view in the format that options, environment and stdout ask for. `onLoaded` is as in
 * `Page`.
 */
export async function printView(
  view: View,
  settings: OutputSettings,
  { facts, onLoaded }: { readonly facts: TerminalFacts; readonly onLoaded: NonNullable<Page["onLoaded"]> },
): Promise<PrintedView> {
  if (settings.isNull) return { artifact: textArtifact(view.ids.map((id) => `${id}\0`).join("")), problems: [] };
  const format = chooseFormat(view, settings, facts);
  if (format === "tsv" && view.fields === null) {
    throw new Failure("usage", "this answer is no table; expected a format other than tsv");
  }
  const problems: Problem[] = [];
  const page = await choosePage(settings, facts, format);
  const text = await renderers[format](view, { ...page, onLoaded, onProblem: (problem) => problems.push(problem) });
  return { artifact: textArtifact(text), problems };
}

/** Whether a list is printed as lines of cells, with the fields that it has by itself. */
export function printsLines(settings: OutputSettings, facts: TerminalFacts): boolean {
  const isPlain = settings.fields === null && !settings.isNull;
  return isPlain && chooseFormat({ shape: "list" }, settings, facts) === "tsv";
}

/** The format that a view is printed in. */
export function chooseFormat(view: Pick<View, "shape">, settings: OutputSettings, facts: TerminalFacts): Format {
  if (settings.format !== null) return settings.format;
  if (settings.fields !== null) return "tsv";
  if (facts.isTty || settings.color === "always") return "terminal";
  return view.shape === "list" ? "tsv" : "plain";
}

async function choosePage(settings: OutputSettings, facts: TerminalFacts, format: Format): Promise<Page> {
  const { width, proseWidth } = chooseWidths(settings, facts);
  return {
    width,
    proseWidth,
    painter: format === "terminal" ? await choosePainter(settings, facts) : paintNone,
    hasHyperlinks: format === "terminal" && wantsColor(settings.color, facts) && showsHyperlinks(facts),
    isDecorated: format === "terminal",
    fields: settings.fields,
  };
}

function chooseWidths({ width }: OutputSettings, facts: TerminalFacts): { width: number; proseWidth: number } {
  if (width !== null) return { width, proseWidth: width };
  if (!facts.isTty) return { width: pipedWidth, proseWidth: pipedWidth };
  const columns = columnsOf(variable(facts, "COLUMNS")) ?? columnsOf(String(facts.columns)) ?? pipedWidth;
  return { width: columns, proseWidth: Math.min(columns, widestProse) };
}

/** COLUMNS is set by hand, too: what is no sensible number of columns is passed over. */
function columnsOf(value: string | undefined): number | null {
  return value !== undefined && /^\d{1,4}$/.test(value) && Number(value) >= 10 ? Number(value) : null;
}

async function choosePainter(settings: OutputSettings, facts: TerminalFacts): Promise<Painter> {
  if (!wantsColor(settings.color, facts)) return paintNone;
  return (await import("../render/sgr-painter.ts")).sgrPainter(1, themes[settings.theme]);
}
