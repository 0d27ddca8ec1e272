// Which organizations and workgroups a list means: those that are there by any of their names, those that somebody says, and
// those that are new. What only looks alike is asked.
import { editDistance } from '../../base/text/edit-distance';
import { foldText } from '../../base/text/fold';
import type { Language } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import { organizationsAmong } from '../../workbook/duplicates/find-alike';
import { reasonsInWords } from '../../workbook/duplicates/reasons';
import type { Entry } from './read-list';

/** For a typed name: the id of a row, or that it is a new one, or that it says nothing. */
export type Decisions = Readonly<Record<string, string>>;
export const NEW = 'new';
export const NONE = '';

export interface Asked {
  readonly sheet: 'ORG' | 'WG';
  readonly typed: string;
  /** People of the list that are concerned. */
  readonly count: number;
  /** Those that it may be, the likeliest first, each with why; '' where nothing speaks for one. */
  readonly proposals: readonly { readonly id: string; readonly name: string; readonly why: string }[];
  /** What counts unless somebody says otherwise: an id, `new` or ''. */
  readonly usual: string;
}

export interface WhoIsWho {
  /** The id of what is typed: of a row, or one to be made; '' for none. */
  idOf(sheet: Asked['sheet'], typed: string): string;
  readonly asked: readonly Asked[];
  /** New organizations and workgroups: id, name, acronym. */
  readonly made: readonly {
    readonly sheet: Asked['sheet'];
    readonly id: string;
    readonly name: string;
    readonly acronym: string;
  }[];
}

interface Mention {
  readonly sheet: Asked['sheet'];
  readonly typed: string;
  readonly acronym: string;
  count: number;
}

const keyOf = (sheet: string, typed: string): string => `${sheet} ${foldText(typed)}`;

function mentions(entries: readonly Entry[]): readonly Mention[] {
  const found = new Map<string, Mention>();
  const note = (sheet: Asked['sheet'], typed: string, acronym: string): void => {
    if (typed === '') return;
    const known = found.get(keyOf(sheet, typed));
    if (known) known.count++;
    else found.set(keyOf(sheet, typed), { sheet, typed, acronym, count: 1 });
  };
  for (const { organization, acronym, workgroups } of entries) {
    note('ORG', organization, acronym);
    for (const group of workgroups) note('WG', group, '');
  }
  return [...found.values()];
}

const known = (book: Book, { sheet, typed, acronym }: Mention): readonly string[] => {
  for (const one of [typed, acronym].filter(Boolean)) {
    const found = book.resolve([sheet], one);
    if (found.kind === 'one') return [found.id];
    if (found.kind === 'several') return found.ids;
  }
  return [];
};

/** Organizations that a new name may mean, by the rules of *People and organizations twice*. */
function likeOrganizations(book: Book, fresh: readonly Mention[], language: Language) {
  const rows = fresh.map(({ typed, acronym }, index) => ({ id: `list ${index}`, name: typed, acronym }));
  const alike = new Map<string, { id: string; name: string; why: string }[]>();
  for (const { one, other, reasons } of organizationsAmong(book, rows)) {
    if (one.startsWith('list ')) continue;
    const typed = fresh[Number(other.slice('list '.length))]?.typed ?? '';
    const proposal = { id: one, name: book.labelOf('ORG', one), why: reasonsInWords(reasons)[language] };
    alike.set(typed, [...(alike.get(typed) ?? []), proposal]);
  }
  return alike;
}

/** Names so long that differ by so many letters are one that was written twice. */
const SLIP = { length: 8, letters: 2 } as const;

function slips(book: Book, typed: string, language: Language): Asked['proposals'] {
  const name = foldText(typed);
  if (name.length < SLIP.length) return [];
  return book
    .rows('ORG')
    .filter((row) => editDistance(foldText(row.name), name, SLIP.letters) <= SLIP.letters)
    .map(({ id }) => ({ id, name: book.labelOf('ORG', id), why: reasonsInWords(['spelling'])[language] }));
}

const words = (text: string): ReadonlySet<string> =>
  new Set(
    foldText(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3),
  );

/** Workgroups that share a word of the typed name: there are few, so a weak sign helps to choose. */
const likeWorkgroups = (book: Book, typed: string): Asked['proposals'] =>
  book
    .rows('WG')
    .filter(({ name }) => [...words(name)].some((word) => words(typed).has(word)))
    .map(({ id }) => ({ id, name: book.labelOf('WG', id), why: '' }));

function askedOf(
  book: Book,
  fresh: readonly (Mention & { ids: readonly string[] })[],
  language: Language,
): readonly Asked[] {
  const organizations = likeOrganizations(
    book,
    fresh.filter(({ sheet, ids }) => sheet === 'ORG' && ids.length === 0),
    language,
  );
  return fresh.flatMap(({ sheet, typed, count, ids }): readonly Asked[] => {
    const several = ids.map((id) => ({ id, name: `${book.labelOf(sheet, id)} (${id})`, why: '' }));
    const likely = organizations.get(typed) ?? slips(book, typed, language);
    const like = sheet === 'ORG' ? likely : likeWorkgroups(book, typed);
    const proposals = several.length > 0 ? several : like;
    if (sheet === 'ORG' && proposals.length === 0) return [];
    // Who is in no workgroup can still join one; a workgroup that nobody wanted is harder to take back.
    const usual =
      sheet === 'ORG' && several.length === 0 ? (proposals[0]?.id ?? NEW) : (proposals[0]?.id ?? NONE);
    return [{ sheet, typed, count, proposals, usual }];
  });
}

/** Needs ORG, MEM and WG. `newId` makes an id of a row of the sheet. */
export function whoIsWho(
  book: Book,
  entries: readonly Entry[],
  decisions: Decisions,
  { language, newId }: { readonly language: Language; newId(sheet: Asked['sheet']): string },
): WhoIsWho {
  const ids = new Map<string, string>();
  const all = mentions(entries).map((mention) => ({ ...mention, ids: known(book, mention) }));
  for (const {
    sheet,
    typed,
    ids: [only, ...more],
  } of all)
    if (only !== undefined && more.length === 0) ids.set(keyOf(sheet, typed), only);
  const fresh = all.filter(({ sheet, typed }) => !ids.has(keyOf(sheet, typed)));
  const asked = askedOf(book, fresh, language);
  const usual = new Map(asked.map((one) => [keyOf(one.sheet, one.typed), one.usual]));
  const made: WhoIsWho['made'][number][] = [];
  for (const { sheet, typed, acronym } of fresh) {
    const key = keyOf(sheet, typed);
    const decided = decisions[key] ?? usual.get(key) ?? NEW;
    const id = decided === NEW ? newId(sheet) : decided;
    if (decided === NEW) made.push({ sheet, id, name: typed, acronym });
    ids.set(key, id);
  }
  return { idOf: (sheet, typed) => ids.get(keyOf(sheet, typed)) ?? '', asked, made };
}

/** How a decision is named: `ORG amnesty slovnia`. */
export const decisionKey = keyOf;
