/** How a sign stands beside others: it decides the spaces around it. */
export type Kind = "letter" | "name" | "binary" | "relation" | "open" | "close" | "comma" | "space" | "fraction";

const letters = `alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι
kappa κ lambda λ mu μ nu ν xi ξ pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ
chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω
infty ∞ partial ∂ nabla ∇ emptyset ∅ varnothing ∅ hbar ℏ ell ℓ Re ℜ Im ℑ aleph ℵ forall ∀ exists ∃ nexists ∄
neg ¬ lnot ¬ prime ′ degree ° dots … ldots … cdots ⋯ vdots ⋮ ddots ⋱ angle ∠ triangle △ square □ Box □ top ⊤
bot ⊥ dagger † ddagger ‡ imath ı jmath ȷ vert | Vert ‖ backslash \\ checkmark ✓ pounds £ euro € S § wp ℘
| ‖ % % $ $ # # & & _ _`;

const relations = `le ≤ leq ≤ leqslant ≤ ge ≥ geq ≥ geqslant ≥ ne ≠ neq ≠ lt < gt > approx ≈ equiv ≡ sim ∼ simeq ≃
cong ≅ propto ∝ ll ≪ gg ≫ prec ≺ succ ≻ in ∈ notin ∉ ni ∋ subset ⊂ supset ⊃ subseteq ⊆ supseteq ⊇ subsetneq ⊊
to → rightarrow → leftarrow ← gets ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ implies ⟹ iff ⟺
longrightarrow ⟶ longleftarrow ⟵ Longrightarrow ⟹ mapsto ↦ longmapsto ⟼ hookrightarrow ↪ uparrow ↑ downarrow ↓
rightleftharpoons ⇌ perp ⊥ parallel ∥ mid ∣ nmid ∤ vdash ⊢ models ⊨ coloneqq ≔ triangleq ≜ doteq ≐ asymp ≍
therefore ∴ because ∵`;

const binaries = `times × cdot · pm ± mp ∓ div ÷ ast ∗ star ⋆ circ ∘ bullet ∙ cap ∩ cup ∪ wedge ∧ land ∧ vee ∨
lor ∨ setminus ∖ oplus ⊕ ominus ⊖ otimes ⊗ odot ⊙ sqcup ⊔ sqcap ⊓ bmod mod`;

const names = `sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ iiint ∭ oint ∮ bigcup ⋃ bigcap ⋂ bigoplus ⨁ bigotimes ⨂ sin sin
cos cos tan tan cot cot sec sec csc csc arcsin arcsin arccos arccos arctan arctan sinh sinh cosh cosh tanh tanh
log log ln ln lg lg exp exp lim lim limsup lim\u00a0sup liminf lim\u00a0inf max max min min sup sup inf inf
det det dim dim ker ker deg deg gcd gcd arg arg hom hom Pr Pr`;

const opens = "{ { langle ⟨ lfloor ⌊ lceil ⌈ lbrace { lbrack [ lvert | lVert ‖";
const closes = "} } rangle ⟩ rfloor ⌋ rceil ⌉ rbrace } rbrack ] rvert | rVert ‖";

/** The spaces of TeX that can be seen. */
const spaces = [",", ":", ";", " ", ">", "quad", "qquad", "enspace", "thinspace"];

/** What each command stands for that takes nothing, and how it stands beside others. */
export const symbols: ReadonlyMap<string, { readonly text: string; readonly kind: Kind }> = new Map([
  ...table(letters, "letter"),
  ...table(relations, "relation"),
  ...table(binaries, "binary"),
  ...table(names, "name"),
  ...table(opens, "open"),
  ...table(closes, "close"),
  ...spaces.map((name) => [name, { text: " ", kind: "space" as Kind }] as const),
]);

/** Commands that change how large or how close something is, and nothing else. */
export const silent: ReadonlySet<string> = new Set(
  `left right middle big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr displaystyle textstyle
scriptstyle limits nolimits nonumber notag ! centering`.split(/\s+/),
);

/** How signs written as themselves stand beside others; all else is a letter. */
export const kindOf: ReadonlyMap<string, Kind> = new Map<string, Kind>(
  (
    [
      ["+-*", "binary"],
      ["=<>≤≥≠≈≡∈→", "relation"],
      ["([", "open"],
      [")]", "close"],
      [",;:", "comma"],
      ["×·±", "binary"],
    ] as const
  ).flatMap(([signs, kind]) => [...signs].map((sign) => [sign, kind] as const)),
).set(":=", "relation");

/** Raised signs, by what they raise. */
export const raised = pairs(
  "0123456789+-−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWαβγδεθϕφχ′°†",
  "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵅᵝᵞᵟᵋᶿᵠᵠᵡ′°†",
);

/** Lowered signs, by what they lower. */
export const lowered = pairs("0123456789+-−=()aehijklmnoprstuvxβγρφϕχ", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵩᵪ");

/** Fractions with a sign of their own. */
export const vulgar: ReadonlyMap<string, string> = new Map(
  "1/2 ½ 1/3 ⅓ 2/3 ⅔ 1/4 ¼ 3/4 ¾ 1/5 ⅕ 2/5 ⅖ 3/5 ⅗ 4/5 ⅘ 1/6 ⅙ 5/6 ⅚ 1/7 ⅐ 1/8 ⅛ 3/8 ⅜ 5/8 ⅝ 7/8 ⅞ 1/9 ⅑ 1/10 ⅒"
    .split(" ")
    .flatMap((word, at, all) => (at % 2 === 0 ? [[word, all[at + 1] as string] as const] : [])),
);

/** Signs above a letter. */
export const accents: ReadonlyMap<string, string> = new Map([
  ["hat", "\u0302"],
  ["widehat", "\u0302"],
  ["bar", "\u0304"],
  ["overline", "\u0304"],
  ["tilde", "\u0303"],
  ["widetilde", "\u0303"],
  ["dot", "\u0307"],
  ["ddot", "\u0308"],
  ["vec", "\u20d7"],
]);

/** Commands whose braces hold words, shown as they are. */
export const wordCommands: ReadonlySet<string> = new Set(
  "text textrm textit textbf textsf texttt mbox mathrm mathit mathsf operatorname".split(" "),
);

/** Alphabets: where each begins, and letters that stand elsewhere. */
export const alphabets: ReadonlyMap<string, { readonly first: number; readonly others: ReadonlyMap<string, string> }> =
  new Map([
    ["mathbb", { first: 0x1d538, others: pairs("CHNPQRZ", "ℂℍℕℙℚℝℤ") }],
    ["mathcal", { first: 0x1d49c, others: pairs("BEFHILMR", "ℬℰℱℋℐℒℳℛ") }],
    ["mathscr", { first: 0x1d49c, others: pairs("BEFHILMR", "ℬℰℱℋℐℒℳℛ") }],
    ["mathfrak", { first: 0x1d504, others: pairs("CHIRZ", "ℭℌℑℜℨ") }],
    ["mathbf", { first: 0x1d400, others: new Map() }],
  ]);

function pairs(from: string, to: string): ReadonlyMap<string, string> {
  const signs = [...to];
  return new Map([...from].map((sign, at) => [sign, signs[at] as string]));
}

function table(source: string, kind: Kind) {
  const words = source.split(/[ \n]+/);
  return words.flatMap((name, at) =>
    at % 2 === 0 ? [[name, { text: (words[at + 1] as string).replaceAll("\u00a0", " "), kind }] as const] : [],
  );
}
