/** A place in the lines of a page. */
export interface Place {
  line: number;
  column: number;
}
