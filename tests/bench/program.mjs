import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The program that is measured: the checkout's, or another whose `bin/brief.js` the variable BRIEF_BENCH names. */
export const brief = resolve(process.env.BRIEF_BENCH ?? fileURLToPath(new URL("../../bin/brief.js", import.meta.url)));

/** The briefs that come with it. */
export const bundled = resolve(brief, "../../briefs");
