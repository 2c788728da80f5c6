import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { verdictStore } from "../../../src/adapter/disk/verdict-store.ts";
import type { Verdict } from "../../../src/model/verdict.ts";
import { asOrdinaryUser, temporaryLibrary } from "../temporary-library.ts";

const userId = process.getuid?.();
const key = (letter: string) => letter.repeat(11);
const confirmed: Verdict = { verdict: "confirmed", mended: {} };
const dismissed: Verdict = { verdict: "dismissed", mended: {} };

function place() {
  const home = temporaryLibrary();
  const file = join(home, ".local", "state", "brief", "verdicts.jsonl");
  const open = (user = userId) => verdictStore({ environment: {}, home, userId: user });
  return { home, file, open, store: open() };
}

describe("verdictStore()", () => {
  test("gives back what was kept, the later of two about one thing", () => {
    const { open, store, file } = place();
    const mended = { kind: "legal", holder: { kind: null, id: null, name: "a court" }, severity: null } as const;
    expect(store.read()).toEqual({ verdicts: new Map(), problems: [] });
    store.keep(new Map([[key("a"), dismissed]]));
    store.keep(
      new Map([
        [key("b"), { verdict: "confirmed", mended }],
        [key("a"), confirmed],
      ]),
    );
    const expected = new Map([
      [key("a"), confirmed],
      [key("b"), { verdict: "confirmed", mended }],
    ]);
    expect(open().read()).toEqual({ verdicts: expected, problems: [] });
    expect([statSync(file).mode & 0o777, statSync(dirname(file)).mode & 0o777]).toEqual([0o600, 0o700]);
  });

  test("stands in XDG_STATE_HOME where that is set", () => {
    const { home } = place();
    const environment = { XDG_STATE_HOME: join(home, "state") };
    verdictStore({ environment, home: null, userId }).keep(new Map([[key("a"), confirmed]]));
    expect(readFileSync(join(home, "state", "brief", "verdicts.jsonl"), "utf8")).toContain(key("a"));
  });

  test("begins a line of its own behind one that was cut off", () => {
    const { store, file } = place();
    store.keep(new Map([[key("a"), confirmed]]));
    writeFileSync(file, `${readFileSync(file, "utf8")}{"key":"aaa`);
    store.keep(new Map([[key("b"), dismissed]]));
    const { verdicts, problems } = store.read();
    expect([...verdicts.keys()]).toEqual([key("a"), key("b")]);
    expect(problems).toHaveLength(1);
  });

  test.each([
    "no JSON",
    "[]",
    "null",
    '"text"',
    '{"key":"short","verdict":"confirmed"}',
    '{"key":"aaaaaaaaaaa","verdict":"perhaps"}',
    '{"key":"aaaaaaaaaaa","verdict":"confirmed","kind":"\\u001b[2J"}',
    '{"key":"aaaaaaaaaaa","verdict":"confirmed","severity":"huge"}',
    '{"key":"aaaaaaaaaaa","verdict":"confirmed","holder":"a court"}',
    '{"key":"aaaaaaaaaaa","verdict":"confirmed","holder":{"kind":"actor","id":null,"name":"x"}}',
    `${"[".repeat(100_000)}`,
  ])("takes %s for no verdict", (line) => {
    const { store, file } = place();
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${line}\n`, { mode: 0o600 });
    expect(store.read()).toMatchObject({ verdicts: new Map(), problems: [{ line: 1, level: "warning" }] });
  });

  test.each([
    ["the file", 0],
    ["its folder", 1],
  ])("believes nothing where others may write to %s, and adds nothing", (_, above) => {
    const { store, file } = place();
    store.keep(new Map([[key("a"), confirmed]]));
    chmodSync(above === 0 ? file : dirname(file), 0o777);
    expect(store.read()).toMatchObject({
      verdicts: new Map(),
      problems: [{ message: "others may write to it; the verdicts in it are ignored" }],
    });
    expect(() => store.keep(new Map([[key("b"), confirmed]]))).toThrow("others may write to it");
  });

  test("believes nothing that is somebody else's", () => {
    const { store, open } = place();
    store.keep(new Map([[key("a"), confirmed]]));
    const other = open((userId ?? 0) + 1);
    expect(other.read()).toMatchObject({
      verdicts: new Map(),
      problems: [{ message: "it belongs to somebody else; the verdicts in it are ignored" }],
    });
    expect(() => other.keep(new Map([[key("b"), confirmed]]))).toThrow("it belongs to somebody else");
  });

  test("writes no more than it would read", () => {
    const { store, file } = place();
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, "\n".repeat(4 * 1024 * 1024), { mode: 0o600 });
    expect(() => store.keep(new Map([[key("a"), confirmed]]))).toThrow("it is full");
  });

  test("says so where it may not write", () => {
    const { store, home } = place();
    chmodSync(home, 0o555);
    const keep = () => store.keep(new Map([[key("a"), confirmed]]));
    expect(() => asOrdinaryUser(keep)).toThrow("cannot be written: permission denied");
    chmodSync(home, 0o755);
  });
});
