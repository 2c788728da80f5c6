import { expect, test } from "vitest";
import { noFilters } from "../../src/model/filters.ts";
import { parseQuery } from "../../src/search/parse-query.ts";
import { openSnapshot } from "../adapter/open-library.ts";
import { temporaryLibrary } from "../adapter/temporary-library.ts";

/** Sentences of our own on one matter, each a note, and ten words of each language, as a reader would type them. */
const languages: Readonly<Record<string, { readonly notes: readonly string[]; readonly words: readonly string[] }>> = {
  Thai: {
    notes: [
      "รัฐบาลไทยและรัฐบาลญี่ปุ่นลงนามข้อตกลงด้านการแลกเปลี่ยนข้อมูลเมื่อวานนี้",
      "รัฐมนตรีต่างประเทศกล่าวว่าการประชุมครั้งต่อไปจะจัดที่กรุงเทพ",
      "ข้อตกลงดังกล่าวยังไม่ผ่านรัฐสภาเพราะประชาชนคัดค้าน",
      "การเจรจาระหว่างสองประเทศหยุดชะงักตั้งแต่เดือนสิงหาคม",
      "ญี่ปุ่นต้องการข้อมูลเรื่องขีปนาวุธของเกาหลีเหนือ",
      "ประชาชนจำนวนมากชุมนุมหน้ารัฐสภาเพื่อคัดค้านสนธิสัญญา",
    ],
    words: ["รัฐบาล", "ข้อตกลง", "ญี่ปุ่น", "ประชุม", "รัฐสภา", "ประชาชน", "ข้อมูล", "ประเทศ", "คัดค้าน", "เจรจา"],
  },
  Khmer: {
    notes: [
      "រដ្ឋាភិបាលកម្ពុជានិងរដ្ឋាភិបាលជប៉ុនបានចុះហត្ថលេខាលើកិច្ចព្រមព្រៀង",
      "កិច្ចប្រជុំលើកក្រោយនឹងធ្វើនៅភ្នំពេញ",
      "ប្រជាជនជាច្រើនប្រឆាំងកិច្ចព្រមព្រៀងនេះនៅមុខរដ្ឋសភា",
      "ជប៉ុនត្រូវការព័ត៌មានអំពីមីស៊ីលរបស់កូរ៉េខាងជើង",
      "រដ្ឋមន្ត្រីការបរទេសកម្ពុជាបាននិយាយអំពីសន្តិភាព",
    ],
    words: ["រដ្ឋាភិបាល", "កម្ពុជា", "ជប៉ុន", "កិច្ចព្រមព្រៀង", "ប្រជាជន", "ព័ត៌មាន", "ភ្នំពេញ", "រដ្ឋសភា", "កូរ៉េ", "សន្តិភាព"],
  },
  Lao: {
    notes: [
      "ລັດຖະບານລາວແລະລັດຖະບານຍີ່ປຸ່ນໄດ້ລົງນາມໃນສັນຍາ",
      "ກອງປະຊຸມຄັ້ງຕໍ່ໄປຈະຈັດຂຶ້ນຢູ່ວຽງຈັນ",
      "ປະຊາຊົນຈຳນວນຫຼາຍຄັດຄ້ານສັນຍານີ້",
      "ຍີ່ປຸ່ນຕ້ອງການຂໍ້ມູນກ່ຽວກັບລູກສອນໄຟ",
      "ລັດຖະມົນຕີຕ່າງປະເທດເວົ້າເຖິງສັນຕິພາບ",
    ],
    words: ["ລັດຖະບານ", "ລາວ", "ຍີ່ປຸ່ນ", "ສັນຍາ", "ປະຊຸມ", "ວຽງຈັນ", "ປະຊາຊົນ", "ຂໍ້ມູນ", "ປະເທດ", "ສັນຕິພາບ"],
  },
  Burmese: {
    notes: [
      "မြန်မာအစိုးရနှင့်ဂျပန်အစိုးရတို့သဘောတူစာချုပ်လက်မှတ်ရေးထိုးခဲ့သည်",
      "နောက်အစည်းအဝေးကိုရန်ကုန်မြို့တွင်ကျင်းပမည်",
      "ပြည်သူအများအပြားကစာချုပ်ကိုကန့်ကွက်ကြသည်",
      "ဂျပန်နိုင်ငံသည်သတင်းအချက်အလက်များလိုအပ်သည်",
      "နိုင်ငံခြားရေးဝန်ကြီးကငြိမ်းချမ်းရေးအကြောင်းပြောခဲ့သည်",
    ],
    words: ["မြန်မာ", "အစိုးရ", "ဂျပန်", "စာချုပ်", "အစည်းအဝေး", "ရန်ကုန်", "ပြည်သူ", "သတင်း", "နိုင်ငံ", "ငြိမ်းချမ်းရေး"],
  },
  Arabic: {
    notes: [
      "وقعت الحكومة والوزارة اتفاقا جديدا في العاصمة",
      "قال الوزير إن الاتفاق يخدم السلام وإن للحكومة رأيا آخر",
      "رفض البرلمان اتفاق الحكومتين بسبب الخلاف على المعلومات",
      "تبادل معلومات بين البلدين وبوزارة الدفاع",
      "اجتمع وزراء الخارجية للسلام في مدينة القدس",
      "بالسلام وحده تنتهي الحرب، كالحرب التي سبقتها",
      "فالبرلمان صوّت لاتفاق الدفاع ووزير الدفاع غائب",
      "كِتَابُ الوزيرِ إلى الأمم المتحدة وكتابها إليه",
    ],
    words: ["حكومة", "اتفاق", "سلام", "وزير", "برلمان", "معلومات", "حرب", "دفاع", "كتاب", "خلاف"],
  },
  Hebrew: {
    notes: [
      "הממשלה והכנסת אישרו את ההסכם בירושלים",
      "שר הביטחון אמר שההסכם חשוב לממשלה ולשלום",
      "בכנסת התנגדו להסכם בגלל המידע",
      "חילופי מידע בין המדינות ובמשרד הביטחון",
      "מירושלים יצאה הודעה: השלום קרוב",
      "המלחמה הסתיימה, וכשהממשלה נפלה התחדשה מלחמה",
      "ספר על המלחמה ושבספר הזה עדות, הספרים בספרייה",
      "השר ומשרדו מסרו את המידע לירושלים",
    ],
    words: ["ממשלה", "כנסת", "הסכם", "ירושלים", "שלום", "מידע", "ביטחון", "מלחמה", "ספר", "משרד"],
  },
};

