/** Which files of a directory are notes. */
export interface WalkRules {
  /** What their names end in, in small letters, with the dot. */
  readonly extensions: readonly string[];
  /** Whether what `.gitignore` and `.ignore` name is left out, and `node_modules`. */
  readonly ignores: boolean;
}

/** The rules where nothing is set. */
export const usualRules: WalkRules = {
  extensions: [".md", ".markdown", ".mdown", ".mdx", ".txt"],
  ignores: true,
};

/** Whether a file of that name is a note. */
export function isNoteName(name: string, { extensions }: WalkRules): boolean {
  const dot = name.lastIndexOf(".");
  return dot > 0 && extensions.includes(name.slice(dot).toLowerCase());
}
