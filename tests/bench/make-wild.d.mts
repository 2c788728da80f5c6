/** What a note says, as it was planted. */
export interface PlantedNote {
  readonly path: string;
  readonly title: string;
  readonly date: string | null;
  readonly tags: readonly string[];
  /** The paths of the notes that it links to. */
  readonly links: readonly string[];
}

export function makeWild(root: string, count: number): readonly PlantedNote[];
