const english =
  "the talks began again after four years of silence and both governments now say that an agreement on the exchange of military information could be signed before winter although most people in the south remain against it because history has not been settled and parliament was never asked".split(
    " ",
  );
const eastAsian = [
  "軍事情報包括保護協定",
  "日本と韓国は協定に署名した。",
  "外務省によると、交渉は再開された。",
  "国防部",
  "「安全保障」をめぐる協議",
  "双方同意恢复谈判，并将在年底前签署协定。",
  "군사정보보호협정",
  "협상을",
  "재개했다",
];

/**
 * A Markdown text of about `size` bytes, always the same, and what of it has to be printed: words that come in this order,
 * and the words of a table, which wrapped cells or records may print in another.
 */
export function markdownSample(size) {
  const random = createRandom(20161123);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const between = (least, most) => least + Math.floor(random() * (most - least + 1));
  const expected = [];
  let unique = 0;

  const say = (...words) => {
    for (const word of words) expected.push([word]);
    return words.join(" ");
  };
  const plainWords = (count) => Array.from({ length: count }, () => pick(english));
  const span = () => {
    const words = plainWords(between(1, 4));
    switch (between(0, 24)) {
      case 0:
        return `**${say(...words)}**`;
      case 1:
        return `*${say(...words)}*`;
      case 2: {
        unique += 1;
        const text = say(...words);
        return `[${text}](${say(`https://news.example/${unique}/${words[0]}`)})`;
      }
      case 3:
        return `\`${say(words.join("_"))}\``;
      case 4:
        return `**${say(words[0])} *${say("nested")}* ${say("bold")}**`;
      case 5:
        return say(pick(eastAsian));
      case 6:
        return `${say("Q")}&amp;${say("A", "intelligence-sharing", "pact—which")}`;
      default:
        return say(...words);
    }
  };
  const sentence = (spans) => Array.from({ length: spans }, span).join(" ");
  const lines = (count) => Array.from({ length: count }, () => sentence(between(4, 7)));
  const blocks = {
    heading: () => `${"#".repeat(between(1, 4))} ${say("Section", ...plainWords(between(2, 6)))}`,
    paragraph: () => lines(between(2, 8)).join("\n"),
    eastAsian: () =>
      Array.from({ length: between(4, 20) }, () => say(pick(eastAsian))).join(between(0, 1) === 0 ? "" : " "),
    bullets: () =>
      Array.from({ length: between(3, 7) }, () => {
        const item = `- ${sentence(between(2, 8))}`;
        return between(0, 3) === 0 ? `${item}\n  - ${sentence(3)}\n  - ${sentence(5)}` : item;
      }).join("\n"),
    numbers: () =>
      Array.from({ length: between(3, 9) }, (_, index) => `${say(`${index + 1}.`)} ${sentence(between(2, 6))}`).join(
        "\n",
      ),
    quote: () =>
      lines(between(1, 4))
        .map((line) => `> ${line}`)
        .join("\n"),
    code: () =>
      `\`\`\`plaintext\n${Array.from({ length: between(3, 12) }, () => `  ${say(`line(${plainWords(3).join(", ")});`)}`).join("\n")}\n\`\`\``,
    table: () => {
      const columns = between(3, 5);
      const words = [];
      const row = (count) => {
        const cells = Array.from({ length: columns }, () =>
          Array.from({ length: count() }, () => {
            unique += 1;
            return `cell${unique}.`;
          }),
        );
        words.push(...cells.flat());
        return `| ${cells.map((cell) => cell.join(" ")).join(" | ")} |`;
      };
      const head = row(() => 1);
      const rows = Array.from({ length: between(3, 8) }, () => row(() => between(1, 5)));
      expected.push(words);
      return [head, `|${" --- |".repeat(columns)}`, ...rows].join("\n");
    },
  };
  const order = "heading paragraph paragraph bullets paragraph quote paragraph numbers paragraph code paragraph".split(
    " ",
  );
  const parts = [];
  let length = 0;
  for (let turn = 0; length < size; turn += 1) {
    // 130 tables of at most 45 cells stay below the 5,000 cells that a page may have.
    const extra = turn % 3 === 0 ? ["eastAsian"] : turn % 3 === 1 && turn < 390 ? ["table"] : [];
    for (const name of [...order, ...extra]) {
      const part = blocks[name]();
      parts.push(part);
      length += Buffer.byteLength(part) + 2;
    }
  }
  return { markdown: `${parts.join("\n\n")}\n`, expected };
}

/** The first word that the output has not, in order and near the one before; null if it has them all. White space does not count. */
export function firstMissing(output, expected) {
  const text = output.replace(/\s+/g, "");
  let position = 0;
  for (const group of expected) {
    // Records say the header of a table again in each row.
    const near = 400 + 2 * group.join("").length;
    let end = position;
    for (const word of group) {
      const wanted = word.replace(/\s+/g, "");
      const found = text.slice(position, position + wanted.length + near).indexOf(wanted);
      if (found === -1) return `${word} (after ${text.slice(Math.max(0, position - 60), position)})`;
      end = Math.max(end, position + found + wanted.length);
    }
    position = end;
  }
  return null;
}

/** Numbers in [0, 1), the same sequence for the same seed (mulberry32). */
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
