import { writeChanges } from "./write-changes.ts";
import { writeTexts } from "./write-texts.ts";

/** All that writes an index, in one bundle: it is loaded only where something is to be written, and a first search needs all of it. */
export const indexWriter = { writeChanges, writeTexts };
