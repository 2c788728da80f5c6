/**
 * What an engine kept turned out to be unsound as it was read, which may be long after the question
 * was answered: the request is to be done again, on what is made anew.
 */
export class Damage extends Error {
  /** The message names what is damaged. */
  constructor(message: string) {
    super(message);
    this.name = "Damage";
  }
}

/** Whether an error is a `Damage`: by its name, as each bundle of `dist/` has its own class. */
export function isDamage(error: unknown): error is Damage {
  return error instanceof Error && error.name === "Damage";
}
