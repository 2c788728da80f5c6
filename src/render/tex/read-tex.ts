import { type Atom, above, compact, joined, part, script } from "./atoms.ts";
import { accents, alphabets, kindOf, silent, symbols, vulgar, wordCommands } from "./symbols.ts";

/** What a small table does not suffice for. */
class Unknown extends Error {}

/** The lines of a formula in TeX, or null where it holds what cannot be said in a line. */
export function readTex(tex: string): readonly (readonly Atom[])[] | null {
  try {
    return new Reader(tex).lines();
  } catch (error) {
    if (error instanceof Unknown) return null;
    throw error;
  }
}

/** Deeper, nobody reads it in a line. */
const deepest = 12;

/** Environments of lines one below another. */
const lined = /^(?:equation|align|aligned|gather|gathered|split|multline)\*?$/;

class Reader {
  readonly #tokens: readonly string[];
  #at = 0;
  #depth = 0;
  #environments = 0;

  constructor(tex: string) {
    this.#tokens = tex.match(/\\\\\[[\d.]{1,6}[a-z]{2}\]|\\(?:[A-Za-z]+|[\s\S])?|\s+|:=|[\s\S]/gu) ?? [];
  }

  lines(): Atom[][] {
    const lines: Atom[][] = [[]];
    while (this.#at < this.#tokens.length) {
      const token = this.#tokens[this.#at] as string;
      if (token.startsWith("\\\\")) {
        this.#at += 1;
        lines.push([]);
      } else if (token === "\\begin" || token === "\\end") this.#environment(token);
      else if (token === "&" && this.#environments > 0) this.#at += 1;
      else this.#next(lines.at(-1) as Atom[]);
    }
    if (this.#environments !== 0) throw new Unknown();
    return lines;
  }

  #environment(token: string): void {
    this.#at += 1;
    if (!lined.test(this.#words())) throw new Unknown();
    this.#environments += token === "\\begin" ? 1 : -1;
    if (this.#environments < 0) throw new Unknown();
  }

  /** Reads what stands next, with its exponents and indices, behind what was read. */
  #next(atoms: Atom[]): void {
    const token = this.#tokens[this.#at] as string;
    if (token === "{") this.#group(atoms);
    else if (token === "^" || token === "_" || token === "'") {
      atoms.push(this.#scripted(atoms.pop() ?? { text: "", kind: "letter" }, token));
    } else {
      this.#at += 1;
      if (token.startsWith("\\")) this.#command(token.slice(1), atoms);
      else if (!/^\s/.test(token)) this.#sign(token, atoms);
    }
  }

  /** In braces a sign is a letter: no space stands around the comma of `1{,}000`. */
  #group(atoms: Atom[]): void {
    const inner = this.#argument();
    const [only] = inner;
    const isSign = inner.length === 1 && only?.kind !== "fraction";
    for (const atom of inner) atoms.push(isSign ? { ...atom, kind: "letter" } : atom);
  }

  #sign(token: string, atoms: Atom[]): void {
    if ("}&#%$".includes(token)) throw new Unknown();
    if (token === "~") atoms.push({ text: " ", kind: "space" });
    else atoms.push({ text: token === "-" ? "−" : token, kind: kindOf.get(token) ?? "letter" });
    // In TeX none is seen, but who wrote one meant to list.
    if (token === "," && /^\s/.test(this.#tokens[this.#at] ?? "")) atoms.push({ text: " ", kind: "space" });
  }

  #scripted({ text, kind, scripts = "" }: Atom, mark: string): Atom {
    if (mark !== "'" && scripts.includes(mark)) throw new Unknown();
    this.#at += 1;
    const base = kind === "fraction" ? `(${text})` : text;
    const scripted = mark === "'" ? "′" : this.#script(mark as "^" | "_");
    return {
      text: base + scripted,
      kind: kind === "name" || kind === "close" ? kind : "letter",
      scripts: scripts + mark,
    };
  }

  #script(mark: "^" | "_"): string {
    const atoms = this.#argument();
    if (atoms.length === 0) throw new Unknown();
    if (mark === "^" && compact(atoms) === "∘") return "°";
    return script(mark, atoms);
  }

  #command(name: string, atoms: Atom[]): void {
    const symbol = symbols.get(name);
    if (symbol !== undefined) atoms.push(symbol);
    else if (silent.has(name)) this.#delimiter(name);
    else if (wordCommands.has(name)) atoms.push(this.#wordAtom(name));
    else atoms.push(this.#made(name));
  }

  /** `\left.` is a bracket that nobody sees. */
  #delimiter(name: string): void {
    if ((name === "left" || name === "right") && this.#tokens[this.#at] === ".") this.#at += 1;
  }

  #wordAtom(name: string): Atom {
    const text = this.#words();
    return { text, kind: name === "operatorname" ? "name" : "letter" };
  }

  #made(name: string): Atom {
    if (/^[dt]?frac$/.test(name)) return this.#fraction();
    if (name === "sqrt") return this.#root();
    if (name === "not") return this.#negated();
    if (name === "pmod") return { text: ` (mod ${joined(this.#argument())})`, kind: "close" };
    const accent = accents.get(name);
    if (accent !== undefined) return { text: (this.#letter() + accent).normalize("NFC"), kind: "letter" };
    const alphabet = alphabets.get(name);
    if (alphabet === undefined) throw new Unknown();
    const letter = this.#letter();
    const other = alphabet.others.get(letter);
    if (other === undefined && !/^[A-Z]$/.test(letter)) {
      if (name !== "mathbf" || !/^[a-z]$/.test(letter)) throw new Unknown();
      return { text: String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97), kind: "letter" };
    }
    return { text: other ?? String.fromCodePoint(alphabet.first + letter.charCodeAt(0) - 65), kind: "letter" };
  }

  #fraction(): Atom {
    const [over, under] = [this.#argument(), this.#argument()];
    if (over.length === 0 || under.length === 0) throw new Unknown();
    const sign = vulgar.get(`${joined(over)}/${joined(under)}`);
    if (sign !== undefined) return { text: sign, kind: "letter" };
    return { text: `${above(over)}/${part(under)}`, kind: "fraction" };
  }

  #root(): Atom {
    let degree = "";
    if (this.#tokens[this.#at] === "[") {
      const end = this.#tokens.indexOf("]", this.#at);
      degree = this.#tokens.slice(this.#at + 1, end).join("");
      if (end === -1 || !/^[2-9n]$/.test(degree)) throw new Unknown();
      this.#at = end + 1;
    }
    const inner = this.#argument();
    if (inner.length === 0) throw new Unknown();
    const sign =
      { "3": "∛", "4": "∜" }[degree] ?? `${degree === "" ? "" : script("^", [{ text: degree, kind: "letter" }])}√`;
    return { text: sign + part(inner), kind: "fraction" };
  }

  #negated(): Atom {
    const [relation] = this.#argument();
    if (relation?.kind !== "relation") throw new Unknown();
    return { text: `${relation.text}\u0338`.normalize("NFC"), kind: "relation" };
  }

