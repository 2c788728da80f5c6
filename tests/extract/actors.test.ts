import { describe, expect, test } from "vitest";
import { extractText } from "../../src/extract/extract.ts";

/** Names of the actors of a text, the most salient first. */
function actorsOf(text: string): string[] {
  return extractText(text).actors.map(({ name }) => name);
}

describe("who a text is about", () => {
  test.each([
    ["a state by its name", "Japan has refused.", ["Japan"]],
    [
      "a state by its official name, if no other stands there",
      "The Republic of Korea has refused.",
      ["Republic of Korea"],
    ],
    ["a state by its capital", "Tokyo has refused.", ["Japan"]],
    ["a state by a house of its government", "The Kremlin has refused.", ["Russia"]],
    ["a state by its adjective", "Iranian officials have refused.", ["Iran"]],
    ["a capital that is a place", "They met in Tokyo on Monday.", []],
    ["two states that a hyphen joins", "The US-Cuba talks began.", ["United States", "Cuba"]],
    ["a person by title", "Prime Minister Erna Solberg refused.", ["Erna Solberg"]],
    ["a person by apposition", "Tana Mirov, the envoy of the bank, refused.", ["Tana Mirov"]],
    ["a person once, by name and surname", "Petro Haluk spoke. Later Haluk left, said Mr. Haluk.", ["Petro Haluk"]],
    ["a family name that comes first", "Minister Pak Yong-ho spoke. Pak then left.", ["Pak Yong-ho"]],
    ["a surname that is a noun", "President Park Min-ji refused. Park left.", ["Park Min-ji"]],
    ["no park", "They met in Hyde Park on Monday.", []],
    ["an Arabic particle", "Karim al-Tarazi spoke. Tarazi then left.", ["Karim al-Tarazi"]],
    ["a surname alone, with its title", "We heard President Obandi.", ["President Obandi"]],
    ["an organisation by its noun", "He went to the Baltic Fisheries Council.", ["Baltic Fisheries Council"]],
    ["an acronym with its long form", "The Volga Grain Terminal (VGT) opened. VGT is small.", ["Volga Grain Terminal"]],
    ["a group with its state", "The South Korean public is against it.", ["South Korean public"]],
    ["a group that acts", "Insurers have refused. Then the army closed the road.", ["Insurers", "army"]],
    ["a group with what it is of", "Sheep farmers on both sides refuse.", ["Sheep farmers"]],
    ["an office with what it is of", "The joint commission has met.", ["joint commission"]],
    ["nobody who does nothing", "It was a day of talks with insurers and the army.", []],
    ["no office of anything", "The commission has met.", []],
    ["a body once", "The Baltic Fish Commission met. The joint commission has left.", ["Baltic Fish Commission"]],
    [
      "another body of that noun",
      "The Baltic Fish Council met. The electoral council has left.",
      ["Baltic Fish Council", "electoral council"],
    ],
    ["a body with what it is for", "The ministry of mines has issued no permit.", ["ministry of mines"]],
    ["a body whom others lead", "A French-led consortium declared it shut.", ["French-led consortium"]],
    ["the last of what a body is for", "They asked the Office on Drugs and Crime.", ["Office on Drugs and Crime"]],
    ["a body of a series", "They asked the Department of Soil, Great Dunes, and Energy today.", ["Department of Soil"]],
    [
      "a body of a series of fields",
      "They asked the Department of Environment, Great Lakes, and Energy today.",
      ["Department of Environment, Great Lakes, and Energy"],
    ],
    [
      "a body of those who are many",
      "The Union of Serb-majority Towns has no statute.",
      ["Union of Serb-majority Towns"],
    ],
    [
      "a body of two states",
      "The Joint Rivers Commission of Chad and Libya met.",
      ["Joint Rivers Commission", "Chad", "Libya"],
    ],
    ["an association of people", "It was heard by Survivors of Volga Dams.", ["Survivors of Volga Dams"]],
    ["a body of a people's towns", "The Union of Serb municipalities has none.", ["Union of Serb municipalities"]],
    ["no year of a group", "Last year villagers have refused.", []],
    ["whom a party sends", "Without the deputies of Tovan there are too few.", ["Tovan"]],
    ["a party with its negotiator", "It was said by ZKV negotiator Jana Holub.", ["Jana Holub", "ZKV"]],
    ["a wing of a party", "She speaks for the SPLM-IO.", ["SPLM-IO"]],
    ["a force of an organisation", "The head of the United Nations force left.", ["United Nations force"]],
    [
      "an office of capitals",
      "The Minister of the Sea and Ports of Croatia, Hrvoje Lukšić, left.",
      ["Hrvoje Lukšić", "Croatia"],
    ],
    ["a firm by what it deals in", "It belongs to Woodridge Energy.", ["Woodridge Energy"]],
    ["no goods", "It is called Renewable Energy.", []],
    ["no creed of fighters", "Islamist fighters had overrun it.", ["Islamist fighters"]],
    ["no harvest", "Tobacco has paid, they said of Tobacco.", []],
    ["one of many with its people", "A Dutch importer took it to court.", ["Dutch importer"]],
    ["how many they are", "Two donors nonetheless have stopped.", ["donors"]],
    ["where they are", "In Kandahar some imams preach that.", ["imams"]],
    ["whose they are", "Jakarta's lawmakers grumbled.", ["Indonesia", "lawmakers"]],
    ["nobody to whom it was done", "Farmers have been asked. Farmers asked by us came.", []],
    ["nobody who only says what he thinks", "Scientists warned of it.", []],
    ["no company that was named before", "The company has left.", []],
    ["no verb before its object", "They want soldiers who have left.", []],
    ["a company by what it is called", "A mining firm, Altiplano Metals, left.", ["Altiplano Metals"]],
    ["one by what stands right before it", "It belongs to the public company Elva Lines.", ["Elva Lines"]],
    ["two capitals that act", "Some was lost, and Elva Cable had no spare.", ["Elva Cable"]],
    ["no place of villagers", "Villagers of Elva Cable have left.", ["Villagers"]],
    ["a region with its rulers", "In Oruba, the Tirane regional administration says no.", ["Tirane"]],
    ["a source", "It is to be shut, according to Elvagaz.", ["Elvagaz"]],
    ["an office with its place", "The governor of the south, Vela Mirov, refused.", ["Vela Mirov"]],
    ["a body by its noun alone", "They asked, and the Commission has refused.", ["Commission"]],
    ["no other body", "The Baltic Fish Commission met. Then the Commission left.", ["Baltic Fish Commission"]],
    ["the side of a state", "For its part the Croatian side insists.", ["Croatia"]],
    ["a capital that has something", "Brasilia has called it an insult.", ["Brazil"]],
    ["a capital with what it had done", "Rome, which had paid, waits.", ["Italy"]],
    ["a capital that somebody stands for", "The representative of Lima came.", ["Peru"]],
    ["a capital where somebody stands", "The statue of Lima fell.", []],
    [
      "a body of two matters at the beginning of a sentence",
      "The Employment and Labour Relations Court refused.",
      ["Employment and Labour Relations Court"],
    ],
    ["a surname with the whole office", "Prime Minister Abe refused. The prime minister left.", ["Prime Minister Abe"]],
    ["no month", "No permit has been given since August, the aid group Lakeside said.", ["Lakeside"]],
    ["whose board it is", "The IMF board has approved the loan.", ["IMF"]],
    ["two capitals that act as one", "Seoul and Tokyo signed a pact.", ["South Korea", "Japan"]],
    ["two capitals that did something", "Seoul and Tokyo reopened talks.", ["South Korea", "Japan"]],
    ["a capital that decides", "Seoul resumed talks on the pact.", ["South Korea"]],
    ["two capitals by whom it was done", "The pact was signed by Seoul and Tokyo.", ["South Korea", "Japan"]],
    ["two capitals between which it is", "The line between Seoul and Tokyo is slow.", []],
    ["the union behind its capital", "Brussels has no plan.", ["European Union"]],
    ["those who have a body", "They met the Vintners' Federation of Chile.", ["Vintners' Federation of Chile"]],
    ["a word that the text has small, too", "The Customs Workers Union met customs men.", ["Customs Workers Union"]],
    ["an office of an office", "They met the Prosecutor General's Office.", ["Prosecutor General's Office"]],
    ["a body without its day", "They told the European Commission on Wednesday.", ["European Commission"]],
    ["a capital that does what governments do", "It is said that Abuja opposes it.", ["Nigeria"]],
    ["no capital that is a town", "In the end Abuja grew.", []],
    ["no money", "It costs six US cents.", []],
    ["a state behind the day on which it acts", "It rained. In March, Kenya refused the plan.", ["Kenya"]],
    ["a state behind the town in which it acts", "It rained. In Rhine, France refused the plan.", ["France"]],
    [
      "states behind the town in which they act",
      "It rained, and in Rhine, France and Chad refused.",
      ["France", "Chad"],
    ],
    ["states behind a capital", "It rained, and in Paris, Chad and France refused.", ["Chad", "France"]],
    ["states behind a month", "It rained, and in May, Chad and France refused.", ["Chad", "France"]],
    ["no state in which a town lies", "It rained. They met in San Elva, California, on Monday.", []],
    ["no state of a town that opens a sentence", "It rained. In San Elva, California, they met.", []],
    ["no states of a row of places", "It rained. They met in Chad, France and other states.", []],
    [
      "a firm behind an article of a noun of its own",
      "An Elva Stock Exchange official refused.",
      ["Elva Stock Exchange"],
    ],
    ["whom a title with what it is for names", "They told the Under Secretary for Anna Mirov.", ["Anna Mirov"]],
    ["no meeting of many", "They met beside an Asia Elva Forum.", []],
    ["no state of which only an adjective tells, late", "It rained. It snowed. It thawed. A Danish colonel left.", []],
    ["nobody for what an office is for", "They told the Under Secretary for Arms Control.", []],
    ["a middle name with a title", "Robleh Dini Warsame, the envoy, left. Mr Dini slept.", ["Robleh Dini Warsame"]],
    ["two surnames", "Eva Villar Ponce, the envoy, left. Villar Ponce slept.", ["Eva Villar Ponce"]],
    ["no word behind a dash", "It rains – Gas has come. Then Gas is gone.", []],
    ["a state behind a dateline and its dash", "ACCRA (Wire) - The United States refused to sign.", ["United States"]],
    ["no treaty", "The Lakes Fishing Agreement was signed.", []],
    ["no day, and no word that opens a sentence", "On Monday, Further talks began. Delegates met.", []],
  ])("%s", (_, text, names) => {
    expect(actorsOf(text)).toEqual(names);
  });

  test.each([
    ["its title", "The Norwegian Foreign Minister Jan Holte refused.", "Norwegian Foreign Minister"],
    ["what it is called after its name", "Tana Mirov, the envoy of the bank, refused.", "envoy"],
    ["no form of address", "Mr. Holte refused.", null],
    ["all of its words", "They met Vice President John Holte.", "Vice President"],
    ["words joined by a hyphen", "Its vice-president, Anna Mirov, refused.", "vice-president"],
    ["what is before it in small letters", "They met former rebel leader John Holte.", "former rebel leader"],
    ["that it is over", "John Holte, the former President of Norway, refused.", "former President of Norway"],
    [
      "two titles that are one",
      "They met John Holte, Secretary General of the Lake Council.",
      "Secretary General of the Lake Council",
    ],
    ["whom it is for", "Anna Mirov, the Lake Rebels' leader, refused.", "Lake Rebels' leader"],
    ["a body and its title", "That is so, says Foreign Ministry spokesman John Holte.", "Foreign Ministry spokesman"],
    [
      "a body before a comma",
      "It was the State Department Spokesperson, Anna Mirov, who refused.",
      "State Department Spokesperson",
    ],
    ["a genitive before a comma", "They met Norway's president, John Holte, on Monday.", "Norway's president"],
    ["an apposition before an academic title", "Professor Anna Mirov, the rebel leader, refused.", "rebel leader"],
    ["nothing but the office", "On Monday President John Holte refused.", "President"],
    ["no party of an office", "They met the Lake Party of Prime Minister John Holte.", "Prime Minister"],
    ["nobody under an office", "They met Fighters under General John Holte.", "General"],
    ["an office below a secretary", "They met Under Secretary of State Anna Mirov.", "Under Secretary of State"],
    ["no clause", "Anna Mirov, who sells boats, refused.", null],
    ["no counterpart", "They met his counterpart, John Holte, there.", null],
  ])("the role of a person: %s", (_, text, role) => {
    expect(extractText(`The week\n\n${text}`).actors.find(({ kind }) => kind === "person")?.role).toBe(role);
  });

  test.each([
    ["The United Kingdom (UK) left. UK ministers refused.", "United Kingdom", "state"],
    ["The Persons met the United Arab Emirates (UAE).", "United Arab Emirates", "state"],
    ["They asked the World Trade Organization (WTO) for a panel.", "World Trade Organization", "framework"],
    ["They met the Lake Rescue Committee (LRC).", "Lake Rescue Committee", "organisation"],
  ])("what it is, also where a short form stands behind its name: %s", (text, name, kind) => {
    expect(extractText(text).actors.find((actor) => actor.name === name)?.kind).toBe(kind);
  });

  test("every mention is of an actor and a part of its sentence", () => {
    const { actors } = extractText("Seoul and Tokyo signed. South Korea's president, Kim Min-jun, was there.");
    expect(actors.map(({ name, aliases }) => [name, aliases])).toEqual([
      ["South Korea", ["Seoul"]],
      ["Kim Min-jun", []],
      ["Japan", ["Tokyo"]],
    ]);
  });
});
