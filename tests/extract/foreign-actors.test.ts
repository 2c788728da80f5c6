import { describe, expect, test } from "vitest";
import { extractText } from "../../src/extract/extract.ts";
import { mergeNames } from "../../src/model/known-names.ts";

const known = mergeNames([
  {
    name: null,
    agreements: [],
    matters: [],
    actors: [{ id: "south-korea", name: "South Korea", kind: "state", aliases: ["한국", "Seoul"] }],
  },
]);

describe("who a text in another language is about", () => {
  test.each([
    [
      "Korean, with particles",
      "한국은 일본과 정보를 교환하기로 했다. 북한의 위협 때문이다.",
      ["South Korea", "Japan", "North Korea"],
    ],
    ["Japanese", "日本と韓国は月曜日に会談した。アメリカは歓迎した。", ["Japan", "South Korea", "United States"]],
    ["Chinese", "中国和俄罗斯在周一签署了协议，美国表示反对。", ["China", "Russia", "United States"]],
    [
      "French",
      "Le gouvernement de la Corée du Sud et le Japon ont signé un accord avec les États-Unis.",
      ["South Korea", "Japan", "United States"],
    ],
    [
      "German",
      "Die Regierung Frankreichs und die Schweiz haben das Abkommen mit der Europäischen Union nicht unterzeichnet.",
      ["France", "Switzerland"],
    ],
    [
      "Spanish",
      "El gobierno de España y los Países Bajos no firmaron el acuerdo con la OTAN en la capital.",
      ["Spain", "Netherlands", "NATO"],
    ],
    [
      "Portuguese",
      "O governo da Coreia do Sul e o Japão não assinaram o acordo com os Estados Unidos.",
      ["South Korea", "Japan", "United States"],
    ],
    [
      "Russian, in its cases",
      "Правительство России и Япония подписали соглашение с Украиной.",
      ["Russia", "Japan", "Ukraine"],
    ],
    ["Arabic", "وقعت حكومة مصر اتفاقا مع السودان وإثيوبيا في العاصمة.", ["Egypt", "Sudan", "Ethiopia"]],
  ])("%s", (_, text, names) => {
    const { actors } = extractText(text);
    expect(actors.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  });

  test("the catalogue's name in Korean is its actor, in an English text too", () => {
    expect(extractText("한국은 거부했다. 회담은 끝났다.", { known }).actors.map(({ id }) => id)).toEqual([
      "south-korea",
    ]);
    expect(extractText("The paper said that 한국 has refused it.", { known }).actors.map(({ id }) => id)).toEqual([
      "south-korea",
    ]);
  });

  test("no name within a word", () => {
    expect(extractText("그는 비한국적이라고 말했다. 그것은 사실이다.").actors).toEqual([]);
    expect(extractText("彼はマイイランドという店を開いた。それは事実だ。").actors).toEqual([]);
  });

  test("mentions are where they stand", () => {
    const text = "日本と韓国は月曜日に会談した。";
    const { actors } = extractText(text);
    expect(actors.map(({ aliases }) => aliases)).toEqual([["日本"], ["韓国"]]);
  });
});
