export type FailureCode = "usage" | "unknown-id" | "ambiguous" | "input" | "io";

/** An expected failure: one line for the user, status 2, never a stack trace. */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly hint: string | null;

  /**
   * The message names the thing, the place and what was expected; the hint says what to do instead.
   */
  constructor(code: FailureCode, message: string, options: { hint?: string | null; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = "Failure";
    this.code = code;
    this.hint = options.hint ?? null;
  }
}

/**
 * Whether an error is a `Failure`. By its name, because each bundle of `dist/` has the class for
 * itself.
 */
export function isFailure(error: unknown): error is Failure {
  return error instanceof Error && error.name === "Failure";
}
