import type { NamedActor, Party } from "../model/actor.ts";
import { shortName } from "../model/known-agreement.ts";
import type { NamedAgreement } from "../model/known-names.ts";
import type { Piece, Role, Span, Target } from "./view.ts";

/** The pieces in a role, but those that have one already. */
export function inRole(role: Role, ...pieces: readonly (Piece | readonly Piece[])[]): Span[] {
  // Hundreds of thousands of names have but one kind of separator between them.
  let last: Span = { role, text: "" };
  return pieces.flat().map((piece) => {
    if (typeof piece !== "string") return piece.role === undefined ? { ...piece, role } : piece;
    if (last.text !== piece) last = { role, text: piece };
    return last;
  });
}

/** The pieces as the name of something, but those that name something already. */
export function naming(target: Target, ...pieces: readonly (Piece | readonly Piece[])[]): Span[] {
  return pieces.flat().map((piece) => ({ target, ...spanOf(piece) }));
}

/** The parts one after the other with the separator between; those without text are left out. */
export function joined(parts: readonly (Piece | readonly Piece[])[], separator: string): Piece[] {
  const all: Piece[] = [];
  const add = (piece: Piece, isFirst: boolean) => {
    if (isEmpty(piece)) return false;
    if (isFirst && all.length > 0) all.push(separator);
    all.push(piece);
    return true;
  };
  for (const part of parts) {
    let isFirst = true;
    if (isPiece(part)) add(part, isFirst);
    else for (const piece of part) if (add(piece, isFirst)) isFirst = false;
  }
  return all;
}

/** An actor, by its name. */
export function actorSpan({ id, name }: NamedActor, role?: Role): Span {
  const target: Target = { kind: "actor", id };
  return role === undefined ? { text: name, target } : { text: name, role, target };
}

/** An agreement, by its short name. */
export function agreementSpan(agreement: NamedAgreement): Span {
  return { text: shortName(agreement), target: { kind: "agreement", id: agreement.id } };
}

/** Whoever a field names; free text names nobody. */
export function partySpan({ kind, id, name }: Party): Span {
  return kind === null ? { text: name } : { text: name, target: { kind, id } };
}

/** A brief, by its id or another text. */
export function briefSpan(id: string, text: string = id): Span {
  return { text, target: { kind: "brief", id } };
}

/** A source of a brief or agreement, by its id or another text. */
export function sourceSpan(of: string, id: string, text: string = id): Span {
  return { text, target: { kind: "source", of, id } };
}

/** A section of a brief, by its title. */
export function sectionSpan(of: string, title: string): Span {
  return { text: title, target: { kind: "section", of, id: title } };
}

function spanOf(piece: Piece): Span {
  return typeof piece === "string" ? { text: piece } : piece;
}

function isEmpty(piece: Piece): boolean {
  return (typeof piece === "string" ? piece : piece.text) === "";
}

function isPiece(part: Piece | readonly Piece[]): part is Piece {
  return typeof part === "string" || "text" in part;
}
