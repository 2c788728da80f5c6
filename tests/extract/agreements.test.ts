import { describe, expect, test } from "vitest";
import { extractText } from "../../src/extract/extract.ts";
import { mergeNames } from "../../src/model/known-names.ts";

/** Agreements of a text, after a line that is its title. */
function agreementsOf(text: string) {
  return extractText(`The week at the lakes\n\n${text}`).agreements;
}

describe("what was agreed", () => {
  test.each([
    ["a treaty by its name", "Kenya signed the Lake Basin Treaty.", ["Lake Basin Treaty"]],
    ["what it is on", "It is bound by the Convention on Inland Waters.", ["Convention on Inland Waters"]],
    ["without its article behind a mark", "“The Ninth Lake Treaty binds us,” she said.", ["Ninth Lake Treaty"]],
    ["without the day of its signing", "Kenya and Uganda signed the agreement on 3 May 2020.", ["agreement"]],
    ["a deed", "The Lake Compensation Deed was signed.", ["Lake Compensation Deed"]],
    ["what was initialled", "A settlement was in fact initialled.", ["settlement"]],
    ["no hearing of one's own", "It held internal consultations on fish.", []],
    ["no talks that are asked for", "A letter asking for direct talks lies there.", []],
    ["called after a place", "They left the Kisumu accords.", ["Kisumu accords"]],
    ["an acronym that everybody knows", "Iran still observes the JCPOA.", ["JCPOA"]],
    ["a common noun with its matter", "Chad and Niger signed a fisheries agreement.", ["fisheries agreement"]],
    ["a truce, and the same again", "Both sides broke the ceasefire. The truce had held for a week.", ["ceasefire"]],
    ["talks with whom", "Oman has resumed talks with Yemen. The talks go on.", ["talks with Yemen"]],
    ["the accord after its name", "The Lake Basin Treaty was signed. The treaty is short.", ["Lake Basin Treaty"]],
    ["a bare noun with its year", "The water is shared under a treaty of 1959.", ["treaty of 1959"]],
    ["a bare noun with its party", "They cancelled the memorandum with Benin.", ["memorandum with Benin"]],
    ["a bare noun without its month", "They signed a memorandum in October 2023.", ["memorandum"]],
    ["a bare noun with its place", "They signed a memorandum in Elva on Monday.", ["memorandum in Elva"]],
    ["no more than its year", "Under the treaty of 1959 the ship was handed over.", ["treaty of 1959"]],
    ["no question", "They signed a treaty on how the lake is used.", ["treaty"]],
    ["what sides agreed on", "A grain swap was agreed in May.", ["grain swap"]],
    ["what one brokered", "The fuel compromise that Oman brokered holds.", ["fuel compromise"]],
    ["what they agreed to go on with", "They agreed to extend the patrol programme.", ["patrol programme"]],
    ["no plan of one alone", "Kenya has a payment plan. They agreed to meet about the plan.", []],
    [
      "whose it is",
      "The gentlemen's agreement and the shareholders' agreement exist.",
      ["gentlemen's agreement", "shareholders' agreement"],
    ],
    ["a lease that is signed", "Kenya has signed the lease with Uganda.", ["lease with Uganda"]],
    ["no lease in general", "A lease costs money.", []],
    ["several that were signed", "They signed agreements on aviation fuel.", ["agreements on aviation fuel"]],
    ["a treaty that is kept", "Nobody has denounced the treaty.", ["treaty"]],
    [
      "an older treaty beside the one named",
      "The Lake Basin Treaty was signed. It ends the treaty of 1929.",
      ["Lake Basin Treaty", "treaty of 1929"],
    ],
    [
      "two of different matter",
      "Under the financing agreement it pays; under the transit agreement it ships.",
      ["financing agreement", "transit agreement"],
    ],
    ["deals with somebody", "Kenya has intelligence-sharing deals with Chad.", ["intelligence-sharing deals"]],
    ["no verb", "Separate sections deal with Chad. Kenya deals with Chad.", []],
    ["no more than it is", "A truce tottering on the brink of collapse was broken.", ["truce"]],
    ["what it bans", "They signed an agreement banning mines.", ["agreement banning mines"]],
    [
      "no verb behind its sides",
      "The deal between Kenya and Chad gets nothing but scorn.",
      ["deal between Kenya and Chad"],
    ],
    ["no second verb", "They signed a treaty with Kenya and handed parliament a list.", ["treaty with Kenya"]],
    ["no verb before it", "Kenya helps along direct talks with Chad.", ["direct talks"]],
    ["a format of numbers", "Kenya and Chad held the 5+2 talks on the lake.", ["5+2 talks"]],
    ["talks within their process", "They resumed talks in the Nairobi Process.", ["Nairobi Process"]],
    ["no houses", "Chad condemned fresh settlement activity and the Israeli settlements.", []],
    ["no meeting of a row", "The Ninth Dialogue will be held in Mombasa.", []],
    ["no area", "Passengers of the Schengen area stay seated.", []],
    ["no likeness", "Critics call the text a surveillance treaty.", []],
    ["one by either name", "Chad ratified the Lake Basin Treaty, or Lake Accord.", ["Lake Basin Treaty"]],
    [
      "one that only its sides tell once more",
      "The Kenya-Chad migrant deal takes effect. Many scorn the agreement between Kenya and Chad.",
      ["Kenya-Chad migrant deal"],
    ],
    [
      "another of the same sides on its matter",
      "Kenya and Chad signed the Lake Basin Treaty. Kenya and Chad signed a memorandum on visas.",
      ["Lake Basin Treaty", "memorandum on visas"],
    ],
    [
      "what is there in spite of all",
      "They fought on despite an agreement between Kenya and Chad.",
      ["agreement between Kenya and Chad"],
    ],
    ["talks of their own", "The talks between their envoys went on. They resumed talks.", ["talks"]],
    ["what has three sides", "A trilateral framework has been there since May.", ["trilateral framework"]],
    ["no framework of anything", "A legal framework has been there since May.", []],
    [
      "what it does",
      'They signed an agreement settling the issue of "lost boats".',
      ['agreement settling the issue of "lost boats"'],
    ],
    [
      "another name that a sentence gives it",
      "The Lake Treaty was signed. It is the first military pact.",
      ["Lake Treaty"],
    ],
    ["another beside it", "The Lake Treaty was signed. It ends the military pact.", ["Lake Treaty", "military pact"]],
    ["no government that is called after one", "The Government of National Accord met.", []],
    ["no part of a body's name", "The Security Arrangements Monitoring Mechanism met.", []],
    ["none that is only wished for", "They hope for a fisheries agreement. No trade deal is near.", []],
    ["none in general", "Formal treaties are rare. A great deal remains.", []],
    ["a process called after a place", "It spoils the Kisumu process.", ["Kisumu process"]],
    ["two of them", "It spoils the Kisumu and Entebbe processes.", ["Kisumu and Entebbe processes"]],
    ["no verb after a place", "The crossing at Kisumu processes six trucks.", []],
    ["no process of a people", "The Kenyan process takes a year.", []],
    ["a road map", "Kenya and Uganda agreed on a road map for fishing.", ["road map"]],
    ["what sides do together", "A joint patrol was proposed.", ["joint patrol"]],
    ["no joint of one alone", "A joint venture was proposed.", []],
    ["a statement of three", "It is bound by the trilateral statement.", ["trilateral statement"]],
    ["no statement of one alone", "They signed a statement of protest.", []],
    ["the text of one", "The text of a treaty has been discussed.", ["treaty"]],
    ["one that was reached", "A settlement reached in September came apart.", ["settlement"]],
    ["one that several signed", "They reaffirmed the roadmap which the three states signed.", ["roadmap"]],
    ["one that nobody signed", "They spoke of a roadmap which nobody signed.", []],
    ["one that was signed before", "They had signed a first memorandum on it.", ["memorandum"]],
    ["one that says something", "Its contract shields the company from the tax.", ["contract"]],
    ["no contract in general", "Contracts are rare, and a contract is paper.", []],
    [
      "an older one that binds",
      "Cameras are required by an older safeguards agreement.",
      ["older safeguards agreement"],
    ],
    ["a swap", "The prisoner swap was mediated by Oman.", ["prisoner swap"]],
    ["no swap of anything", "The seat swap was noticed by Oman.", []],
    ["a counterpart by name", "A fish partnership with Kenya helps.", ["fish partnership"]],
    ["no counterpart", "It works in partnership with Kenya.", []],
    ["one that others joined", "Kenya joined the moratorium on perch.", ["moratorium on perch"]],
    ["a supply contract", "The two initialled a supply contract for oil.", ["supply contract"]],
    ["status of forces", "Chad denounced the status of forces agreement.", ["status of forces agreement"]],
    ["consultations with a state", "Kenya began consultations with Uganda.", ["consultations with Uganda"]],
    ["no consultations with its own", "Kenya held consultations with farmers.", []],
    ["no charter of all nations", "The UN Charter forbids it.", []],
    ["no meeting of a party", "The party convention met in May.", []],
    ["no condition", "They pay on the understanding that all come.", []],
    ["nothing to negotiate", "Our land is not up for negotiation.", []],
    ["none that somebody insists on", "Kenya insists on bilateral fisheries talks.", []],
    ["what it is", "The Lake memorandum of 2005 is the rare accord that held.", ["Lake memorandum"]],
    ["a name without its day", "They signed the Kisumu Agreement on Tuesday.", ["Kisumu Agreement"]],
    ["no law", "Parliament passed the Fishing Act.", []],
  ])("%s", (_, text, names) => {
    expect(agreementsOf(text).map(({ name }) => name)).toEqual(names);
  });

  test.each([
    ["between", "The fisheries agreement between Kenya and Uganda is in force.", ["Kenya", "Uganda"]],
    ["with", "Kenya signed a fisheries agreement with Uganda.", ["Kenya", "Uganda"]],
    ["together", "Kenya and Uganda signed a fisheries agreement.", ["Kenya", "Uganda"]],
    [
      "between, behind its date",
      "The fisheries agreement of May 2017 between Kenya and Uganda lapsed.",
      ["Kenya", "Uganda"],
    ],
    ["by whom it was signed", "The fisheries agreement signed by Kenya and Uganda helps Chad.", ["Kenya", "Uganda"]],
    ["of two with a third", "Kenya and Uganda have fisheries deals with Chad.", ["Chad", "Kenya", "Uganda"]],
    [
      "three that its sentence names",
      "Kenya, Uganda and Chad have a trilateral framework that helps Togo.",
      ["Chad", "Kenya", "Uganda"],
    ],
    ["not who brokered it", "The fisheries agreement brokered by Norway and Chad holds.", []],
    ["with, of its own clause", "Chad would help, provided that the fisheries agreement with Uganda ends.", ["Uganda"]],
    ["nobody named", "The fisheries agreement was signed.", []],
    [
      "the two that the text is about",
      "Kenya met Uganda. Kenya thanked Uganda. The two sides signed a fisheries agreement.",
      ["Kenya", "Uganda"],
    ],
    [
      "nobody in what is no prose, however long",
      `Kenya met Uganda. The two sides signed a fisheries agreement ${"again and ".repeat(300)}`,
      [],
    ],
    [
      "together with a group",
      "Kenya and the rebel group Barisan Reed agreed on Monday on a road map for peace.",
      ["Barisan Reed", "Kenya"],
    ],
    [
      "the three that the text is about",
      "Kenya met Uganda and Chad. Kenya, Uganda and Chad met. The roadmap, adopted by all three, helps.",
      ["Chad", "Kenya", "Uganda"],
    ],
    ["two that it binds", "The fisheries agreement obliges Kenya and nearby Uganda.", ["Kenya", "Uganda"]],
    [
      "two of whom it is theirs",
      "Kenya sent back what Uganda paid under their fisheries agreement.",
      ["Kenya", "Uganda"],
    ],
    ["two states", "Kenya kept the fisheries agreement alive, and accuses Uganda.", ["Kenya", "Uganda"]],
    ["not who only comes to it", "Kenya came to the Lake Commission with the fisheries agreement.", []],
    ["not where it is made", "The fisheries agreement of the Boat Union was signed in Kenya.", []],
    ["not who signs something else under it", "Kenya and Uganda signed a list under the Lomé Agreement of Togo.", []],
    ["nobody of three", "Kenya met Uganda and Chad. Both sides signed a fisheries agreement.", []],
  ])("parties: %s", (_, text, parties) => {
    expect(agreementsOf(text)[0]?.parties.toSorted()).toEqual(parties);
  });

  test.each([
    ["Kenya proposed a fisheries agreement with Uganda.", "proposed", null],
    ["Kenya has resumed fisheries talks with Uganda.", "negotiating", null],
    ["The fisheries talks with Uganda have stalled.", "shelved", null],
    ["Kenya and Uganda initialled the fisheries agreement.", "initialled", null],
    ["Kenya and Uganda signed the fisheries agreement on 3 May 2019.", "signed", "2019-05-03"],
    ["The fisheries agreement took effect in June 2020.", "in-force", "2020-06"],
    ["Kenya suspended the fisheries agreement with Uganda.", "suspended", null],
    ["Kenya has withdrawn from the fisheries agreement.", "ended", null],
    ["The fisheries agreement was never signed.", null, null],
    ["A truce has held since 3 May 2019.", "in-force", "2019-05-03"],
    ["The fisheries plan agreed in May 2018 lapsed in July 2019.", "ended", "2019-07"],
    ["The fisheries plan agreed in May 2018, which lapsed, is long.", "signed", "2018-05"],
    ["Kenya has decided to reopen talks with Uganda that have been stalled since 2012.", "negotiating", null],
    ["Kenya has agreed to resume talks with Uganda on fish, which broke down in 2012.", "negotiating", null],
  ])("%s", (text, status, since) => {
    const [agreement] = agreementsOf(text);
    expect([agreement?.status ?? null, agreement?.since ?? null]).toEqual([status, since]);
  });

  test("what two have already agreed on another matter is not the treaty that they negotiate", () => {
    const negotiated = "The Border Water Agreement would help Kenya and Uganda.";
    const signed = "Kenya and Uganda have already signed an agreement laying the issue of the refugees to rest.";
    const found = agreementsOf(`${negotiated} ${signed}`).map(({ name, status }) => [name, status]);
    expect(found).toEqual([
      ["Border Water Agreement", null],
      ["agreement laying the issue of the refugees", "signed"],
    ]);
  });

  test("the catalogue's agreement has its id", () => {
    const agreement = { id: "gsomia", name: "General Security of Military Information Agreement", short: "GSOMIA" };
    const rest = {
      parties: [],
      terms: [],
      undated: [],
      covers: null,
      shares: null,
      matters: [],
      binding: null,
      mediator: null,
      history: [],
      sources: [],
    };
    const known = mergeNames([{ name: null, actors: [], agreements: [{ ...agreement, ...rest }], matters: [] }]);
    const { agreements } = extractText("The week\n\nTokyo signed GSOMIA. It was late.", { known });
    expect(agreements.map(({ id, name }) => [id, name])).toEqual([["gsomia", agreement.name]]);
  });
});
