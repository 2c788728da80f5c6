import { Damage } from "../../model/damage.ts";
import { sum32 } from "../cache/sum.ts";

/**
 * A value as the index keeps it: JSON behind a sum of itself and of what it is about. SQLite knows
 * a damaged page only by its structure; a turned bit in the middle of a title would otherwise be
 * believed. The sum finds accidents out, not forgers.
 */
export function seal(value: unknown, about = ""): string {
  return sealText(JSON.stringify(value), about);
}

/** The same of a text as it is. */
export function sealText(text: string, about = ""): string {
  return sumOf(text, about) + text;
}

/** The value of what was sealed. Throws `Damage` if `seal` did not make it, about the same. */
export function unseal(sealed: unknown, about = ""): unknown {
  return JSON.parse(unsealText(String(sealed), about));
}

/** The text that was sealed. Throws `Damage` if `sealText` did not make it, about the same. */
export function unsealText(sealed: string, about = ""): string {
  const text = sealed.slice(8);
  if (sumOf(text, about) !== sealed.slice(0, 8)) throw new Damage("the index is damaged");
  return text;
}

/** Throws `Damage` unless SQLite said (1) that a value equals its copy. */
export function requireSound(isSound: number | null): void {
  if (isSound !== 1) throw new Damage("the index is damaged");
}

/** The sum of a file's id, which stands in a column of its own, to be looked up by. */
export function idSum(id: string, path: string): number {
  return sum32(path, sum32(id));
}

/** The id of a row of `files`. Throws `Damage` if it is not the one that was written there. */
export function openId({ brief_id: id, path, id_sum }: IdRow): string {
  if (idSum(id, path) !== id_sum) throw new Damage("the index is damaged");
  return id;
}

/** What tells a file's id. */
export interface IdRow {
  readonly path: string;
  readonly brief_id: string;
  readonly id_sum: number;
}

function sumOf(text: string, about: string): string {
  return sumAbout(sum32(text), about);
}

function sumAbout(sum: number, about: string): string {
  const whole = sum32(about, sum);
  // In halves: V8 writes a small integer in a fifth of the time of a larger one.
  return hex(whole >>> 16) + hex(whole & 0xffff);
}

function hex(half: number): string {
  return half.toString(16).padStart(4, "0");
}
