// Reads the recommendations out of a table, whose cells may hold several values: lines with a dash, headings inside the
// cell, semicolons, countries joined by hyphens.
import {
  SILENT_DOCUMENT,
  type UnDocument,
  SILENT_RECORD,
  type Position,
  type UnreadLine,
  type DocumentRecord,
  type Table,
} from './un-document';
import type { CountryResolver } from '../../language/country-names/resolver';
import { type CountryList, readCountryList } from './country-brackets';
import { foldText } from '../../base/text/fold';
import { governmentAnswers } from '../../base/vocabulary/words';
import { message } from '../../base/messages/text';
import { type Outcome, failure, success } from '../../base/outcome';
import { cleanLines, findDocumentSymbol } from './pasted-text';
import { markerAt } from './markers';
import { type RecommendationPart, splitParts } from './split-parts';
import { type ColumnRole, type Header, findHeader, isHeaderAgain } from './columns';
import * as t from '../../words/un-documents/reading';

const unique = (values: readonly string[]): string[] => [...new Set(values)];

const withoutBullet = (line: string): string => line.replace(/^\s*[-•–·*]\s+/, '').trim();

/** The values of a cell: one a line, or parted by semicolons when it has a single line. */
export function cellValues(cell: string): string[] {
  const lines = cell.split(/\r?\n/).map((line) => line.trim());
  const several = lines.filter((line) => line !== '').length > 1;
  const pieces = several ? lines : cell.split(/\s*;\s*/);
  return unique(pieces.map(withoutBullet).filter((value) => value !== ''));
}

export interface ThemeCell {
  readonly themes: readonly string[];
  readonly concerns: readonly string[];
  readonly sdgs: readonly string[];
}

const SDG_HEADING = /^(?:relevant )?sdgs?\s*:?$/i;
const CONCERNS_HEADING = /^(?:affected persons|groups? of persons|persons affected)\s*:?$/i;
const THEMES_HEADING = /^(?:full list of |human rights )?themes\s*:?$/i;

/** A cell in which themes, goals and groups of persons stand below headings of their own. */
export function readThemeCell(cell: string): ThemeCell {
  const found = { themes: [] as string[], concerns: [] as string[], sdgs: [] as string[] };
  let list: keyof typeof found = 'themes';
  const marked = cell.replace(/\b(SDGs|Affected persons|Groups? of persons)\s*:\s*/gi, '\n$1:\n');
  for (const value of cellValues(marked)) {
    if (SDG_HEADING.test(value)) list = 'sdgs';
    else if (CONCERNS_HEADING.test(value)) list = 'concerns';
    else if (THEMES_HEADING.test(value)) list = 'themes';
    else found[list].push(value);
  }
  return { themes: unique(found.themes), concerns: unique(found.concerns), sdgs: unique(found.sdgs) };
}

/** `Position` as tables write it; undefined for words that are none. */
export function readPosition(cell: string): Position | undefined {
  const folded = foldText(cell);
  const ours = governmentAnswers.find(({ key, text }) =>
    [key, ...Object.values(text)].some((word) => foldText(word) === folded),
  );
  if (ours) return ours.key;
  if (/support\w*\s?[/&]\s?noted|noted\s?[/&]\s?support|in part|partial|parcial|partiel/.test(folded))
    return 'in-part';
  if (/\bnot (?:supported|accepted)|noted|reject|anotad|rechaz|notee|rejet/.test(folded)) return 'noted';
  if (/support|accept|apoyad|aceptad|enjoys/.test(folded)) return 'supported';
  return /pending|no (?:response|answer|clear)|under|general response|sin respuesta|sans reponse/.test(folded)
    ? 'pending'
    : undefined;
}

/** Pieces of `A-B-C` put together where only together they name a country: `Guinea-Bissau`, `Timor-Leste`. */
function joinHyphens(cell: string, resolver: CountryResolver): string {
  const pieces = cell.split(/\s*-\s*/).filter((piece) => piece !== '');
  const names: string[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const pair = `${pieces[at] ?? ''}-${pieces[at + 1] ?? ''}`;
    const isPair = at + 1 < pieces.length && resolver.resolve(pair).kind === 'one';
    names.push(isPair ? pair : (pieces[at] ?? ''));
    if (isPair) at += 1;
  }
  return names.join('; ');
}

