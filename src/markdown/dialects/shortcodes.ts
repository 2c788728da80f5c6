import { attribute } from "../html-text.ts";

/**
 * What is shown of a shortcode of Hugo or a tag of Liquid: the words that stand for its picture,
 * else a mark with its name; of what ends one, nothing.
 */
export function shortcodeText(raw: string): string {
  const inner = raw.replace(/^\{[{%][<%]?-?|-?[>%]?[%}]\}$/g, "").trim();
  const [name = ""] = /^[/\w.-]+/.exec(inner) ?? [];
  if (name === "" || name.startsWith("/") || /^(?:end|raw$|else|comment$)/.test(name)) return "";
  const behind = inner.slice(name.length).replace(/\/$/, "");
  for (const key of ["alt", "title", "caption"]) {
    const words = attribute(behind, key)?.trim();
    if (words !== undefined && words !== "") return words;
  }
  return markOf(name);
}

/**
 * What is shown of a value between braces of Liquid, Hugo and the like: the words that stand there
 * themselves, else a mark with its name, in an address nothing; what is no such value stays.
 */
export function valueText(raw: string, address = ""): string {
  const at = address.length;
  const inner = raw
    .slice(at)
    .replace(/^\{\{-?|-?\}\}$/g, "")
    .trim();
  const quoted = /^(?:"([^"]*)"|'([^']*)')((?:[ \t]{0,9}\|[ \t]{0,9}\w+)*)$/.exec(inner);
  if (quoted !== null) return address + (quoted[1] ?? quoted[2] ?? "");
  const name = /^(\$?\.?[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*|\[\d+\])*)(?=$|[ \t]+\|[ \t])/.exec(inner)?.[1];
  if (name === undefined) return raw;
  return address === "" ? markOf(name) : address;
}

function markOf(name: string): string {
  return `‹${name.replace(/[_*]/g, "\\$&")}›`;
}

/**
 * The line that stands for one with which a shortcode opens or closes code, or null for any other.
 */
export function shortcodeFence(line: string): string | null {
  const found =
    /^([ \t>]*)\{[{%][<%]?-?[ \t]*(\/|end)?(?:highlight|code)(?:[ \t]+([\w+#-]+)(?![\w+#-]))?[^\n}]*\}\}?[ \t]*$/.exec(
      line,
    );
  if (found === null) return null;
  const [, indent = "", closes, language = ""] = found;
  return `${indent}\`\`\`${closes === undefined ? language : ""}`;
}
