// What is wrong with one text in one language, compared with the source: places, forms of plurals, apostrophes. Each
// fault is told with its remedy.
import { isChoice, type FormatPart } from './message-format';

/** What fills a place: a number where it chooses a form, one of some words, or anything that can be shown. */
export type PlaceKind = 'Value' | 'number' | readonly string[];
export type Kinds = ReadonlyMap<string, PlaceKind>;

/** Numbers such as a million have a form of their own in these languages; it is that of `other` for whole words. */
const SAME_AS_OTHER: ReadonlySet<string> = new Set(['many']);
const WITHOUT_MANY: ReadonlySet<string> = new Set(['es', 'fr', 'pt', 'it', 'ca']);

const strongest = (one: PlaceKind | undefined, other: PlaceKind): PlaceKind => {
  if (one === 'number' || other === 'number') return 'number';
  if (one === undefined || one === 'Value') return other;
  return other === 'Value' ? one : [...new Set([...one, ...other])];
};

/** The places of a text and what fills each. */
export function kindsOf(
  parts: readonly FormatPart[],
  found: Map<string, PlaceKind> = new Map(),
): Map<string, PlaceKind> {
  for (const part of parts) {
    if (typeof part === 'string') continue;
    const named = isChoice(part) && part.kind === 'select' ? Object.keys(part.forms) : [];
    const kind = !isChoice(part)
      ? 'Value'
      : part.kind === 'plural'
        ? 'number'
        : named.length > 1
          ? named
          : 'Value';
    found.set(part.place, strongest(found.get(part.place), kind));
    if (isChoice(part)) for (const inside of Object.values(part.forms)) kindsOf(inside, found);
  }
  return found;
}

/** What fills the places of a text in any of its languages. */
export function kindsInAll(texts: readonly (readonly FormatPart[])[]): Kinds {
  const all = new Map<string, PlaceKind>();
  for (const parts of texts) kindsOf(parts, all);
  return all;
}

/** The places that are shown whichever forms the values choose; one that chooses a form counts as shown. */
function alwaysIn(parts: readonly FormatPart[]): ReadonlySet<string> {
  const shown = new Set<string>();
  for (const part of parts) {
    if (typeof part === 'string') continue;
    shown.add(part.place);
    if (!isChoice(part)) continue;
    const [first = new Set<string>(), ...others] = Object.values(part.forms).map(alwaysIn);
    for (const place of first) if (others.every((form) => form.has(place))) shown.add(place);
  }
  return shown;
}

/** Places that the source has and this one lacks, that only this one has, and those that some of its forms drop. */
export function wrongPlaces(
  source: readonly FormatPart[],
  parts: readonly FormatPart[],
  from: string,
): readonly string[] {
  const [wanted, own] = [kindsOf(source), kindsOf(parts)];
  const [always, ownAlways] = [alwaysIn(source), alwaysIn(parts)];
  const missing = [...wanted.keys()].filter((place) => !own.has(place));
  const unknown = [...own.keys()].filter((place) => !wanted.has(place));
  const misplaced = [...always].filter((place) => own.has(place) && !ownAlways.has(place));
  return [
    ...missing.map(
      (place) =>
        `the place {${place}} is missing: write it where its value belongs, or {${place}, select, other {}} to show nothing`,
    ),
    ...unknown.map((place) => `the place {${place}} is not in ${from}: use the names that stand there`),
    ...misplaced.map(
      (place) =>
        `the place {${place}} is misplaced: only some forms have it, so write it in each, or outside of them`,
    ),
  ];
}

/** Forms that the language does not have, and those that it needs. `known` are its forms by CLDR. */
export function wrongForms(
  parts: readonly FormatPart[],
  language: string,
  known: readonly string[],
): readonly string[] {
  const needed = known.filter((form) => !(WITHOUT_MANY.has(language) && SAME_AS_OTHER.has(form)));
  return parts.filter(isChoice).flatMap(({ place, kind, forms }) => {
    const names = kind === 'plural' ? Object.keys(forms) : [];
    const wrong = names.filter((form) => !form.startsWith('=') && !known.includes(form));
    const missing = kind === 'plural' ? needed.filter((form) => !names.includes(form)) : [];
    return [
      ...wrong.map(
        (form) =>
          `the plural of {${place}} has the form “${form}”, which ${language} has not: use ${needed.join(', ')}`,
      ),
      ...missing.map((form) => `the plural of {${place}} lacks the form “${form}”: add ${form} {…}`),
      ...Object.values(forms).flatMap((inside) => wrongForms(inside, language, known)),
    ];
  });
}

/** In ICU an ASCII apostrophe quotes what follows, so words take the typographic one. */
export const wrongApostrophes = (written: string): readonly string[] =>
  /\p{L}'\p{L}/u.test(written) ? [`an apostrophe between letters is typed as ': write ’ instead`] : [];