/** The countries of a cell: one a line, or parted by commas, semicolons, slashes or hyphens. */
export function readCountryCell(cell: string, resolver: CountryResolver): CountryList {
  const values = cellValues(cell).map((value) => value.replace(/\*+$/, ''));
  const lists = values.map((value) => {
    const isOne = resolver.resolve(value).kind === 'one';
    const list = readCountryList(
      !isOne && value.includes('-') ? joinHyphens(value, resolver) : value,
      resolver,
    );
    // A column of countries holds nothing else: what is none of them is a name that nobody knows.
    return list.countries.length + list.unknown.length > 0 ? list : { ...list, unknown: [value] };
  });
  return {
    countries: unique(lists.flatMap(({ countries }) => countries)),
    unknown: unique(lists.flatMap(({ unknown }) => unknown)),
    guessed: lists.flatMap(({ guessed }) => guessed),
  };
}

/** The lines of a cell without what exports leave behind; empty ones are left out. */
const cleanCell = (cell: string): string =>
  cleanLines(cell)
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join('\n');

const THEME_ROW = /^(?:theme|right or area|tema|thème)\s*:\s*(.+)$/i;
const SOURCE_LINE = /^source of (?:the )?position\s*:\s*(.+)$/i;
const ANNOTATION = /^\[?(?:annotation|id)\s*:?\s*\d+\]?$/i;

interface Row {
  of(role: ColumnRole): string;
  readonly filled: readonly string[];
  readonly lineNumber: number;
}

function rowOf(cells: readonly string[], header: Header, index: number): Row {
  const clean = cells.map(cleanCell);
  return {
    of: (role) => {
      const at = header.columns.get(role);
      return at === undefined ? '' : (clean[at] ?? '');
    },
    filled: clean.filter((cell) => cell !== ''),
    lineNumber: index + 1,
  };
}

interface WrittenText {
  readonly number: string;
  readonly body: string;
  readonly source: string;
}

/** A cell such as `121.1 Ratify ... (France);` with `Source of Position: ...` below. */
function readTextCell(cell: string): WrittenText {
  const lines = cell.split('\n').filter((line) => !ANNOTATION.test(line));
  const source = lines.flatMap((line) => SOURCE_LINE.exec(line)?.[1] ?? [])[0] ?? '';
  const body = lines.filter((line) => !SOURCE_LINE.test(line)).join(' ');
  const marked = markerAt(body);
  if (marked?.marker.kind !== 'dotted') return { number: '', body, source };
  const { paragraph, item } = marked.marker;
  return { number: `${String(paragraph)}.${String(item)}`, body: marked.rest, source };
}

/** The asks of a cell; where countries have a column of their own, all asks have them. */
function partsOf(body: string, row: Row, resolver: CountryResolver): readonly RecommendationPart[] {
  const parts = splitParts(body, resolver);
  const column = readCountryCell(row.of('countries'), resolver);
  if (column.countries.length + column.unknown.length === 0) return parts;
  if (parts.length > 1 && parts.every(({ countries }) => countries.length > 0)) return parts;
  const [only] = parts.length === 1 ? parts : [];
  return [
    {
      text: only && only.countries.length > 0 ? only.text : body.replace(/[\s;.]+$/, ''),
      countries: column.countries,
      unknownCountries: column.unknown,
      guessedCountries: column.guessed,
    },
  ];
}

function themesOf(row: Row, heading: string): { themes: string[]; concerns: string[]; sdgs: string[] } {
  const cell = readThemeCell(row.of('themes'));
  const first = row.of('theme') || heading;
  const themes = first === '' || cell.themes.includes(first) ? cell.themes : [first, ...cell.themes];
  return {
    themes: [...themes],
    concerns: [...new Set([...cell.concerns, ...cellValues(row.of('concerns'))])],
    sdgs: [...new Set([...cell.sdgs, ...cellValues(row.of('sdgs'))])],
  };
}

