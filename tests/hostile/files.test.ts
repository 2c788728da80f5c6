import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { temporaryLibrary } from "../adapter/temporary-library.ts";
import { emptyHome, everyCommand, expectSound, expectSoundWarm, runHostile } from "./hostile-run.ts";

const good = { "good.md": "---\ntitle: Good\ndate: 2020-01-01\nactors: [good]\n---\nGood words.\n" };

/** What stands beside a good brief, under the name bad.md unless said otherwise, and what is said of it; null for nothing. */
const cases: [name: string, make: (path: string, root: string) => unknown, said: string | null][] = [
  [
    "a link out of the library",
    (path) => symlinkSync("/etc/passwd", path),
    "is a symbolic link, which is not followed",
  ],
  ["a link to another brief", (path) => symlinkSync("good.md", path), "is a symbolic link, which is not followed"],
  ["a link to nothing", (path) => symlinkSync("nothing", path), "is a symbolic link, which is not followed"],
  ["a link to itself", (path) => symlinkSync("bad.md", path), "is a symbolic link, which is not followed"],
  ["a link to a device", (path) => symlinkSync("/dev/zero", path), "is a symbolic link, which is not followed"],
  ["a FIFO", (path) => execFileSync("mkfifo", [path]), "is not a regular file"],
  ["a socket", listenAt, "is not a regular file"],
  ["a device", (path) => execFileSync("mknod", [path, "c", "1", "5"]), "is not a regular file"],
  ["a directory", (path) => mkdirSync(path), null],
  ["8 GB of nothing", (path) => [writeFileSync(path, ""), truncateSync(path, 8 * 2 ** 30)], "is larger than 4 MB"],
  ["a file that is too large", (path) => writeFileSync(path, "x".repeat(4 * 2 ** 20 + 1)), "is larger than 4 MB"],
  ["a line of 20 MB", (path) => writeFileSync(path, "word ".repeat(4_000_000)), "is larger than 4 MB"],
  ["UTF-16 with a mark", (path) => writeFileSync(path, Buffer.from("\ufeff# Bad", "utf16le")), "is not valid UTF-8"],
  ["UTF-16 without one", (path) => writeFileSync(path, Buffer.from("# Bad", "utf16le")), null],
  ["Latin-1", (path) => writeFileSync(path, Buffer.from("# Caf\xe9", "latin1")), "is not valid UTF-8"],
  ["an overlong slash", (path) => writeFileSync(path, Buffer.from([0x23, 0x20, 0xc0, 0xaf])), "is not valid UTF-8"],
  ["an overlong NUL", (path) => writeFileSync(path, Buffer.from([0xc0, 0x80])), "is not valid UTF-8"],
  ["a surrogate in UTF-8", (path) => writeFileSync(path, Buffer.from([0xed, 0xa0, 0x80])), "is not valid UTF-8"],
  ["half a character", (path) => writeFileSync(path, Buffer.from([0x23, 0x20, 0xed, 0x95])), "is not valid UTF-8"],
  [
    "a program",
    (path) => writeFileSync(path, Buffer.from("\x7fELF\x02\x01\x01\xff\xfe\x00", "latin1")),
    "is not valid UTF-8",
  ],
  ["a byte-order mark", (path) => writeFileSync(path, "\ufeff---\ntitle: Bad\n---\n"), null],
  ["CRLF", (path) => writeFileSync(path, "---\r\ntitle: Bad\r\n---\r\nText\r\n"), null],
  ["CR alone", (path) => writeFileSync(path, "---\rtitle: Bad\r---\rText\r"), null],
  ["nothing in it", (path) => writeFileSync(path, ""), null],
  ["NULs alone", (path) => writeFileSync(path, Buffer.alloc(1000)), null],
  [
    "nobody may read",
    (path) => [writeFileSync(path, "# Bad"), chmodSync(path, 0)],
    "cannot be read: permission denied",
  ],
  ["a directory that nobody may read", closedDirectory, "cannot be read: permission denied"],
  [
    "a directory that links to its parent",
    (_, root) => symlinkSync(".", join(root, "loop")),
    "is a symbolic link, which is not followed",
  ],
  [
    "a directory that links to the root",
    (_, root) => symlinkSync("/", join(root, "all")),
    "is a symbolic link, which is not followed",
  ],
  ["directories 300 deep", (_, root) => mkdirSync(join(root, "d/".repeat(300)), { recursive: true }), null],
  ["a name of 255 bytes", (_, root) => writeFileSync(join(root, `${"n".repeat(252)}.md`), "# Bad"), null],
  [
    "a name that is no UTF-8",
    (_, root) =>
      writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0xff, 0xfe]), Buffer.from(".md")]), "# Bad"),
    "has a name that is not valid UTF-8",
  ],
  ["a name of a dash", (_, root) => writeFileSync(join(root, "--help.md"), "# Bad"), null],
  [
    "a library.yaml that is a FIFO",
    (_, root) => execFileSync("mkfifo", [join(root, "library.yaml")]),
    "is not a regular file",
  ],
  ["a library.yaml that is a directory", (_, root) => mkdirSync(join(root, "library.yaml")), "is not a regular file"],
  [
    "a library.yaml that is a link",
    (_, root) => symlinkSync("/etc/passwd", join(root, "library.yaml")),
    "is a symbolic link, which is not followed",
  ],
];

