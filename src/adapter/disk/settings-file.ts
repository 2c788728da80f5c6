import { statSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { parseSettings } from "../../format/parse-settings.ts";
import { noSettings, type SettingsFile, settingProblem } from "../../model/settings.ts";
import { readNamed } from "./safe-read.ts";

/** In bytes: as much as front matter may have. */
const sizeLimit = 64 * 1024;

interface Place {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string | null;
}

/**
 * The user's settings: `$XDG_CONFIG_HOME/brief/config.yaml`, else `~/.config/brief/config.yaml`.
 * None is no problem. Never throws.
 */
export function readSettingsFile({ environment, home }: Place): SettingsFile {
  const configured = environment["XDG_CONFIG_HOME"];
  // The XDG base directory specification tells to ignore a relative path.
  const folder = configured !== undefined && isAbsolute(configured) ? configured : home && join(home, ".config");
  if (!folder) return noSettings;
  const path = join(folder, "brief", "config.yaml");
  const facts = findFile(path);
  if (facts === null) return noSettings;
  // A link is followed: many keep such files in a repository of their own.
  const refused = !facts.isFile() ? "is not a regular file" : facts.size > sizeLimit ? "is larger than 64 KB" : null;
  const { text, reason } = refused === null ? readNamed(path) : { text: null, reason: refused };
  if (text === null) return { path, settings: [], problems: [settingProblem(path, null, reason)] };
  return parseSettings(text, path);
}

function findFile(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    // A directory that may not be looked into holds no settings for us.
    return null;
  }
}
