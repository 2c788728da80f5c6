// pdf.js grows whatever a document asks it to grow, and turns lines from right to left piece by piece: its bounds are set here,
// and letters left as they stand, for the build and for the tests.

import { readFile } from "node:fs/promises";

/** As much as a stream may grow to: pictures, which only an OCR asks for, and everything else. */
const [mostInPicture, mostInOther] = [160 << 20, 32 << 20];

/** What the bounds are made of: names that no minifier gives. */
const helpers = `
const briefGrown = new WeakMap();
function briefBounded(length, most) {
  if (length > most) throw new Error("is too large once expanded");
  return length;
}
function briefMost(stream) {
  return stream.dict?.get?.("Subtype")?.name === "Image" ? ${mostInPicture} : ${mostInOther};
}
function briefSeen(letters) {
  return letters.length > 1 && /[\u0590-\u08ff]/.test(letters) ? [...letters].reverse().join("") : letters;
}
function briefSum(of, more, most) {
  briefGrown.set(of, briefBounded((briefGrown.get(of) ?? 0) + more, most));
}
`;

/** What stands in pdf.js once each, and what in its place. */
const changes = [
  // Streams, by whichever of two ways they are inflated; several of one page are one.
  [
    "ensureBuffer(e){const n=this.buffer;if(e<=n.byteLength)return n;",
    "ensureBuffer(e){const n=this.buffer;if(e<=n.byteLength)return n;briefBounded(e,briefMost(this));",
  ],
  [
    "for await(const c of s)r.push(c),o+=c.byteLength;",
    "for await(const c of s)r.push(c),o=briefBounded(o+c.byteLength,briefMost(this));",
  ],
  [
    "a instanceof ze&&a.isAsync&&n.push(a.asyncGetBytes().then(r=>{r&&(e[s]=new jt(r,0,r.length,a.dict))}))",
    `if(a instanceof ze&&a.isAsync){const r=await a.asyncGetBytes();r&&(briefSum(e,r.length,${mostInOther}),e[s]=new jt(r,0,r.length,a.dict))}`,
  ],
  [
    "#i(e,n){if(this.evaluatorOptions.ignoreErrors){F(`getContentStream",
    '#i(e,n){if(this.evaluatorOptions.ignoreErrors&&!String(e).includes("too large")){F(`getContentStream',
  ],
  // Each letter of a string costs fifty bytes, and each string is kept.
  ["s.length=0;let i=this.nextChar();for(;;){", "s.length=0;let i=this.nextChar();for(;;){briefBounded(s.length,1e6);"],
  [
    "return this.#e.set(e,n),n}getCharPositions",
    "return e.length<500&&this.#e.size<4096&&this.#e.set(e,n),n}getCharPositions",
  ],
  // A line says how many letters a map has: more than there are characters, many times over.
  ["mapCidRange(e,n,s){if(n-e>", "mapCidRange(e,n,s){briefSum(this,n-e,2e6);if(n-e>"],
  ["mapBfRange(e,n,s){if(n-e>", "mapBfRange(e,n,s){briefSum(this,n-e,2e6);if(n-e>"],
  // Each element is sought among all others.
  [".getString());r&&(n=new", ".getString());r&&r.length<5e5&&(n=new"],
];

// What is read from right to left is told of whole lines, in pdf/logical-order.ts; a ligature's letters stand as all others do.
changes.push(
  ["const xe=Fd(Ae,-1,ue.vertical);return", 'const xe={str:Ae,dir:"ltr"};return'],
  ["m||lt.str.push(xs)", "m||lt.str.push(briefSeen(xs))"],
);

/** The code of pdf.js as we need it. Throws where it is another than the one that was read. */
function changedPdf(code) {
  let bounded = code;
  for (const [found, instead] of changes) {
    if (bounded.split(found).length !== 2) throw new Error(`pdf.js has not once: ${found}`);
    bounded = bounded.replace(found, () => instead);
  }
  return bounded + helpers;
}

/** Which file holds it. */
const pdfCode = /\/unpdf\/dist\/pdfjs\.mjs$/;

/** For the build. */
export const withChangedPdf = {
  name: "with-changed-pdf",
  setup({ onLoad }) {
    onLoad({ filter: pdfCode }, async ({ path }) => ({ contents: changedPdf(await readFile(path, "utf8")) }));
  },
};

/** The same for the tests, which have to be told that it is no code to be left as it is. */
export const testChangedPdf = {
  plugin: {
    name: "with-changed-pdf",
    transform: (code, id) => (pdfCode.test(id) ? { code: changedPdf(code), map: null } : null),
  },
  server: { deps: { inline: ["unpdf"] } },
};
