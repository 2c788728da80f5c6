/** The title of a callout or admonition; what comes below begins a line of its own. */
export function titleLine(type: string, title: string): string {
  const kind = type.slice(0, 1).toUpperCase() + type.slice(1).toLowerCase();
  const words = title.trim();
  const shown =
    words === "" || words.toLowerCase() === kind.toLowerCase() ? kind : kind === "" ? words : `${kind}: ${words}`;
  return /[*_]/.test(shown) ? `${shown}  ` : `**${shown}**  `;
}
