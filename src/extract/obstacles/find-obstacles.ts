import type { ActorFindings, ExtractedAgreement, ExtractedObstacle } from "../extraction.ts";
import type { TextDocument } from "../text-document.ts";

/** What stands in the way, each with the sentence that says so. */
export function findObstacles(
  _document: TextDocument,
  _who: ActorFindings,
  _agreements: readonly ExtractedAgreement[],
): ExtractedObstacle[] {
  return [];
}
