/**
 * The name in an archive that a link of a file in it means, without fragment; it is a key, and
 * leads out of no archive. Empty for a link elsewhere.
 */
export function resolveName(from: string, href: string): string {
  const [path = ""] = href.split(/[?#]/, 1);
  if (path === "" || /^[a-z][a-z\d+.-]*:/i.test(path)) return "";
  const parts = path.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const part of decoded(path).split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