/** A text without the signs that a reader does not type. */
const bare = (text: string) => text.replaceAll(/[\u064b-\u0652]/g, "");

test.each(Object.entries(languages))(
  "%s: a word is found in 95 % of the notes in which its letters stand",
  async (_, { notes, words }) => {
    const { search } = openNotes(notes);
    let wanted = 0;
    let found = 0;
    for (const word of words) {
      const query = parseQuery(word);
      if (query === null) throw new Error(`${word} is no query`);
      const { hits } = await search.search(query, { filters: noFilters, limit: 100, isRelaxable: true });
      const ids = hits.map(({ brief }) => brief.id);
      const holding = notes.flatMap((note, index) => (bare(note).includes(word) ? [`n${index}`] : []));
      wanted += holding.length;
      found += holding.filter((id) => ids.includes(id)).length;
      expect(holding.length, word).toBeGreaterThan(0);
    }
    expect(found / wanted).toBeGreaterThanOrEqual(0.95);
  },
);

test.each([
  ["京都の会議", "会議は京都で開かれた。", "大阪の道"],
  ["문재인의 결정", "문재인 대통령이 결정했다.", "박근혜 대통령"],
  ["米韓の合意文書", "合意した文書を米韓が出した。", "日本の道"],
  ["2016年日米GSOMIA協定", "GSOMIA is a 協定 of 2016.", "1999"],
])("%s finds what holds its words, apart", async (text, holding, other) => {
  const { search } = openSnapshot([temporaryLibrary({ "a.md": `# A\n\n${holding}\n`, "b.md": `# B\n\n${other}\n` })]);
  const query = parseQuery(text);
  if (query === null) throw new Error("no query");
  const { hits } = await search.search(query, { filters: noFilters, limit: 10, isRelaxable: true });
  expect(hits.map(({ brief }) => brief.id)).toEqual(["a"]);
});

