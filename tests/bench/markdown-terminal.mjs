// What the budget of tests/bench/markdown.mjs is taken against: marked and marked-terminal alone on the file given.
import { readFileSync } from "node:fs";
import { Marked } from "marked";
import { markedTerminal } from "marked-terminal";

const marked = new Marked().use(markedTerminal({ reflowText: true, width: 80 }));
process.stdout.write(marked.parse(readFileSync(process.argv[2], "utf8")));
