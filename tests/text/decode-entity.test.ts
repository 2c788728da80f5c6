import { decodeHTMLStrict } from "entities/decode";
import { expect, test } from "vitest";
import { decodeEntity } from "../../src/text/decode-entity.ts";

test.each(
  "amp lt gt quot apos nbsp shy mdash hellip rsquo iexcl copy reg deg eacute Ouml szlig times divide yuml euro oelig"
    .split(" ")
    .map((name) => `&${name};`)
    .concat("&#233;", "&#xE9;", "&#X1F600;", "&#0;", "&#xD800;", "&#x110000;", "&nosuch;", "&constructor;"),
)("%s is what HTML says", (entity) => {
  expect(decodeEntity(entity)).toBe(decodeHTMLStrict(entity));
});
