import { describe, expect, test } from "vitest";
import { extractText } from "../../src/extract/extract.ts";

/** Names of the actors of a text, the most salient first. */
function actorsOf(text: string): string[] {
  return extractText(text).actors.map(({ name }) => name);
}

describe("names that nothing explains", () => {
  test.each([
    ["by what they do", "It rains, and the Vela Durada opposes the dam.", ["Vela Durada"]],
    ["by what they do to something", "On Monday Elva Battery drops the plan.", ["Elva Battery"]],
    ["not by what may be more of the name", "They read Elva Battery reports.", []],
    ["by a clause behind", "Elva Sahara, which flies there, is late.", ["Elva Sahara"]],
    ["not by where they lie", "Elva Sahara, which lies there, is dry.", []],
    ["by whom it was done", "It was ratified by the Vela Durada.", ["Vela Durada"]],
    ["not by where it was done", "It was built near the Vela Durada.", []],
    ["by a contract with them", "It has a contract with Elva Battery.", ["Elva Battery"]],
    ["by what is said of them", "It accuses Elva Battery of theft.", ["Elva Battery"]],
    ["by whom it was told", "It rains, according to Vela Durada.", ["Vela Durada"]],
    ["by who comes from there", "Delegates from Vela Durada left.", ["Vela Durada"]],
    ["with a state within", "Kenya Elva has agreed to a delay.", ["Kenya Elva"]],
    ["with their home behind", "Elva Seams of Chile owns a stake.", ["Elva Seams", "Chile"]],
    ["by whose operator they are", "Elvagrid, Finland's grid operator, is slow.", ["Elvagrid", "Finland"]],
    ["one at the beginning of a sentence", "Elvanord opposes the dam. It rains.", ["Elvanord"]],
    ["no thing there", "Traffic opposes nothing. Shipping refuses nothing.", []],
    ["by capitals within a word", "They sold it to ElvaLine on Monday.", ["ElvaLine"]],
    ["between commas", "Its guest, Vela Durada, recalled it.", ["Vela Durada"]],
    ["with a place within, between commas", "The operator, Tokyo Elva Power, left.", ["Tokyo Elva Power"]],
    ["with a word before the verb", "It rains, and Elvanord meanwhile opposes the dam.", ["Elvanord"]],
    ["a party as a plural", "The Elvanists oppose the dam.", ["Elvanists"]],
    ["no one behind a place", "It rains, and the mayor of Elvanord opposes the dam.", []],
    ["not with the month before", "On 10 January Elvanord refused the dam.", ["Elvanord"]],
  ])("%s", (_, text, names) => {
    expect(actorsOf(text)).toEqual(names);
  });
});

describe("names of bodies", () => {
  test.each([
    ["whole behind an article", "The Central Vote Commission refused.", ["Central Vote Commission"]],
    ["with more behind their noun", "They met the Tram Company Elva.", ["Tram Company Elva"]],
    [
      "known by their name behind who they are of",
      "They asked the EU European Commission for help.",
      ["EU", "European Commission"],
    ],
    ["not when a text is called after them", "It follows the Elva Customs Union Protocol.", []],
    [
      "with a sea in their tail",
      "They heard the Council for the Study of the Sea.",
      ["Council for the Study of the Sea"],
    ],
    [
      "with an office in their tail",
      "While the Office of the High Delegate stays, it rains.",
      ["Office of the High Delegate"],
    ],
    ["with an aim", "They met the Fund for Answering to Loss.", ["Fund for Answering to Loss"]],
    ["against something", "They met the Commission against Hunger.", ["Commission against Hunger"]],
    ["with a place before their short form", "The League of Mills in Elva (LME) left.", ["League of Mills in Elva"]],
    ["without a place elsewhere", "The League of Mills in Elva left.", ["League of Mills"]],
    ["of a firm by its ending", "They certified Elva Stream 2 AG on Monday.", ["Elva Stream 2 AG"]],
    ["in French", "The Banque du Littoral refused.", ["Banque du Littoral"]],
    [
      "in French, with small words",
      "The Front de libération nationale et socialiste left.",
      ["Front de libération nationale et socialiste"],
    ],
    ["in Spanish", "It signed with Minera los Cedros.", ["Minera los Cedros"]],
    ["in Polish", "They let the Straż Rybacka decide.", ["Straż Rybacka"]],
    ["no French in English", "The Front de facto refused.", []],
    ["once, by initials", "The Elva Mill Owners' League left. EMOL was late.", ["Elva Mill Owners' League"]],
    ["once, by their first words", "The Tide Bank of Elva left. The Tide Bank was late.", ["Tide Bank of Elva"]],
    [
      "apart, where the longer is another",
      "The Tide Bank left. The Tide Bank Savers' Union was late.",
      ["Tide Bank", "Tide Bank Savers' Union"],
    ],
    ["by their noun alone, at the beginning", "It rains. The Commission refused.", ["Commission"]],
    ["a party as a plural", "It was passed with the Civic Democrats in the lead.", ["Civic Democrats"]],
    ["no party of a minister's name", "Labour Minister Vela Mirova left.", ["Vela Mirova"]],
    ["no two capitals that nothing spells", "Because PA has left, it rains.", []],
    ["no wire that reports", "It rains, the Elva Wire reported.", []],
  ])("%s", (_, text, names) => {
    expect(actorsOf(text)).toEqual(names);
  });

  test("the noun alone means the one body that has it", () => {
    const [body] = extractText("The Tide Authority left. It rains. The Authority was late.").actors;
    expect(body).toMatchObject({ name: "Tide Authority", aliases: ["Authority"] });
  });
});

describe("whom the title names", () => {
  test.each([
    [
      "though the text has it within a name alone",
      "The Mill League of Chile left. It rains.",
      ["Mill League of Chile", "Chile"],
    ],
    ["but no one whom the text does not have", "The Mill League left. It rains.", ["Mill League"]],
  ])("is one, %s", (_, text, names) => {
    const title = "Chile: three laws short of a deal";
    const { actors } = extractText(text, { title });
    expect(actors.map(({ name }) => name).sort()).toEqual([...names].sort());
  });
});

describe("persons", () => {
  test.each([
    ["with a title as a last name", "Its envoy, Vela Mirza Ali Shah, left.", ["Vela Mirza Ali Shah"]],
    ["with a title as a middle name", "Its envoy, Hassan Sheikh Velam, left.", ["Hassan Sheikh Velam"]],
    ["but no dam that is called after one", "They drained the Karim Velam dam on Monday.", []],
    ["by a first name behind a title", "Its envoy, Vela Mirovat, left. Mr Vela slept.", ["Vela Mirovat"]],
  ])("%s", (_, text, names) => {
    expect(actorsOf(text)).toEqual(names);
  });
});

describe("capitals", () => {
  test.each([
    ["from which answers come", "Answers from Moscow come late.", ["Russia"]],
    ["with which it was written", "It was written with Washington.", ["United States"]],
    ["whose offer it is", "They read Moscow's offer.", ["Russia"]],
    ["which are towns", "The roads of Moscow are wide.", []],
  ])("%s", (_, text, names) => {
    expect(actorsOf(text)).toEqual(names);
  });

  test("the union is one actor by its name and by its capital", () => {
    expect(actorsOf("The EU refused. Brussels has no plan.")).toEqual(["EU"]);
  });
});
