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

const ACTOR = 1;
const AGENCY = 2;
const LINK = 4;

/** What a folded word does among those who are addressed, one bit each: ACTOR, AGENCY and LINK. */
export const roleOf = (word: string): number =>
  (ACTORS.has(word) ? ACTOR : 0) | (AGENCY_WORDS.has(word) ? AGENCY : 0) | (LINKS.has(word) ? LINK : 0);

/**
 * 1 for each word of an ask that names who is to act, undefined when none does. `roles` gives the role of the word at a
 * place, 0-based, of `count`; `named` are the places, ascending, of words with a capital that is not only that of a
 * sentence.
 */
export function addresseeWords(
  count: number,
  roles: (place: number) => number,
  named: Int32Array,
): Uint8Array | undefined {
  let found: Uint8Array | undefined;
  const hasCapital = (place: number): boolean => named.includes(place);
  const mark = (place: number): void => {
    found ??= new Uint8Array(count);
    found[place] = 1;
  };
  for (let place = 0; place < count; place++) if ((roles(place) & ACTOR) !== 0) mark(place);
  for (const place of named) {
    if ((roles(place) & AGENCY) === 0) continue;
    mark(place);
    for (let before = place - 1; before >= 0 && hasCapital(before); before--) mark(before);
    for (let after = place + 1; after < count; after++) {
      if (hasCapital(after)) mark(after);
      else if ((roles(after) & LINK) === 0) break;
    }
  }
  return found;
}
