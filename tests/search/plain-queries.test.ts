import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { root, runBrief } from "../run-brief.ts";

/** What readers type, and the brief that answers it. */
const asked: readonly (readonly [query: string, id: string])[] = [
  // In plain words.
  ["what holds up the deal between Seoul and Tokyo in 2016", "gsomia-2016"],
  ["why was the signing called off in 2012", "gsomia-2012"],
  ["which pact was called off an hour before the ceremony", "gsomia-2012"],
  ["who can Japan share missile warnings with", "missile-warning-2023"],
  ["when did Korea take back its notice on the intelligence pact", "gsomia-2023"],
  ["what did China do to Lotte", "thaad-2016"],
  ["who are the members of the Five Eyes", "five-eyes"],
  ["will Japan join Five Eyes", "five-eyes"],
  ["why did France recall its ambassador over submarines", "aukus-2021"],
  ["does the Camp David commitment to consult bind anybody", "camp-david-2023"],
  ["how did the president of South Korea lose office", "park-impeachment-2016"],
  ["what did the European Parliament say no to", "eu-us-terrorist-finance-2010"],
  ["bank data for the Americans", "eu-us-terrorist-finance-2010"],
  ["did the destroyer lock its radar on the plane", "radar-lockon-2018"],
  ["how many nuclear tests in 2016", "nk-tests-2016"],
  ["money for the forced labour victims", "forced-labor-2018"],
  ["what happened to the foundation for the comfort women", "comfort-women-2015"],
  ["did Japan ban the sale of chip materials", "export-controls-2019"],
  ["Japan's law on state secrets and the press", "japan-secrets-2013"],
  ["alliance by stealth", "india-us-comcasa-2018"],
  ["which papers did India sign with the Pentagon", "india-us-comcasa-2018"],
  ["leak of Aegis data", "us-japan-2007"],
  ["is the trilateral framework binding", "tscf-2024"],
  ["people threw eggs at the prime minister", "thaad-2016"],
  ["in force 27 days after talks reopened", "gsomia-signing-2016"],
  // By names, short names and aliases.
  ["TISA", "tisa-2014"],
  ["TSCF", "tscf-2024"],
  ["Freedom Edge", "tscf-2024"],
  ["FVEY", "five-eyes"],
  ["UKUSA", "five-eyes"],
  ["CUES", "radar-lockon-2018"],
  ["Group A", "export-controls-2019"],
  ["SDS Act", "japan-secrets-2013"],
  ["Choi Sun-sil", "park-impeachment-2016"],
  ["Schieffer", "us-japan-2007"],
  ["INDOPACOM", "missile-warning-2023"],
  ["COMCASA", "india-us-comcasa-2018"],
  ["Robert Work", "tisa-2014"],
  ["NSSM", "forced-labor-2018"],
  ["Sceptical majority", "gsomia-2023"],
  ["gsomia-2019", "gsomia-2019"],
  ["thaad 2016", "thaad-2016"],
  // By dates.
  ["29 June 2012", "gsomia-2012"],
  ["2016-10-27", "gsomia-2016"],
  ["June 1, 2024", "radar-lockon-2018"],
  ["22 November 2019", "gsomia-2019"],
  ["23 November 2016 signing", "gsomia-signing-2016"],
  ["1987 agreement", "us-rok-1987"],
  // Misspelt.
  ["impeachmnt", "park-impeachment-2016"],
  ["Seongju protets", "thaad-2016"],
  ["submarne deal with Australa", "aukus-2021"],
  ["gwangaeto destroyer", "radar-lockon-2018"],
  ["confort women", "comfort-women-2015"],
  ["Camp Daivd summit", "camp-david-2023"],
  // In Korean and Japanese.
  ["사드 배치", "thaad-2016"],
  ["박근혜 탄핵", "park-impeachment-2016"],
  ["더불어민주당의 지소미아 체결 반대", "gsomia-signing-2016"],
  ["特定秘密保護法", "japan-secrets-2013"],
  ["キャンプデービッドの精神", "camp-david-2023"],
  ["三者間情報共有取決め", "tisa-2014"],
];

const ids = new Set(readdirSync(`${root}briefs`).flatMap((name) => (name.endsWith(".md") ? [name.slice(0, -3)] : [])));

test("of sixty queries in plain words at least four of five have the right brief first, on a terminal", async () => {
  expect(asked.length).toBeGreaterThanOrEqual(60);
  const wrong: string[] = [];
  for (const [query, id] of asked) {
    const { out } = await runBrief(["search", "--limit", "3", "--no-pager", "--color", "never", "--", query], {
      columns: 100,
    });
    const first = out
      .split("\n")
      .map((line) => line.split("  ")[0] ?? "")
      .find((word) => ids.has(word));
    if (first !== id) wrong.push(`${query}: ${first ?? "nothing"}, not ${id}`);
  }
  expect(wrong.length, wrong.join("\n")).toBeLessThanOrEqual(asked.length / 5);
});
