/** Lower-case NFC text in which every run of characters that an id may not hold has become a hyphen; `untitled` if nothing is left. */
export function slug(text: string): string {
  const result = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}._-]+/gu, "-")
    .replace(/^[._-]+|-+$/gu, "");
  return (
    [...result]
      .slice(0, 100)
      .join("")
      .replace(/(?:\.md|-)+$/u, "") || "untitled"
  );
}
