import { Failure } from "../model/failure.ts";
import type { Matter } from "../model/matter.ts";
import { closest } from "../text/closest.ts";
import { foldName } from "../text/fold-name.ts";
import { quoted } from "../text/quoted.ts";

/**
 * The matter that an id, a name or an alias means. Throws a `Failure` that tells the near one, or
 * which there are.
 */
export function findMatter(matters: readonly Matter[], name: string): Matter {
  const wanted = foldName(name);
  const found =
    matters.find(({ id }) => id === name) ??
    matters.find((matter) => [matter.id, matter.name, ...matter.aliases].map(foldName).includes(wanted));
  if (found !== undefined) return found;
  const near = closest(
    name,
    matters.flatMap((matter) => [matter.id, matter.name, ...matter.aliases]),
  );
  const listed = matters.slice(0, mostListed).map(({ id }) => id);
  const hint =
    near === null
      ? listed.length === 0
        ? "no library.yaml names a matter"
        : `there are ${listed.join(", ")}${matters.length > mostListed ? " and more" : ""}`
      : `did you mean ${near}?`;
  throw new Failure("unknown-id", `no matter is called ${quoted(name)}`, { hint });
}

const mostListed = 20;
