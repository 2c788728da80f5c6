// Makes a collection of notes as people write them, the same for the same count: Obsidian, Logseq, Zettelkasten, Jekyll, Hugo,
// MkDocs, Docusaurus and plain files, in six scripts, and returns the truth of each: title, date, tags, links and words of the page.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generator } from "./generator.mjs";

const words = {
  en: ["harbour", "treaty", "minister", "signals", "border", "talks", "grain", "radar", "pipeline", "census"],
  ko: ["협정", "회담", "국경", "정보", "장관", "해협"],
  ja: ["条約", "会談", "国境", "情報", "大臣", "海峡"],
  ru: ["договор", "граница", "министр", "переговоры", "пролив", "сигнал"],
  ar: ["معاهدة", "حدود", "وزير", "محادثات", "مضيق", "إشارة"],
  fr: ["traité", "frontière", "ministre", "détroit", "pourparlers", "blé"],
};

const tagWords = ["asia/korea", "europe", "alliances", "history-2016", "grain_trade", "협정"];

/** Writes `count` notes below `root`; returns what each of them says. */
export function makeWild(root, count) {
  const random = generator(17);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const script = () => pick(Object.values(words));
  const name = () => {
    const list = script();
    return `${pick(list)} ${pick(list)}`;
  };
  const notes = Array.from({ length: count }, (_, index) => plant(index, { pick, name, random }));
  const titles = new Map(notes.map((note) => [note.key, note]));
  const keys = [...titles.keys()];
  for (const note of notes) {
    const others = [pick(keys), pick(keys)].map((key) => titles.get(key)).filter((other) => other !== note);
    const text = write(note, { others, pick, name });
    const path = join(root, note.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return notes.map(({ path, title, date, tags, links }) => ({ path, title, date, tags, links }));
}

/** What a note is to say, and where it stands. Its key is a name that no other bears. */
function plant(index, { pick, name, random }) {
  const kind = kinds[index % kinds.length];
  const key = `n${index}`;
  const year = 1960 + Math.floor(random() * 60);
  const [month, day] = [1 + Math.floor(random() * 12), 1 + Math.floor(random() * 28)];
  const iso = `${year}-${pad(month)}-${pad(day)}`;
  const tags = [...new Set([pick(tagWords), pick(tagWords)])];
  return {
    kind,
    key,
    index,
    words: name(),
    year,
    month,
    day,
    iso,
    tags,
    links: [],
    ...kind.plant({ key, iso, words: name() }),
  };
}

const pad = (number) => String(number).padStart(2, "0");
const folder = (index) => `${["notes", "deep/er", "posts"][index % 3]}/${Math.floor(index / 300)}`;
const months = "January February March April May June July August September October November December".split(" ");

/** Ways to write a day that mean it. */
const dateForms = [
  ({ iso }) => iso,
  ({ iso }) => iso.replaceAll("-", "/"),
  ({ year, month, day }) => `${year}-${month}-${day}`,
  ({ iso }) => iso.replaceAll("-", ""),
  ({ year, month, day }) => `${months[month - 1]} ${day}, ${year}`,
  ({ year, month, day }) => `${day} ${months[month - 1]} ${year}`,
  ({ iso }) => `"[[${iso}]]"`,
  ({ year, month, day }) => `${year}年${month}月${day}日`,
  ({ year, month, day }) => `${year}년 ${month}월 ${day}일`,
  ({ iso }) => `{created: ${iso}, updated: 2024-01-01}`,
  ({ iso }) => `${iso} 23:30:00 -0500`,
];
const dateKeys = ["date", "created", "pubDate", "publishDate", "issued", "Date"];

/** The kinds of notes: what is planted, and the front matter that says so. */
const kinds = [
  {
    // Obsidian: the title is the file's name.
    plant: ({ key, words: said }) => ({ file: `${said} ${key}.md`, title: `${said} ${key}`, isDated: true }),
    head: (note, { pick }) =>
      `---\naliases: [${note.key}]\ncssclass: wide\n${pick(dateKeys)}: ${pick(dateForms)(note)}\ntags: [${note.tags.map((tag) => `"#${tag}"`).join(", ")}]\n---\n`,
  },
  {
    // Jekyll: the day in the name, a title that YAML takes.
    plant: ({ key, iso, words: said }) => ({ file: `${iso}-${key}.md`, title: `${said}, part ${key}`, isDated: true }),
    head: ({ title, tags }) =>
      `---\nlayout: post\ntitle: "${title}"\npublished: true\nexcerpt: "First line\nsecond line"\ncategories: ${tags.join(", ")}\npermalink: /x\n---\n`,
  },
  {
    // Hugo: TOML.
    plant: ({ key, words: said }) => ({ file: `${key}.md`, title: `${said} ${key}`, isDated: true }),
    head: ({ title, tags, iso }) =>
      `+++\ntitle = "${title}"\ndate = ${iso}T10:00:00+09:00\ndraft = false\ntags = [${tags.map((tag) => `"${tag}"`).join(", ")}]\nweight = 3\n+++\n`,
  },
  {
    // A Zettelkasten: no front matter, a time in the name, tags in the text.
    plant: ({ key, iso, words: said }) => ({
      file: `${iso.replaceAll("-", "")}1530 ${said} ${key}.md`,
      title: `${said} ${key}`,
      isDated: true,
    }),
    head: () => "",
    tagsInBody: true,
  },
  {
    // Logseq: properties, everything an item.
    plant: ({ key }) => ({ file: `asia___${key}.md`, title: `asia/${key}`, isDated: false }),
    head: ({ tags }) => `tags:: ${tags.join(", ")}\ntype:: note\n\n`,
  },
  {
    // MkDocs: the body's first heading.
    plant: ({ key, words: said }) => ({ file: `${key}.md`, title: `${said} ${key}`, isDated: true }),
    head: (note) => `---\nhide: [toc]\ndate:\n  created: ${note.iso}\n---\n\n# ${note.title} {#top}\n\n`,
    tagsInBody: true,
  },
  {
    // A site of MDX: JSON, another extension.
    plant: ({ key, words: said }) => ({ file: `${key}.mdx`, title: `${said} ${key}`, isDated: true }),
    head: ({ title, tags, iso }) =>
      `{\n  "title": "${title}",\n  "date": "${iso}",\n  "keywords": "${tags.join(", ")}"\n}\n`,
  },
  {
    // MultiMarkdown, and a plain file.
    plant: ({ key, words: said }) => ({ file: `${key}.txt`, title: `${said} ${key}`, isDated: true }),
    head: (note, { pick }) =>
      `Title: ${note.title}\nDate: ${pick(dateForms.slice(0, 6))(note)}\nTags: ${note.tags.join(", ")}\n\n`,
  },
  {
    // Headings that are no title, a file name that has to be made readable.
    plant: ({ key, iso }) => ({
      file: `${iso.replaceAll("-", "_")}-the_long-road-${key}.markdown`,
      title: `the long road ${key}`,
      isDated: true,
    }),
    head: ({ tags }) =>
      `---\ntag: ${tags[0]}\nkeywords: [${tags.join(", ")}]\nlastmod: 2024-01-01\n---\n## Summary\n\n`,
  },
];

/** The text of a note, with links to others; what it links to is noted. */
function write(note, { others, pick, name }) {
  const { kind } = note;
  note.path = `${folder(note.index)}/${note.file}`;
  note.date = note.isDated ? note.iso : null;
  const links = others.map((other, at) => {
    const path = `${folder(other.index)}/${other.file}`;
    const from = folder(note.index).split("/");
    const isMarkdown = at === 1 && !path.endsWith(".txt");
    note.links.push(path);
    if (isMarkdown) return `[a note](<${"../".repeat(from.length)}${path}>)`;
    const target = pick([other.title, other.file.replace(/\.\w+$/, ""), `${other.file.replace(/\.\w+$/, "")}#Summary`]);
    return pick([`[[${target}]]`, `[[${target}|the note]]`, `![[${target}]]`]);
  });
  const [first = "", second = ""] = links;
  const tags = kind.tagsInBody ? `Filed under ${note.tags.map((tag) => `#${tag}`).join(" and ")}.\n\n` : "";
  const parts = [
    `${name()} and ${first}, then ==${name()}== %%${name()}%% with a note^[${name()}]. ^b${note.index}`,
    pick(blocks)(name, second),
    pick(blocks)(name, ""),
    `\`\`\`sh\nif [[ -f x ]]; then echo "#no [[tag]]"; fi # {{< x >}} !!! > [!a]\n\`\`\``,
  ];
  if (!parts[1].includes(second) || second === "") parts.push(`See ${second || "nothing"}.`);
  return `${kind.head(note, { pick })}${tags}${parts.join("\n\n")}\n`;
}

/** What else stands in notes. */
const blocks = [
  (name, link) => `> [!warning]- ${name()}\n> ${name()} ${link}`,
  (name, link) => `> [!NOTE]\n> ${name()} ${link}`,
  (name, link) => `!!! danger "${name()}"\n    ${name()} ${link}\n\n    - ${name()}`,
  (name, link) => `??? question\n    ${name()} ${link}`,
  (name, link) => `=== "${name()}"\n\n    ${name()} ${link}`,
  (name, link) => `:::tip[${name()}]\n${name()} ${link}\n:::`,
  (name, link) => `${name()}\n: ${name()} ${link}\n: ${name()}`,
  (name, link) => `{{< figure src="a.png" alt="${name()}" >}} ${link}`,
  (name, link) => `{% include a.html %} ${name()} ${link}`,
  (name, link) => `<div>${name()} <style> ${name()}\n</div>\n\n${link}`,
  (name, link) => `| a | b |\n| --- | --- |\n| ${name()} | ${name()} |\n\n${link}`,
  (name, link) => `- ${name()}\n  - ${name()} ${link}\n    status:: ${name()}`,
];
