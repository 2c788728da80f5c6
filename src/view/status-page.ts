import type { Setting } from "../model/settings.ts";
import type { LibraryStatus } from "../model/status.ts";
import { grouped, plural } from "../text/plural.ts";
import type { Block, View } from "./view.ts";

/** The libraries, the index and the settings. */
export interface StatusAnswer extends LibraryStatus {
  /** Seconds since the index was last brought up to date. */
  readonly age: number;
  readonly settings: readonly Setting[];
  /** Where the program is that reads pictures of text, null if it is not installed. */
  readonly tesseract: string | null;
}

/** What `brief status` says. */
export function statusView({ libraries, index, age, settings, tesseract }: StatusAnswer): View {
  const libraryTable: Block = {
    kind: "table",
    columns: [{ title: "library", isWhole: true }, { title: "holds" }],
    rows: libraries.map(({ path, briefs, shadowed, problems }) => [
      path,
      `${plural(briefs, "brief")}, ${grouped(shadowed)} shadowed, ${plural(problems, "problem")}`,
    ]),
  };
  return {
    data: {
      libraries,
      index: { file: index.file, size: index.size, age, sound: index.isSound },
      settings: settings.map(({ name, value, from }) => ({ name, value, from })),
      tesseract,
    },
    fields: null,
    blocks: [
      { kind: "heading", level: 2, text: "Library path" },
      libraryTable,
      { kind: "heading", level: 2, text: "Index" },
      {
        kind: "fields",
        fields: [
          { label: "file", value: index.file ?? "in memory: the cache cannot be used", isWhole: index.file !== null },
          { label: "size", value: index.size === null ? "–" : plural(Math.ceil(index.size / 1024), "kilobyte") },
          { label: "brought up to date", value: `${plural(age, "second")} ago` },
          { label: "sound", value: index.isSound ? "yes" : "no: brief status --rebuild builds it anew" },
        ],
      },
      { kind: "heading", level: 2, text: "Settings" },
      {
        kind: "table",
        columns: [{ title: "setting", isWhole: true }, { title: "value" }, { title: "from" }],
        rows: settings.map(({ name, value, from }) => [name, value, from]),
      },
      { kind: "heading", level: 2, text: "Programs" },
      {
        kind: "fields",
        fields: [
          {
            label: "tesseract",
            value: tesseract ?? "not installed: import --ocr needs it",
            isWhole: tesseract !== null,
          },
        ],
      },
    ],
    shape: "page",
    ids: libraries.map(({ path }) => path),
    problems: [],
  };
}
