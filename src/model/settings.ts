import type { Problem } from "./problem.ts";

/** What people can fix once for all in the settings file. */
export const settingNames = [
  "libraries",
  "bundled",
  "format",
  "width",
  "color",
  "theme",
  "pager",
  "extensions",
  "ignore",
  "keep",
] as const;
export type SettingName = (typeof settingNames)[number];

/** A setting as the file has it. */
export interface FileSetting {
  readonly name: SettingName;
  /** One value, but for libraries and extensions, which may be several. */
  readonly values: readonly string[];
  /** One-based. */
  readonly line: number;
}

/** The settings file, read. */
export interface SettingsFile {
  readonly path: string;
  readonly settings: readonly FileSetting[];
  readonly problems: readonly Problem[];
}

/** Where there is no settings file. */
export const noSettings: SettingsFile = { path: "", settings: [], problems: [] };

/**
 * A setting in force: its value, and what it came from, which is an option, a variable, a line of
 * the file, or `default`.
 */
export interface Setting {
  readonly name: SettingName;
  readonly value: string;
  readonly from: string;
}

/** The file's own value of a setting, or undefined. */
export function fileSetting({ settings }: SettingsFile, name: SettingName): FileSetting | undefined {
  return settings.find((setting) => setting.name === name);
}

/** A problem with a setting of the file. */
export function settingProblem(path: string, line: number | null, message: string): Problem {
  return { level: "warning", path, line, code: "setting", message };
}
