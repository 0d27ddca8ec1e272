// Sets of words by which texts are read.

/** The words of all languages as one set: people mix languages, and few words mean one thing here and another there. */
export const inAnyLanguage = (words: Readonly<Record<string, readonly string[]>>): ReadonlySet<string> =>
  new Set(Object.values(words).flat());