test.each(cases)("%s hides no good brief, and is told once with its reason", async (name, make, said) => {
  const root = temporaryLibrary(good);
  await make(join(root, "bad.md"), root);
  // Permissions mean something to this user, as they do not to root; the cache is their own.
  const user = process.geteuid?.() === 0 ? { uid: 65_534 } : {};
  const cache = temporaryLibrary();
  chmodSync(cache, 0o777);
  for (const environment of [{ XDG_CACHE_HOME: cache }, { XDG_CACHE_HOME: cache }, { XDG_CACHE_HOME: "/proc/none" }]) {
    const place = { library: root, patience: 10_000, cwd: "/", environment, ...user };
    const { stdout, stderr, status } = await expectSoundWarm(["list", "--fields", "id"], place);
    expect([status, stdout.split("\n").includes("good")]).toEqual([0, true]);
    expect([name, stderr.split("\n").filter((line) => line !== "").length]).toEqual([name, said === null ? 0 : 1]);
    if (said !== null) expect(stderr).toContain(said);
  }
  const check = await expectSoundWarm(["check", root], { patience: 10_000, cwd: "/", ...user });
  expect((check.stdout + check.stderr).split(said ?? "nothing at all").length).toBe(said === null ? 1 : 2);
  expect(expectSound(["show", "good"], { library: root, ...user, cwd: "/" }).stdout).toMatch(/^Good\n/);
});

test("all of them beside each other, with every command", async () => {
  const root = temporaryLibrary(good);
  for (const [index, [, make]] of cases.entries()) {
    mkdirSync(join(root, String(index)));
    await make(join(root, String(index), `bad-${index}.md`), join(root, String(index)));
  }
  // What is no file, key or editor is so without bad files as well.
  const alone = temporaryLibrary(good);
  for (const [, args] of await everyCommand("good")) {
    const { status } = await expectSoundWarm(args, { library: root, patience: 20_000 });
    if (status === 2) expect([args, (await expectSoundWarm(args, { library: alone })).status]).toEqual([args, 2]);
    else expect([args, (status ?? 9) < 2]).toEqual([args, true]);
  }
});

test("a link to good.md in its own directory and bad.md keep their names apart", () => {
  const root = temporaryLibrary(good);
  const linked = `${root}-link`;
  symlinkSync(root, linked);
  onTestFinished(() => rmSync(linked));
  expect(expectSound(["list", "--fields", "id"], { library: linked }).stdout).toBe("good\n");
});

test("a file that vanishes, grows and comes back while it is read is there or not, and nothing else", () => {
  const root = temporaryLibrary({ ...good, "bad.md": "# Bad" });
  const script = `
    ( while true; do rm -f "$0/bad.md"; echo '# Bad' > "$0/bad.md"; done ) & restless=$!
    ( while true; do head -c 5000000 /dev/zero >> "$0/big.md"; rm "$0/big.md"; done ) & growing=$!
    for run in 1 2 3 4 5 6 7 8 9 10 11 12; do brief list --fields id || echo failed; done
    kill $restless $growing`.replaceAll("$0", root);
  const { stdout, stderr } = runHostile([], { script, environment: { BRIEF_PATH: root }, cwd: emptyHome });
  const lines = stdout.trim().split("\n");
  expect(lines.filter((line) => line === "good").length).toBe(12);
  expect(lines.filter((line) => !["good", "bad", "big"].includes(line))).toEqual([]);
  expect(
    stderr.split("\n").filter((line) => !/^$|^brief: warning: .*\/big\.md: is larger than 4 MB$/.test(line)),
  ).toEqual([]);
});

/** A socket stands there for as long as somebody listens. */
async function listenAt(path: string): Promise<void> {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(path, resolve));
  onTestFinished(() => void server.close());
}

function closedDirectory(_: string, root: string): void {
  const path = join(root, "closed");
  mkdirSync(path);
  writeFileSync(join(path, "hidden.md"), "# Hidden");
  chmodSync(path, 0);
  onTestFinished(() => chmodSync(path, 0o755));
}
