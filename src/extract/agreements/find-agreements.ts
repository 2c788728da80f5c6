import type { KnownNames } from "../../model/known-names.ts";
import type { ActorFindings, ExtractedAgreement } from "../extraction.ts";
import type { TextDocument } from "../text-document.ts";

/** The agreements of a document, those of the catalogue by its names. */
export function findAgreements(_document: TextDocument, _who: ActorFindings, _known: KnownNames): ExtractedAgreement[] {
  return [];
}
