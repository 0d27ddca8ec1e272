// Whom an ask is addressed to: which ministry shall act says little about what is asked for.

/** Words of which one is in the name of nearly every public agency, folded, in three languages. */
const AGENCY_WORDS: ReadonlySet<string> = new Set(
  (
    'ministry ministries department agency bureau office authority directorate secretariat inspectorate service board ' +
    'ministerio departamento agencia oficina autoridad direccion secretaria servicio ' +
    'ministere departement agence bureau office autorite direction secretariat'
  ).split(' '),
);
/** Those who always act; in small letters too. */
const ACTORS: ReadonlySet<string> = new Set(
  'government state authorities gobierno estado autoridades gouvernement etat autorites'.split(' '),
);
/** Between the words of a name: Ministry of Health and Welfare. */
const LINKS: ReadonlySet<string> = new Set(
  'of for the and de del la las los el y e du des le les et l d'.split(' '),
);

/**
 * 1 for each of the folded words of an ask that names who is to act, undefined when none does. `named` are the numbers
 * (0-based, ascending) of the words with a capital that is not only that of a sentence.
 */
export function addresseeWords(words: readonly string[], named: Int32Array): Uint8Array | undefined {
  let found: Uint8Array | undefined;
  const hasCapital = (place: number): boolean => named.includes(place);
  const mark = (place: number): void => {
    found ??= new Uint8Array(words.length);
    found[place] = 1;
  };
  words.forEach((word, i) => {
    if (ACTORS.has(word)) mark(i);
  });
  for (let n = 0; n < named.length; n++) {
    const place = named[n] ?? 0;
    if (!AGENCY_WORDS.has(words[place] ?? '')) continue;
    mark(place);
    for (let before = place - 1; before >= 0 && hasCapital(before); before--) mark(before);
    for (let after = place + 1; after < words.length; after++) {
      if (hasCapital(after)) mark(after);
      else if (!LINKS.has(words[after] ?? '')) break;
    }
  }
  return found;
}
