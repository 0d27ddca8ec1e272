// Which people, organizations, workgroups and issues a list means: those that are there by any of their names, those that
// somebody says, and those that are new. What only looks alike is asked.
import { editDistance } from '../../base/text/edit-distance';
import { foldText } from '../../base/text/fold';
import type { Language } from '../../base/messages/text';
import type { Book } from '../records/book';
import { insertRow, type Edit } from '../records/edits';
import { nameColumn } from '../records/issue-name';
import { organizationsAmong, peopleAmong, type AlikePair } from '../duplicates/find-alike';
import { reasonsInWords } from '../duplicates/reasons';

/** For a typed name: the id of a row, or that it is a new one, or that it says nothing. */
export type Decisions = Readonly<Record<string, string>>;
export const NEW_ROW = 'new';
export const NO_ROW = '';

export interface MentionQuestion {
  readonly sheet: 'MEM' | 'ORG' | 'WG' | 'ISS';
  readonly typed: string;
  /** Lines of the list that are concerned. */
  readonly count: number;
  /** Those that it may be, the likeliest first, each with why; '' where nothing speaks for one. */
  readonly proposals: readonly { readonly id: string; readonly name: string; readonly why: string }[];
  /** What counts unless somebody says otherwise: an id, `new` or ''. */
  readonly usual: string;
}

export interface ResolvedMentions {
  /** The id of what is typed: of a row, or one to be made; '' for none. */
  readonly idOf: (sheet: MentionQuestion['sheet'], typed: string) => string;
  readonly asked: readonly MentionQuestion[];
  /** New ones: id, name, acronym. */
  readonly made: readonly {
    readonly sheet: MentionQuestion['sheet'];
    readonly id: string;
    readonly name: string;
    readonly acronym: string;
  }[];
}

