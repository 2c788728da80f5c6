import { resolveActor } from "../model/known-names.ts";
import { foldName } from "../text/fold-name.ts";
import { looksLikeId } from "./actors.ts";
import { didYouMean } from "./did-you-mean.ts";
import { type FieldPath, fieldProblem, type Rule, type Subject } from "./subject.ts";

/**
 * Holders and hindered parties that look like ids and name neither an actor nor an agreement, and
 * free text in which a known actor is named otherwise than it is called: no question about that
 * actor finds it. Other free text is no problem.
 */
export const checkParties: Rule = (subject) =>
  subject.brief.obstacles.flatMap(({ holder, hinders }, index) => [
    ...(holder === null ? [] : checkParty(subject, holder, ["obstacles", index, "holder"])),
    ...hinders.flatMap((party, position) => checkParty(subject, party, ["obstacles", index, "hinders", position])),
  ]);

function checkParty(subject: Subject, reference: string, field: FieldPath): ReturnType<Rule> {
  const { knownNames, brief } = subject;
  if (knownNames.actors.size === 0) return [];
  if (!looksLikeId(reference) || !reference.includes("-")) return checkFreeText(subject, reference, field);
  const own = brief.actors.map((actor) => foldName(actor.reference));
  const agreements = [...subject.agreements, ...brief.agreements];
  const isKnown =
    resolveActor(knownNames, reference).length === 1 ||
    agreements.includes(reference) ||
    own.includes(foldName(reference));
  if (isKnown) return [];
  const near = didYouMean(reference, [...knownNames.actors.keys(), ...agreements]);
  const message = `"${reference}" is no actor and no agreement${near}`;
  return [fieldProblem(subject, field, { level: "warning", code: "unknown-party", message })];
}

function checkFreeText(subject: Subject, reference: string, field: FieldPath): ReturnType<Rule> {
  const { knownNames } = subject;
  if (resolveActor(knownNames, reference).length > 0) return [];
  const parts = reference.split(/,| and | or |;/).map((part) => resolveActor(knownNames, withoutArticle(part)));
  if (!parts.every((ids) => ids.length > 0)) return [];
  const known = [...new Set(parts.map((ids) => ids.join(" or ")))];
  const message =
    known.length === 1
      ? `"${reference}" is free text, and the actor ${known[0]} is called so; expected its id`
      : `"${reference}" names ${known.join(" and ")}; expected one of them, or an actor of their own`;
  return [fieldProblem(subject, field, { level: "warning", code: "free-text-party", message })];
}

function withoutArticle(name: string): string {
  return name.trim().replace(/^(?:the|an?) /i, "");
}
