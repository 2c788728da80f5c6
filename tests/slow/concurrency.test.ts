import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryCache } from "../adapter/open-library.ts";
import { temporaryLibrary } from "../adapter/temporary-library.ts";
import { makeLibrary } from "../bench/make-library.mjs";
import { type BuiltRun, isSound, listAll, pause, runBuilt, trueList } from "../process/built-program.ts";
import { restlessLibrary, type Span } from "./restless-library.ts";

test("thirty-two processes on a cold cache all answer alike, and leave a sound index", {
  timeout: 60_000,
}, async () => {
  const library = temporaryLibrary();
  makeLibrary(library, 60);
  const truth = await trueList(library);
  const place = { library, cache: join(temporaryCache(), "new") };
  const runs = await Promise.all(Array.from({ length: 32 }, () => runBuilt(listAll, place)));
  const given = runs.map(({ stdout, stderr, status }) => ({ stdout, stderr, status }));
  expect(given).toEqual(given.map(() => ({ stdout: truth, stderr: "", status: 0 })));
  expect(await isSound(place.cache)).toBe(true);
  expect((await runBuilt(listAll, place)).stdout).toBe(truth);
});

type Restless = ReturnType<typeof restlessLibrary>;

/** What is untrue of a list that a run gave. */
function untruths(run: BuiltRun, restless: Restless): string[] {
  const rows = run.stdout.split("\n").filter((line) => line !== "");
  const ids = rows.map((row) => row.split("\t")[0] as string);
  const lastsThroughout = (span: Span) => span.from < run.from && span.to > run.to;
  const lasting = [...restless.versions].filter(([, spans]) => spans.some(lastsThroughout)).map(([id]) => id);
  return [
    ...(new Set(ids).size === ids.length ? [] : [`twice: ${ids.join(" ")}`]),
    ...[...restless.kept, ...lasting].filter((id) => !ids.includes(id)).map((id) => `missing: ${id}`),
    ...rows.filter((row) => !wasSo(row, run, restless)),
  ];
}

/** Whether a row was true at some moment of the run. */
function wasSo(row: string, run: BuiltRun, { versions }: Restless): boolean {
  const [id = "", title = ""] = row.split("\t");
  if (/^renamed-[01]$/.test(id)) return title === "Renamed";
  const version = Number(/ version (\d+)$/.exec(title)?.[1] ?? Number.NaN);
  const span = versions.get(id)?.[version];
  return title === `${id} version ${version}` && span !== undefined && span.to > run.from && span.from < run.to;
}

test("thirty-two processes, while briefs come, change and go, all say what was so while they ran", {
  timeout: 60_000,
}, async () => {
  const restless = restlessLibrary();
  const place = { library: restless.library, cache: temporaryCache() };
  const commands = [
    listAll,
    ["list", "--fields", "id,title", "--tag", "word", "--limit", "1000"],
    ["search", "harbour", "--fields", "id,title", "--limit", "1000"],
  ];
  const editing = setInterval(restless.step, 4);
  const runs = await Promise.all(
    Array.from({ length: 32 }, (_, index) => runBuilt(commands[index % 3] as string[], place)),
  );
  clearInterval(editing);
  expect(runs.map(({ status, stderr }) => `${status} ${stderr}`)).toEqual(runs.map(() => "0 "));
  expect(runs.flatMap((run) => untruths(run, restless))).toEqual([]);
  await pause(100);
  expect((await runBuilt(listAll, place)).stdout).toBe(await trueList(restless.library));
  expect(await isSound(place.cache)).toBe(true);
});

test("a brief that is replaced again and again is shown as it was at some moment", { timeout: 60_000 }, async () => {
  const restless = restlessLibrary();
  const place = { library: restless.library, cache: temporaryCache() };
  const editing = setInterval(restless.step, 1);
  const ids = Array.from({ length: 16 }, (_, index) => restless.kept[index % 4] as string);
  const runs = await Promise.all(ids.map((id) => runBuilt(["show", id, "--width", "0"], place)));
  clearInterval(editing);
  for (const [index, run] of runs.entries()) {
    const [, id = "", version, body] = /^(\S+) version (\d+)\n.* body (\d+) of /s.exec(run.stdout) ?? [];
    expect([id, body, run.stderr, run.status]).toEqual([ids[index], version, "", 0]);
    const span = restless.versions.get(id)?.[Number(version)];
    expect([span !== undefined && span.from < run.to, (span?.to ?? 0) > run.from]).toEqual([true, true]);
  }
});
