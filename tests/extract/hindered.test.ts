import { describe, expect, test } from "vitest";
import { extractText } from "../../src/extract/extract.ts";

/** Whom the obstacle of a sentence hinders, in a report of our own wording that names both sides before. */
function hinderedBy(sentence: string): readonly string[] {
  const report = `Ministers of Kenya and Uganda met in Arusha, Tanzania, to speak about a railway.

${sentence}

The ministers will meet again in spring.`;
  const told = extractText(report).obstacles.filter((one) => one.sentence.text === sentence);
  expect(told.length).toBe(1);
  return told.flatMap(({ hinders }) => hinders);
}

describe("an obstacle hinders", () => {
  test.each([
    ["the object of a verb", "Uganda still blockades Kenya and its ports.", ["Kenya"]],
    ["who is behind its adjectives", "The dispute has isolated the former British Kenya.", ["Kenya"]],
    ["whose proposal is turned down", "Uganda rejected Kenya's proposal for a joint court.", ["Kenya"]],
    ["from whom an offer came that is declined", "Uganda has declined an offer by the Kenyan government.", ["Kenya"]],
    ["whose request is rejected", "Uganda still rejects the request of Kenya for lower fees.", ["Kenya"]],
    [
      "who stands behind against",
      "Uganda keeps its sanctions against Kenya and Tanzania in place.",
      ["Kenya", "Tanzania"],
    ],
    ["on whom something is placed", "The embargo that Uganda placed on Kenya still blocks the grain.", ["Kenya"]],
    ["for whom it is harder", "All this has made it harder for Kenya to sell its grain.", ["Kenya"]],
    ["to whom it is a threat", "The dispute remains a grave threat to Kenya.", ["Kenya"]],
    ["who is subject of what is done", "Kenya has since been barred from the lake ports.", ["Kenya"]],
  ])("%s", (_, sentence, hindered) => {
    expect(hinderedBy(sentence)).toEqual(hindered);
  });

  test.each([
    ["only stands near", "Uganda has limited insight into Kenya's plans and cannot sign."],
    ["is only accused", "Uganda accuses Kenya of violating the agreement on lake ports."],
    ["is where it happens", "The works have been blocked for weeks in Kenya."],
    ["quarrels as well", "The dispute between Uganda and Kenya has blocked the works."],
    ["reports it", "The works have been blocked, Kenya says."],
    ["is in another clause", "Uganda rejected the route, and Kenya's minister went home."],
    ["is asked to lift it", "Uganda refuses to sign and wants Kenya to lower its port fees."],
    ["is named behind any word", "Uganda refuses to sign, as the constructor Kenya cannot pay."],
    ["holds it", "Kenya rejects the route that crosses the lake."],
  ])("nobody who %s", (_, sentence) => {
    expect(hinderedBy(sentence)).toEqual([]);
  });
});
