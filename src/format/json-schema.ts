import { toJsonSchema } from "@valibot/to-json-schema";
import { frontMatter, libraryFile } from "./schema.ts";

/**
 * The JSON Schemas of front matter and of `library.yaml`, made from the definition that validates,
 * so that editors complete and mark. What JSON Schema cannot say (a date that exists, an id's form)
 * is left to `brief check`; keys of one's own are allowed.
 */
export function jsonSchemas(): { readonly brief: object; readonly library: object } {
  const options = { typeMode: "input", errorMode: "ignore", target: "draft-07" } as const;
  const titled = (title: string, schema: object) => ({ ...schema, title });
  return {
    brief: titled("Front matter of a brief, format version 1", toJsonSchema(frontMatter, options)),
    library: titled("library.yaml of a library of briefs", toJsonSchema(libraryFile, options)),
  };
}
