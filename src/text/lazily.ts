/**
 * A value that is made when it is first asked for. For patterns with Unicode properties: V8 looks
 * their characters up as soon as it meets such a literal, which takes up to milliseconds, and most
 * runs never use them.
 */
export function lazily<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
