/** Word → the name of its list: one look instead of one for each list. */
export function namedWords<Name extends string>(lists: Readonly<Record<Name, string>>): ReadonlyMap<string, Name> {
  const names = new Map<string, Name>();
  for (const name of Object.keys(lists) as Name[]) for (const word of lists[name].split(/\s+/)) names.set(word, name);
  return names;
}
