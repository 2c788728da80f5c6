import { describe, expect, test } from "vitest";
import { noSettings } from "../../src/model/settings.ts";
import { type ColorChoice, showsHyperlinks, wantsColor } from "../../src/shell/color.ts";

const facts = (environment: Record<string, string>, isTty = true) => ({
  isTty,
  columns: 80,
  settings: noSettings,
  environment,
});

describe("wantsColor", () => {
  test.each<[string, ColorChoice, Record<string, string>, boolean, boolean]>([
    ["a terminal has colour", "auto", {}, true, true],
    ["a pipe has none", "auto", {}, false, false],
    ["NO_COLOR takes it away", "auto", { NO_COLOR: "1" }, true, false],
    ["an empty NO_COLOR does not count", "auto", { NO_COLOR: "" }, true, true],
    ["NO_COLOR goes before FORCE_COLOR", "auto", { NO_COLOR: "1", FORCE_COLOR: "1" }, true, false],
    ["FORCE_COLOR gives it to a pipe", "auto", { FORCE_COLOR: "1" }, false, true],
    ["FORCE_COLOR=0 takes it away", "auto", { FORCE_COLOR: "0" }, true, false],
    ["CLICOLOR_FORCE gives it to a pipe", "auto", { CLICOLOR_FORCE: "1" }, false, true],
    ["FORCE_COLOR goes before TERM=dumb", "auto", { FORCE_COLOR: "1", TERM: "dumb" }, true, true],
    ["CLICOLOR=0 takes it away", "auto", { CLICOLOR: "0" }, true, false],
    ["TERM=dumb takes it away", "auto", { TERM: "dumb" }, true, false],
    ["--color always goes before NO_COLOR", "always", { NO_COLOR: "1" }, false, true],
    ["--color never goes before FORCE_COLOR", "never", { FORCE_COLOR: "1" }, true, false],
  ])("%s", (_, choice, environment, isTty, expected) => {
    expect(wantsColor(choice, facts(environment, isTty))).toBe(expected);
  });
});

describe("showsHyperlinks", () => {
  test.each<[string, Record<string, string>, boolean]>([
    ["an unknown terminal has none", {}, false],
    ["WezTerm has them", { TERM_PROGRAM: "WezTerm" }, true],
    ["an old VTE has none", { VTE_VERSION: "4601" }, false],
    ["a new VTE has them", { VTE_VERSION: "7006" }, true],
    ["CI has none", { TERM_PROGRAM: "WezTerm", CI: "true" }, false],
    ["FORCE_HYPERLINK=1 decides over all", { FORCE_HYPERLINK: "1", CI: "true" }, true],
    ["FORCE_HYPERLINK=0 decides over all", { FORCE_HYPERLINK: "0", TERM_PROGRAM: "WezTerm" }, false],
  ])("%s", (_, environment, expected) => {
    expect(showsHyperlinks(facts(environment))).toBe(expected);
  });
});
