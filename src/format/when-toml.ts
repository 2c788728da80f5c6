import type { SoundToml } from "./toml.ts";

type ReadToml = (toml: string) => SoundToml;

/** Thrown where TOML is met and its parser is not loaded: few libraries have any. */
class TomlMet extends Error {}

/** The parser, once it was loaded. */
const loaded: { readToml: ReadToml | null } = { readToml: null };

/** Reads TOML inside `whenTomlIsMet`; outside it throws until the parser was loaded. */
export function readTomlFields(toml: string): SoundToml {
  if (loaded.readToml === null) throw new TomlMet("TOML is read within whenTomlIsMet");
  return loaded.readToml(toml);
}

/**
 * What `work` returns. Where it meets TOML the parser is loaded and the work done once more from
 * the beginning: what it did before has to be without effect, or undone when it throws.
 */
export async function whenTomlIsMet<Result>(work: () => Result): Promise<Result> {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof TomlMet)) throw error;
    loaded.readToml = (await import("./toml.ts")).readToml;
    return work();
  }
}
