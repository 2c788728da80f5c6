import { sanitizeLine } from "../../text/sanitize.ts";
import { joined } from "./atoms.ts";
import { readTex } from "./read-tex.ts";

/**
 * A formula between dollars as signs of Unicode, a line for each of its own; null where that would
 * not say the same, or where it is no formula but sums of money or a program's variables.
 */
export function drawFormula(raw: string): string[] | null {
  const isDisplay = raw.startsWith("$$");
  const tex = raw.slice(isDisplay ? 2 : 1, isDisplay ? -2 : -1).trim();
  if (tex === "" || tex.length > longest || isProse(tex)) return null;
  const lines = readTex(tex);
  if (lines === null) return null;
  const drawn = lines.map((atoms) => sanitizeLine(joined(atoms)).trim()).filter((line) => line !== "");
  return drawn.length === 0 || (drawn.length > 1 && !isDisplay) ? null : drawn;
}

const longest = 4000;

/** Whether what stands between dollars is rather words, money or names. */
function isProse(tex: string): boolean {
  const bare = tex.replace(/\\[A-Za-z]+\*?(?:[ \t\n]*\{[A-Za-z \t\n,.*-]*\})?/g, "\\");
  if (/[A-Za-z]{4}|[A-Za-z]{2}_[A-Za-z]{2}|[A-Za-z]{2}[ \t\n]+[A-Za-z]{2}/.test(bare)) return true;
  if (/[\\^_]/.test(tex)) return false;
  return (/^\d/.test(tex) && !/[=<>+]/.test(tex)) || /[A-Za-z]{2}|[-/:=.,]$/.test(tex);
}