function itemsOf(row: Row, heading: string, answer: Position, resolver: CountryResolver): DocumentRecord[] {
  const written = readTextCell(row.of('text'));
  const number = row.of('number').replace(/\.$/, '') || written.number;
  const ownPart = Number(row.of('part')) || 0;
  return partsOf(written.body, row, resolver).map((part, index) => ({
    ...SILENT_RECORD,
    ...part,
    number,
    part: ownPart > 0 ? ownPart : index + 1,
    answer,
    answerSource: row.of('positionSource').replace(/^source of position\s*:\s*/i, '') || written.source,
    ...themesOf(row, heading),
    reviewed: cellValues(row.of('reviewed')).join('; '),
    lineNumber: row.lineNumber,
  }));
}

const keyOf = ({ number, part, text, reviewed }: DocumentRecord): string =>
  `${reviewed} ${number} ${String(part)} ${text.toLowerCase()}`;

const united = (one: readonly string[], other: readonly string[]): string[] => [
  ...new Set([...one, ...other]),
];

/** The same recommendation under another theme is one with both themes. */
function merge(known: DocumentRecord, again: DocumentRecord): DocumentRecord {
  return {
    ...known,
    themes: united(known.themes, again.themes),
    concerns: united(known.concerns, again.concerns),
    sdgs: united(known.sdgs, again.sdgs),
    countries: united(known.countries, again.countries),
  };
}

/** Each recommendation once, in the order of the table. */
export function uniteItems(all: readonly DocumentRecord[]): readonly DocumentRecord[] {
  const items = new Map<string, DocumentRecord>();
  for (const item of all) {
    const known = items.get(keyOf(item));
    items.set(keyOf(item), known ? merge(known, item) : item);
  }
  return [...items.values()];
}

interface Collected {
  readonly records: DocumentRecord[];
  readonly unread: UnreadLine[];
  heading: string;
}

function readRow(row: Row, header: Header, resolver: CountryResolver, found: Collected): void {
  const [only = ''] = row.filled;
  const theme = row.filled.length === 1 ? THEME_ROW.exec(only)?.[1] : undefined;
  if (theme !== undefined) found.heading = theme;
  else if (row.of('text') === '')
    found.unread.push({
      lineNumber: row.lineNumber,
      text: row.filled.join(' | ').slice(0, 200),
      reason: message(t.noText),
    });
  else {
    const written = row.of('position');
    const position = readPosition(written);
    if (written !== '' && position === undefined)
      found.unread.push({
        lineNumber: row.lineNumber,
        text: written.slice(0, 200),
        reason: message(t.unknownPosition),
      });
    found.records.push(...itemsOf(row, found.heading, position ?? 'pending', resolver));
  }
}

/** Whether a table is one of recommendations. */
export const isListOfRecommendations = (table: Table): boolean => findHeader(table) !== undefined;

/**
 * The recommendations of a table with a row of headers. Rows that print one again under another theme are united with
 * it. A problem when no row of headers is found, or no recommendation below it.
 */
export function readList(table: Table, resolver: CountryResolver): Outcome<UnDocument> {
  const header = findHeader(table);
  if (!header) return failure(message(t.noHeader));
  const found: Collected = { records: [], unread: [], heading: '' };
  table.slice(header.row + 1).forEach((cells, index) => {
    const row = rowOf(cells, header, header.row + 1 + index);
    if (row.filled.length > 0 && !isHeaderAgain(cells, header)) readRow(row, header, resolver, found);
  });
  const records = uniteItems(found.records);
  if (records.length === 0) return failure(message(t.noRows));
  const symbol = findDocumentSymbol(records.map(({ answerSource }) => answerSource).join('\n')) ?? '';
  return success({ ...SILENT_DOCUMENT, kind: header.kind, symbol, records, unread: found.unread });
}