  #letter(): string {
    const text = compact(this.#argument());
    if ([...text].length !== 1) throw new Unknown();
    return text;
  }

  /** What a command or a script takes: what stands in braces, or the one sign that comes next. */
  #argument(): Atom[] {
    while (/^\s/.test(this.#tokens[this.#at] ?? "")) this.#at += 1;
    const token = this.#tokens[this.#at];
    this.#depth += 1;
    if (token === undefined || token === "^" || token === "_" || this.#depth > deepest) throw new Unknown();
    const atoms: Atom[] = [];
    if (token === "{") {
      this.#at += 1;
      while (this.#tokens[this.#at] !== "}") {
        if (this.#at >= this.#tokens.length) throw new Unknown();
        this.#next(atoms);
      }
      this.#at += 1;
    } else this.#next(atoms);
    this.#depth -= 1;
    return atoms;
  }

  /** The words in the braces that come next. */
  #words(): string {
    while (/^\s/.test(this.#tokens[this.#at] ?? "")) this.#at += 1;
    const end = this.#tokens.indexOf("}", this.#at);
    const words = this.#tokens.slice(this.#at + 1, end).join("");
    if (this.#tokens[this.#at] !== "{" || end === -1 || /[\\{$^_]/.test(words)) throw new Unknown();
    this.#at = end + 1;
    return words.replace(/[~\s]+/g, " ");
  }
}
