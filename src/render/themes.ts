import type { ForegroundColorName, ModifierName } from "chalk";
import type { Role } from "../view/view.ts";

/** What a piece of highlighted code is. */
export type CodeRole =
  | "code-keyword"
  | "code-string"
  | "code-comment"
  | "code-number"
  | "code-type"
  | "code-name"
  | "code-addition"
  | "code-deletion";

/** An attribute or one of the 16 ANSI colours, by chalk's name. */
export type Style = ModifierName | ForegroundColorName;

/** How each role looks. */
export type Theme = Readonly<Record<Role | CodeRole, readonly Style[]>>;

/**
 * Readable on light and dark alike, whatever the terminal's palette. Yellow, white, black and the
 * bright colours are left out: each vanishes on some background.
 */
const standard: Theme = {
  title: ["bold"],
  heading: ["bold", "cyan"],
  label: ["dim"],
  name: ["bold"],
  high: ["bold", "red"],
  medium: ["magenta"],
  low: ["dim"],
  term: ["bold", "red"],
  dim: ["dim"],
  strong: ["bold"],
  em: ["italic"],
  del: ["strikethrough"],
  code: ["cyan"],
  link: ["underline"],
  "code-keyword": ["magenta"],
  "code-string": ["green"],
  "code-comment": ["dim", "italic"],
  "code-number": ["cyan"],
  "code-type": ["cyan"],
  "code-name": ["bold"],
  "code-addition": ["green"],
  "code-deletion": ["red"],
};

/** For dark backgrounds: the bright colours. */
const dark: Theme = {
  ...standard,
  title: ["bold", "whiteBright"],
  heading: ["bold", "cyanBright"],
  high: ["bold", "redBright"],
  medium: ["yellowBright"],
  term: ["bold", "yellowBright"],
  code: ["cyanBright"],
  link: ["underline", "blueBright"],
  "code-keyword": ["magentaBright"],
  "code-string": ["greenBright"],
  "code-number": ["yellowBright"],
  "code-type": ["cyanBright"],
  "code-name": ["blueBright"],
  "code-addition": ["greenBright"],
  "code-deletion": ["redBright"],
};

/** For light backgrounds: the darkest colours. */
const light: Theme = {
  ...standard,
  heading: ["bold", "blue"],
  code: ["blue"],
  link: ["underline", "blue"],
  "code-string": ["red"],
  "code-number": ["blue"],
  "code-type": ["blue"],
  "code-addition": ["blue"],
};

/** Attributes alone, for terminals or eyes without colour. */
const mono: Theme = {
  title: ["bold", "underline"],
  heading: ["bold"],
  label: ["dim"],
  name: ["bold"],
  high: ["bold", "underline"],
  medium: ["bold"],
  low: ["dim"],
  term: ["bold", "underline"],
  dim: ["dim"],
  strong: ["bold"],
  em: ["italic"],
  del: ["dim", "strikethrough"],
  code: ["italic"],
  link: ["underline"],
  "code-keyword": ["bold"],
  "code-string": ["italic"],
  "code-comment": ["dim"],
  "code-number": ["underline"],
  "code-type": ["italic"],
  "code-name": ["underline"],
  "code-addition": ["bold"],
  "code-deletion": ["dim"],
};

/** The themes by the names that `--theme` takes. */
export const themes = { default: standard, dark, light, mono } satisfies Record<string, Theme>;

/** The name of a theme. */
export type ThemeName = keyof typeof themes;

/** The names of the themes, the usual one first. */
export const themeNames = Object.keys(themes) as readonly ThemeName[];
