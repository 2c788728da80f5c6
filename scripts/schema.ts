// Writes dist/brief.schema.json, dist/library.schema.json and dist/answers.schema.json. Run by build.mjs,
// bundled, since Node 20 reads no TypeScript.
import { writeFileSync } from "node:fs";
import { answersJsonSchema } from "../src/command/answers/json-schema.ts";
import { jsonSchemas } from "../src/format/json-schema.ts";

const schemas = { ...jsonSchemas(), answers: answersJsonSchema() };
for (const [name, schema] of Object.entries(schemas)) {
  writeFileSync(`dist/${name}.schema.json`, `${JSON.stringify(schema)}\n`);
}
