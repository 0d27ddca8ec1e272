// Which people, organizations, workgroups and issues a list means: those that are there by any of their names, those that
// somebody says, and those that are new. What only looks alike is asked.
import { editDistance } from '../../base/text/edit-distance';
import { foldText } from '../../base/text/fold';
import type { Language } from '../../base/messages/text';
import type { Book } from '../records/book';
import { insertRow, type Edit } from '../records/edits';
import { nameColumn } from '../records/issue-name';
import { organizationsAmong, peopleAmong, type Alike } from '../duplicates/find-alike';
import { reasonsInWords } from '../duplicates/reasons';

/** For a typed name: the id of a row, or that it is a new one, or that it says nothing. */
export type Decisions = Readonly<Record<string, string>>;
export const NEW = 'new';
export const NONE = '';

export interface Asked {
  readonly sheet: 'MEM' | 'ORG' | 'WG' | 'ISS';
  readonly typed: string;
  /** Lines of the list that are concerned. */
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
  /** New ones: id, name, acronym. */
  readonly made: readonly {
    readonly sheet: Asked['sheet'];
    readonly id: string;
    readonly name: string;
    readonly acronym: string;
  }[];
}

/** A name that stands in a line of the list. */
export interface Mention {
  readonly sheet: Asked['sheet'];
  readonly typed: string;
  readonly acronym?: string;
  /** What the line itself is of, rather than what it names: asked only where it is nearly one that is there. */
  readonly isOwn?: boolean;
}

type Counted = Required<Mention> & { count: number };

const keyOf = (sheet: string, typed: string): string => `${sheet} ${foldText(typed)}`;

function counted(mentions: readonly Mention[]): readonly Counted[] {
  const found = new Map<string, Counted>();
  for (const { sheet, typed, acronym = '', isOwn = false } of mentions) {
    const known = found.get(keyOf(sheet, typed));
    if (known) known.count++;
    else if (typed !== '') found.set(keyOf(sheet, typed), { sheet, typed, acronym, isOwn, count: 1 });
  }
  return [...found.values()];
}

const known = (book: Book, { sheet, typed, acronym }: Counted): readonly string[] => {
  for (const one of [typed, acronym].filter(Boolean)) {
    const found = book.resolve([sheet], one);
    if (found.kind === 'one') return [found.id];
    if (found.kind === 'several') return found.ids;
  }
  return [];
};

type AlikeSheet = 'ORG' | 'MEM';
const isAlikeSheet = (sheet: Asked['sheet']): sheet is AlikeSheet => sheet === 'ORG' || sheet === 'MEM';

const among = (book: Book, sheet: AlikeSheet, fresh: readonly Counted[]): readonly Alike[] => {
  const rows = fresh.map(({ typed, acronym }, index) => ({ id: `list ${index}`, name: typed, acronym }));
  return sheet === 'ORG'
    ? organizationsAmong(book, rows)
    : peopleAmong(
        book,
        rows.map(({ id, name }) => ({ id, name, email: '', organization: '' })),
      );
};

/** Rows that a new name may mean, by the rules of *People and organizations twice*. */
function likeNames(book: Book, sheet: AlikeSheet, fresh: readonly Counted[], language: Language) {
  const alike = new Map<string, { id: string; name: string; why: string }[]>();
  for (const { one, other, reasons } of fresh.length === 0 ? [] : among(book, sheet, fresh)) {
    if (one.startsWith('list ')) continue;
    const typed = fresh[Number(other.slice('list '.length))]?.typed ?? '';
    const proposal = { id: one, name: book.labelOf(sheet, one), why: reasonsInWords(reasons)[language] };
    alike.set(typed, [...(alike.get(typed) ?? []), proposal]);
  }
  return alike;
}

/** Names so long that differ by so many letters are one that was written twice; of what there are few of, shorter ones. */
const SLIP = { length: 8, letters: 2 } as const;
const SHORT_SLIP = { length: 4, letters: 1 } as const;

function slips(book: Book, sheet: AlikeSheet, typed: string, language: Language): Asked['proposals'] {
  const name = foldText(typed);
  if (name.length < SLIP.length) return [];
  return book
    .rows(sheet)
    .filter((row) => editDistance(foldText(row.name), name, SLIP.letters) <= SLIP.letters)
    .map(({ id }) => ({ id, name: book.labelOf(sheet, id), why: reasonsInWords(['spelling'])[language] }));
}

const words = (text: string): ReadonlySet<string> =>
  new Set(
    foldText(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3),
  );

const namesOf = (book: Book, sheet: 'WG' | 'ISS'): readonly (readonly [id: string, names: string])[] =>
  sheet === 'WG'
    ? book.rows('WG').map(({ id, name }) => [id, name])
    : book
        .rows('ISS')
        .map(({ id, name, nameEs, nameFr, synonyms }) => [id, [name, nameEs, nameFr, ...synonyms].join(' ')]);

