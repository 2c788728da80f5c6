/** Parts of a diagram, some inside others; what is closed was opened. */
export class Outline<Part> {
  readonly #parts: { readonly part: Part; readonly depth: number }[] = [];
  #depth = 0;
  #isSound = true;

  add(part: Part): void {
    this.#parts.push({ part, depth: this.#depth });
  }

  open(part: Part): void {
    this.add(part);
    this.#depth += 1;
  }

  /** Adds what divides the innermost part. */
  divide(part: Part): void {
    this.close();
    this.open(part);
  }

  close(): void {
    this.#depth -= 1;
    if (this.#depth < 0) this.#isSound = false;
  }

  /** The parts and how deep each is, or null where one was not closed, or not opened. */
  parts(): readonly { readonly part: Part; readonly depth: number }[] | null {
    return this.#isSound && this.#depth === 0 ? this.#parts : null;
  }
}
