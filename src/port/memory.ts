/**
 * What was made of texts by an earlier request, also of another process: a cache, without which
 * every answer is the same.
 */
export interface Memory {
  /**
   * What `make` answers, which is JSON and is made of nothing but this text: where the very same
   * text was the last of that name, what it answered then.
   */
  readonly of: <Made>(name: string, text: string, make: () => Made) => Made;
}
