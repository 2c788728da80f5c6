/** What is to be said of the libraries and their index. */
export interface LibraryStatus {
  readonly libraries: readonly {
    readonly path: string;
    readonly briefs: number;
    readonly shadowed: number;
    readonly problems: number;
  }[];
  readonly index: {
    /** Null where the index lives in memory, because the cache cannot be used. */
    readonly file: string | null;
    /** Bytes, what SQLite keeps beside the file included. */
    readonly size: number | null;
    /** When it was last brought up to date, in milliseconds since 1970. */
    readonly updatedAt: number;
    readonly isSound: boolean;
  };
}
