import type { SettingsFile } from "../model/settings.ts";

/** What the shell knows of the place it runs in; handed in, so that tests need no process. */
export interface TerminalFacts {
  readonly isTty: boolean;
  /** Of stdout; undefined where it is no terminal. */
  readonly columns: number | undefined;
  /** The user's settings file. */
  readonly settings: SettingsFile;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** A setting read from the environment: undefined if unset or empty. */
export function variable({ environment }: TerminalFacts, name: string): string | undefined {
  const value = environment[name];
  return value === "" ? undefined : value;
}
