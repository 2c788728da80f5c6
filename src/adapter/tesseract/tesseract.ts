import { spawn } from "node:child_process";
import { Failure } from "../../model/failure.ts";
import type { Ocr } from "../../port/ocr.ts";
import { findTesseract } from "./find-tesseract.ts";

/** Tesseract, where PATH has it: a picture goes in and words come out, and no file is written. */
export function tesseract(environment: Readonly<Record<string, string | undefined>>): Ocr {
  let chosen: Promise<string> | null = null;
  return {
    program: async () => findTesseract(environment),
    async read(picture) {
      const path = findTesseract(environment);
      if (path === null) throw new Failure("usage", "tesseract is not installed");
      const call = { path, environment };
      chosen ??= chooseLanguages(call);
      return await run({ ...call, args: ["stdin", "stdout", "-l", await chosen], input: picture });
    },
  };
}

interface Call {
  readonly path: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** All that are installed, English first; more than a few would take minutes a page. */
async function chooseLanguages(call: Call): Promise<string> {
  const listed = await run({ ...call, args: ["--list-langs"], input: new Uint8Array() });
  const names = listed.split("\n").filter((name) => /^[a-z]{3}(?:_[a-z]{3,4})?$/.test(name) && name !== "osd");
  const first = names.includes("eng") ? ["eng"] : [];
  return [...first, ...names.filter((name) => name !== "eng")].slice(0, 5).join("+") || "eng";
}

const longest = 120_000;
const mostBytes = 4 * 1024 * 1024;

function run({
  path,
  environment,
  args,
  input,
}: Call & { args: readonly string[]; input: Uint8Array }): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(path, args, { env: environment, stdio: ["pipe", "pipe", "ignore"], timeout: longest });
    const chunks: Buffer[] = [];
    let length = 0;
    child.stdout.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      length += chunk.length;
      if (length > mostBytes) child.kill();
    });
    child.on("error", ({ message }) => reject(new Failure("io", `tesseract cannot be run: ${message}`)));
    child.on("close", (status, signal) => {
      if (status === 0) resolve(Buffer.concat(chunks).toString("utf8"));
      else reject(new Failure("io", `tesseract ended with ${status ?? signal}`));
    });
    // One that ends before it has read everything says so by its status.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}
