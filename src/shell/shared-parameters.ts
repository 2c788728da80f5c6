import type { SpecialPrint } from "../command/command.ts";
import type { Parameter, ParameterSet } from "../command/parameter.ts";
import { type Format, formats, formatsOf } from "../render/renderers.ts";
import { themeNames } from "../render/themes.ts";
import { colorChoices } from "./color.ts";

const output = "Output:";
const everywhere = "Everywhere:";

/**
 * The options that every command shares. They may stand before or after the command's name. Where
 * the answer `prints` what has formats of its own, these are among them.
 */
export function sharedParameters({ prints }: { readonly prints?: SpecialPrint | undefined }) {
  return {
    format: {
      kind: "choice",
      of: formatsFor(prints),
      placeholder: "format",
      group: output,
      says: "default: terminal on a terminal, else tsv for lists, plain for pages",
    },
    json: { kind: "flag", group: output, says: "short for --format json; its fields: brief help json" },
    fields: {
      kind: "text",
      placeholder: "fields",
      group: output,
      says: "only these fields, separated by commas (json, jsonl, tsv, csv)",
    },
    null: { kind: "flag", letter: "0", group: output, says: "ids only, each ended by NUL, for xargs -0" },
    width: { kind: "text", placeholder: "columns", group: output, says: "columns to fill; 0 for no wrapping" },
    color: { kind: "choice", of: colorChoices, placeholder: "when", group: output, says: "whether to colour" },
    theme: {
      kind: "choice",
      of: themeNames,
      placeholder: "theme",
      group: output,
      says: "the first leaves colours to your terminal",
    },
    noPager: { kind: "flag", group: output, says: "never page" },
    library: {
      kind: "directory",
      isRepeatable: true,
      group: everywhere,
      says: "this library and no other (repeatable)",
    },
    fresh: { kind: "flag", group: everywhere, says: "look at every file, in libraries of over 10,000 too" },
    quiet: { kind: "flag", group: everywhere, says: "no warnings" },
    debug: { kind: "flag", group: everywhere, says: "a stack trace with an unexpected error" },
  } as const satisfies ParameterSet;
}

/**
 * Their values as typed: `readOutput` reads them as it reads the variables and the file of the same
 * settings.
 */
export function asTyped(_name: string, { isRepeatable }: Parameter, typed: string, before: unknown): unknown {
  return isRepeatable ? [...((before ?? []) as readonly string[]), typed] : typed;
}

/** The formats in which an answer can be printed. */
export function formatsFor(prints: SpecialPrint | undefined): readonly Format[] {
  return prints === undefined ? formats : [...formats, ...formatsOf[prints]];
}
