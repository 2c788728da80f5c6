/**
 * A link's target, absolute, in a form that Markdown can hold; null for one that leads nowhere
 * outside the page, or is neither http, https nor mailto.
 */
export function absoluteUrl(target: string | null, base: string | null): string | null {
  if (target === null || target.startsWith("#")) return null;
  const url = parsed(target, base);
  if (url === null || !["http:", "https:", "mailto:"].includes(url.protocol)) return null;
  const bare = url.href.replace(/[()<>\\ ]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  // A link into the page itself, written out.
  return base !== null && url.hash !== "" && bare.split("#")[0] === base.split("#")[0] ? null : bare;
}

function parsed(target: string, base: string | null): URL | null {
  try {
    return base === null ? new URL(target) : new URL(target, base);
  } catch {
    return null;
  }
}
