import { decodeHTML, decodeHTMLStrict } from "entities/decode";
import { expect, test } from "vitest";
import { decodeEntity } from "../../src/text/decode-entity.ts";
import { entityNames } from "../../src/text/entity-names.ts";

test.each(
  "amp lt gt quot apos nbsp shy mdash hellip rsquo iexcl copy reg deg eacute Ouml szlig times divide yuml euro oelig"
    .split(" ")
    .map((name) => `&${name};`)
    .concat(
      "&#233;",
      "&#xE9;",
      "&#X1F600;",
      "&#0;",
      "&#xD800;",
      "&#x110000;",
      "&nosuch;",
      "&constructor;",
      "&#128;",
      "&#x9F;",
      "&#129;",
    ),
)("%s is what HTML says", (entity) => {
  expect(decodeEntity(entity)).toBe(decodeHTMLStrict(entity));
});

test("every named entity of HTML is known, as another decoder has them", () => {
  const names = Array.from(entityNames.matchAll(/(\w+) \S+/g), ([, name]) => name);
  expect(names.length).toBe(2125);
  expect(names.filter((name) => decodeEntity(`&${name};`) !== decodeHTML(`&${name};`))).toEqual([]);
  expect(names.filter((name) => decodeEntity(`&${name};`) === `&${name};`)).toEqual([]);
});
