import type { Party } from "../model/actor.ts";
import { actorKinds } from "../model/actor.ts";
import { obstacleKinds, severities } from "../model/obstacle.ts";
import type { Mended, Verdict } from "../model/verdict.ts";

/** A verdict on a line of JSON: its key, what was said, what was put right. */
export function printVerdict(key: string, { verdict, mended }: Verdict): string {
  return JSON.stringify({ key, verdict, ...mended });
}

/** The verdict of a line, null where it is none. Never throws. */
export function readVerdict(line: string): { readonly key: string; readonly verdict: Verdict } | null {
  const read = parse(line);
  if (!isMap(read)) return null;
  const { key, verdict } = read;
  if (typeof key !== "string" || !/^[0-9a-z]{11}$/.test(key)) return null;
  if (verdict !== "confirmed" && verdict !== "dismissed") return null;
  const mended = readMended(read);
  return mended === null ? null : { key, verdict: { verdict, mended } };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function readMended({ kind, severity, holder }: Record<string, unknown>): Mended | null {
  const isSound =
    (kind === undefined || isOneOf([...obstacleKinds, ...actorKinds], kind)) &&
    (severity === undefined || severity === null || isOneOf(severities, severity)) &&
    (holder === undefined || holder === null || isParty(holder));
  if (!isSound) return null;
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(severity === undefined ? {} : { severity }),
    ...(holder === undefined ? {} : { holder }),
  } as Mended;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isOneOf(words: readonly string[], word: unknown): boolean {
  return words.some((known) => known === word);
}

function isParty(value: unknown): value is Party {
  if (!isMap(value)) return false;
  const { kind, id, name } = value;
  if (typeof name !== "string" || name === "") return false;
  return kind === null ? id === null : (kind === "actor" || kind === "agreement") && typeof id === "string";
}
