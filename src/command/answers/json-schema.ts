import { toJsonSchema } from "@valibot/to-json-schema";
import * as v from "valibot";
import { answerObjects, answers } from "./all.ts";

/**
 * The JSON Schema of all answers: a property for each command, whose value is what `--json` prints;
 * where a command answers different questions, it is one of several, each named by its title. What
 * they are made of stands in `$defs`.
 */
export function answersJsonSchema(): object {
  const {
    $schema,
    $defs,
    properties = {},
  } = toJsonSchema(v.object(everyAnswer()), {
    definitions: Object.fromEntries(
      Object.entries(answerObjects).map(([name, schema]) => [name.replaceAll(" ", "-"), schema]),
    ),
    target: "draft-2020-12",
  });
  const commands = Object.entries(answers).map(([command, ofCommand]) => {
    const titled = Object.keys(ofCommand).map((name) => ({
      title: name,
      ...(properties[`${command} ${name}`] as object),
    }));
    return [command, titled.length === 1 ? titled[0] : { anyOf: titled }];
  });
  return {
    $schema,
    title: "What each command of brief answers with --json",
    type: "object",
    properties: Object.fromEntries(commands),
    additionalProperties: false,
    $defs,
  };
}

/** The answers of all commands side by side: converted together, they share `$defs`. */
function everyAnswer(): Record<string, v.GenericSchema> {
  const named = Object.entries(answers).flatMap(([command, ofCommand]) =>
    Object.entries(ofCommand).map(([name, schema]) => [`${command} ${name}`, schema] as const),
  );
  return Object.fromEntries(named);
}