/** Workgroups and issues that share a word of the typed name: there are few, so a weak sign helps to choose. */
const sharingWords = (book: Book, sheet: 'WG' | 'ISS', typed: string): Asked['proposals'] =>
  namesOf(book, sheet)
    .filter(([, names]) => [...words(names)].some((word) => words(typed).has(word)))
    .slice(0, MOST_PROPOSED)
    .map(([id]) => ({ id, name: book.labelOf(sheet, id), why: '' }));

const MOST_PROPOSED = 12;

/** Workgroups and issues of nearly the same spelling: `Wter` is Water. */
function nearlySpelled(
  book: Book,
  sheet: 'WG' | 'ISS',
  typed: string,
  language: Language,
): Asked['proposals'] {
  const name = foldText(typed);
  const { letters } = name.length < SLIP.length ? SHORT_SLIP : SLIP;
  if (name.length < SHORT_SLIP.length) return [];
  const names = (id: string): readonly string[] =>
    sheet === 'WG'
      ? [book.find('WG', id)?.name ?? '']
      : [book.find('ISS', id)].flatMap((row) => (row ? [row.name, row.nameEs, row.nameFr] : []));
  return book
    .rows(sheet)
    .filter(({ id }) => names(id).some((one) => editDistance(foldText(one), name, letters) <= letters))
    .map(({ id }) => ({ id, name: book.labelOf(sheet, id), why: reasonsInWords(['spelling'])[language] }));
}

/** Those that a typed workgroup or issue may be; of what a line itself is of, only those of nearly the same spelling. */
function likeGroup(book: Book, sheet: 'WG' | 'ISS', { typed, isOwn }: Counted, language: Language) {
  const near = nearlySpelled(book, sheet, typed, language);
  const others = isOwn ? [] : sharingWords(book, sheet, typed);
  return [...near, ...others.filter(({ id }) => !near.some((one) => one.id === id))];
}

function askedOf(
  book: Book,
  fresh: readonly (Counted & { ids: readonly string[] })[],
  language: Language,
): readonly Asked[] {
  const likeIn = (sheet: AlikeSheet) =>
    likeNames(
      book,
      sheet,
      fresh.filter((one) => one.sheet === sheet && one.ids.length === 0),
      language,
    );
  const like = { ORG: likeIn('ORG'), MEM: likeIn('MEM') };
  return fresh.flatMap((one): readonly Asked[] => {
    const { sheet, typed, count, ids, isOwn } = one;
    const several = ids.map((id) => ({ id, name: `${book.labelOf(sheet, id)} (${id})`, why: '' }));
    const likely = isAlikeSheet(sheet)
      ? (like[sheet].get(typed) ?? slips(book, sheet, typed, language))
      : likeGroup(book, sheet, one, language);
    const proposals = several.length > 0 ? several : likely;
    if ((isAlikeSheet(sheet) || isOwn) && proposals.length === 0) return [];
    // A workgroup or issue can still be given; one that nobody wanted is harder to take back.
    const usual = proposals[0]?.id ?? NONE;
    return [{ sheet, typed, count, proposals, usual }];
  });
}

/** Needs the sheets of what is mentioned, for organizations people too, and for people organizations. `newId` makes an id of a row of the sheet. */
export function whoIsWho(
  book: Book,
  mentions: readonly Mention[],
  decisions: Decisions,
  { language, newId }: { readonly language: Language; newId(sheet: Asked['sheet']): string },
): WhoIsWho {
  const ids = new Map<string, string>();
  const all = counted(mentions).map((mention) => ({ ...mention, ids: known(book, mention) }));
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
  for (const { sheet, typed, acronym, isOwn } of fresh) {
    const key = keyOf(sheet, typed);
    const decided = decisions[key] ?? usual.get(key) ?? NEW;
    // The line itself becomes the row.
    const id = decided !== NEW ? decided : isOwn ? '' : newId(sheet);
    if (id !== '' && decided === NEW) made.push({ sheet, id, name: typed, acronym });
    ids.set(key, id);
  }
  return { idOf: (sheet, typed) => ids.get(keyOf(sheet, typed)) ?? '', asked, made };
}

/** How a decision is named: `ORG amnesty slovnia`. */
export const decisionKey = keyOf;

/** The row of what a list names and nobody knew. */
export function madeEdit(
  { sheet, id, name, acronym }: WhoIsWho['made'][number],
  bookLanguage: Language,
): Edit {
  if (sheet === 'ORG') return insertRow('ORG', id, { name, ...(acronym !== '' && { acronym }) });
  if (sheet === 'ISS') return insertRow('ISS', id, { name, [nameColumn(bookLanguage)]: name });
  return sheet === 'WG' ? insertRow('WG', id, { name }) : insertRow('MEM', id, { name });
}
