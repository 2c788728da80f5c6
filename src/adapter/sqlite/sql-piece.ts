/** A piece of SQL and the values that it binds. */
export interface SqlPiece<Value extends string | number = string> {
  readonly sql: string;
  readonly values: readonly Value[];
}