/** Sentences of our own, each a note, and ten words as a reader types them, with the forms that mean the same. */
const russian = {
  notes: [
    "На переговорах в Сеуле стороны обсудили обмен разведывательной информацией.",
    "Министерство обороны Японии подтвердило, что соглашение подписано в ноябре.",
    "О новом соглашении сообщили министры иностранных дел двух стран.",
    "Правительство отказалось от переговоров, и санкции остались в силе.",
    "Без санкций, сказал министр, безопасность региона не обеспечить.",
    "Президент заявил о безопасности границы, а парламент с правительством не согласился.",
    "В парламенте против договора выступили депутаты, которые хотят других договоров.",
    "Граждане вышли на улицы: гражданам не показали текста документов.",
    "За ракетой последовали новые ракеты, и войска встали на границе.",
    "После поправки к закону войскам запретили учения.",
    "Кабинет министров собрал новых участников встречи с гражданами страны.",
    "По информации участника, встреча прошла без документа и без поправок.",
  ],
  words: {
    переговоры: /переговор/i,
    соглашение: /соглашени/i,
    правительство: /правительств/i,
    министр: /министр[^с]/i,
    санкция: /санкци/i,
    безопасность: /безопасност/i,
    парламент: /парламент/i,
    гражданин: /граждан/i,
    поправка: /поправ/i,
    документ: /документ/i,
  },
};

function openNotes(notes: readonly string[]) {
  const files = notes.map((note, index) => [`n${index}.md`, `# N${index}\n\n${note}\n`] as const);
  return openSnapshot([temporaryLibrary(Object.fromEntries(files))]);
}

async function found(notes: readonly string[], word: string): Promise<string[]> {
  const { search } = openNotes(notes);
  const query = parseQuery(word);
  if (query === null) throw new Error(`${word} is no query`);
  const { hits } = await search.search(query, { filters: noFilters, limit: 100, isRelaxable: true });
  return hits.map(({ brief }) => brief.id).sort();
}

test("Russian: a word is found in 95 % of the notes in which it stands in any form, and nowhere else", async () => {
  let [wanted, right] = [0, 0];
  for (const [word, form] of Object.entries(russian.words)) {
    const holding = russian.notes.flatMap((note, index) => (form.test(note) ? [`n${index}`] : [])).sort();
    const ids = await found(russian.notes, word);
    expect(holding.length, word).toBeGreaterThan(1);
    expect(holding, word).toEqual(expect.arrayContaining(ids));
    wanted += holding.length;
    right += ids.length;
  }
  expect(right / wanted).toBeGreaterThanOrEqual(0.95);
});

test.each([
  ["кот", "Кота видели все.", "Посол, который молчал."],
  ["мир", "О мире говорили долго.", "Мировой рынок и мирный атом."],
  ["канал", "Через каналы связи.", "Канат порвался."],
  ["сталь", "Пошлины на стали больше нет.", "Стол переговоров."],
  ["том", "В двух томах.", "Томат был зелен."],
])("Russian: %s is found in its forms, not in a longer or another word", async (word, holding, other) => {
  expect(await found([holding, other], word)).toEqual(["n0"]);
});

test("Russian: a word that stands in another form is not taken for misspelt", async () => {
  const { search } = openNotes(["На переговорах молчали."]);
  expect(await search.suggest(["переговоры", "переговорач"])).toEqual([
    null,
    expect.objectContaining({ word: "переговорах" }),
  ]);
});
