// Writes dist/brief.schema.json and dist/library.schema.json. Run by build.mjs, bundled, since Node 20 reads no TypeScript.
import { writeFileSync } from "node:fs";
import { jsonSchemas } from "../src/format/json-schema.ts";

const { brief, library } = jsonSchemas();
writeFileSync("dist/brief.schema.json", `${JSON.stringify(brief, null, 2)}\n`);
writeFileSync("dist/library.schema.json", `${JSON.stringify(library, null, 2)}\n`);