/** A name that stands in a line of the list. */
export interface Mention {
  readonly sheet: MentionQuestion['sheet'];
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
const isAlikeSheet = (sheet: MentionQuestion['sheet']): sheet is AlikeSheet =>
  sheet === 'ORG' || sheet === 'MEM';

const among = (book: Book, sheet: AlikeSheet, fresh: readonly Counted[]): readonly AlikePair[] => {
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

function slips(
  book: Book,
  sheet: AlikeSheet,
  typed: string,
  language: Language,
): MentionQuestion['proposals'] {
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

/** How much of a typed name has to stand in another, by how rare its words are, to be taken for it unless somebody says otherwise. */
const MOST_OF_IT = 0.5;

/** The words of all workgroups or issues, and in how many of them each is. */
function wordsOfGroups(book: Book, sheet: 'WG' | 'ISS') {
  const rows = namesOf(book, sheet).map(([id, names]) => ({ id, words: words(names) }));
  const times = new Map<string, number>();
  for (const row of rows) for (const word of row.words) times.set(word, (times.get(word) ?? 0) + 1);
  return { rows, times };
}

/** Workgroups and issues that share words of the typed name, rare words first: there are few, so a weak sign helps to choose. */
function sharingWords(book: Book, sheet: 'WG' | 'ISS', typed: string): readonly Likely[] {
  const { rows, times } = wordsOfGroups(book, sheet);
  const weigh = (all: readonly string[]): number =>
    all.reduce((sum, word) => sum + 1 / (times.get(word) ?? 1), 0);
  const said = [...words(typed)];
  const whole = weigh(said);
  return rows
    .map(({ id, words: own }) => ({ id, share: weigh(said.filter((word) => own.has(word))) / whole }))
    .filter(({ share }) => share > 0)
    .sort((one, other) => other.share - one.share)
    .slice(0, MOST_PROPOSED)
    .map(({ id, share }) => ({ id, name: book.labelOf(sheet, id), why: '', isUsual: share > MOST_OF_IT }));
}

const MOST_PROPOSED = 12;

/** One that a typed name may be, and whether it is unless somebody says otherwise. */
type Likely = MentionQuestion['proposals'][number] & { readonly isUsual: boolean };

/** Workgroups and issues of nearly the same spelling: `Wter` is Water. */
function nearlySpelled(
  book: Book,
  sheet: 'WG' | 'ISS',
  typed: string,
  language: Language,
): readonly Likely[] {
  const name = foldText(typed);
  const { letters } = name.length < SLIP.length ? SHORT_SLIP : SLIP;
  if (name.length < SHORT_SLIP.length) return [];
  const names = (id: string): readonly string[] =>
    sheet === 'WG'
      ? [book.find('WG', id)?.name ?? '']
      : [book.find('ISS', id)].flatMap((row) => (row ? [row.name, row.nameEs, row.nameFr] : []));
  const why = reasonsInWords(['spelling'])[language];
  return book
    .rows(sheet)
    .filter(({ id }) => names(id).some((one) => editDistance(foldText(one), name, letters) <= letters))
    .map(({ id }) => ({ id, name: book.labelOf(sheet, id), why, isUsual: true }));
}

/** Those that a typed workgroup or issue may be; of what a line itself is of, only those of nearly the same spelling. */
function likeGroup(
  book: Book,
  sheet: 'WG' | 'ISS',
  { typed, isOwn }: Counted,
  language: Language,
): readonly Likely[] {
  const near = nearlySpelled(book, sheet, typed, language);
  const others = isOwn ? [] : sharingWords(book, sheet, typed);
  return [...near, ...others.filter(({ id }) => !near.some((one) => one.id === id))];
}

const proposed = ({ id, name, why }: Likely): MentionQuestion['proposals'][number] => ({ id, name, why });

/**
 * What counts for a name that is none of those there. A workgroup that is like no other is a new one, as is anything where
 * there is nothing yet: else one press would lose all of them. The rest can still be given, and one that nobody wanted is
 * harder to take back.
 */
function unlikeAny(book: Book, { sheet }: Counted, proposals: MentionQuestion['proposals']): string {
  const isNew = proposals.length === 0 && (sheet === 'WG' || book.rows(sheet).length === 0);
  return isNew ? NEW_ROW : NO_ROW;
}

function askedOf(
  book: Book,
  fresh: readonly (Counted & { ids: readonly string[] })[],
  language: Language,
): readonly MentionQuestion[] {
  const likeIn = (sheet: AlikeSheet) =>
    likeNames(
      book,
      sheet,
      fresh.filter((one) => one.sheet === sheet && one.ids.length === 0),
      language,
    );
  const like = { ORG: likeIn('ORG'), MEM: likeIn('MEM') };
  const likelyFor = (one: Counted): readonly Likely[] => {
    const { sheet, typed } = one;
    if (!isAlikeSheet(sheet)) return likeGroup(book, sheet, one, language);
    const found = like[sheet].get(typed) ?? slips(book, sheet, typed, language);
    return found.map((proposal) => ({ ...proposal, isUsual: true }));
  };
  return fresh.flatMap((one): readonly MentionQuestion[] => {
    const { sheet, typed, count, ids, isOwn } = one;
    const several = ids.map((id) => ({ id, name: `${book.labelOf(sheet, id)} (${id})`, why: '' }));
    const likely = several.length > 0 ? [] : likelyFor(one);
    const proposals = several.length > 0 ? several : likely.map(proposed);
    if ((isAlikeSheet(sheet) || isOwn) && proposals.length === 0) return [];
    const usual = several[0]?.id ?? (likely[0]?.isUsual ? likely[0].id : unlikeAny(book, one, proposals));
    return [{ sheet, typed, count, proposals, usual }];
  });
}

/** Needs the sheets of what is mentioned, for organizations people too, and for people organizations. `newId` makes an id of a row of the sheet. */
export function resolveMentions(
  book: Book,
  mentions: readonly Mention[],
  decisions: Decisions,
  { language, newId }: { readonly language: Language; newId(sheet: MentionQuestion['sheet']): string },
): ResolvedMentions {
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
  const made: ResolvedMentions['made'][number][] = [];
  for (const { sheet, typed, acronym, isOwn } of fresh) {
    const key = keyOf(sheet, typed);
    const decided = decisions[key] ?? usual.get(key) ?? NEW_ROW;
    // The line itself becomes the row.
    const id = decided !== NEW_ROW ? decided : isOwn ? '' : newId(sheet);
    if (id !== '' && decided === NEW_ROW) made.push({ sheet, id, name: typed, acronym });
    ids.set(key, id);
  }
  return { idOf: (sheet, typed) => ids.get(keyOf(sheet, typed)) ?? '', asked, made };
}

/** The names that are left out. */
export const leftOutOf = ({ asked, idOf }: ResolvedMentions): readonly string[] =>
  asked.filter(({ sheet, typed }) => idOf(sheet, typed) === '').map(({ typed }) => typed);

/** The row of what a list names and nobody knew. */
export function madeEdit(
  { sheet, id, name, acronym }: ResolvedMentions['made'][number],
  bookLanguage: Language,
): Edit {
  if (sheet === 'ORG') return insertRow('ORG', id, { name, ...(acronym !== '' && { acronym }) });
  if (sheet === 'ISS') return insertRow('ISS', id, { name, [nameColumn(bookLanguage)]: name });
  return sheet === 'WG' ? insertRow('WG', id, { name }) : insertRow('MEM', id, { name });
}
