// Which column of a table of answers is which question, in whatever language and order, and which form they are of.
import { LANGUAGES, type Text } from '../../base/messages/text';
import { inAnyLanguage } from '../../base/text/word-sets';
import * as signs from '../../words/lists/signs';
import type { FormKind } from './form-kinds';
import { FORMS, type Form, type Question } from './questions';
import { bare, isEnglishTime, isTimeHeading } from './time-heading';

const inAll = (words: Text): readonly string[] => LANGUAGES.map((language) => words[language]);

/** Other words for the same in lists that people make. */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  name: [...inAnyLanguage(signs.LIST_NAME)],
  email: [...inAnyLanguage(signs.LIST_EMAIL)],
  organization: [...inAnyLanguage(signs.LIST_ORGANIZATION)],
  workgroups: [...inAnyLanguage(signs.LIST_WORKGROUP)],
  workgroup: [...inAnyLanguage(signs.LIST_WORKGROUP)],
  level: [...inAnyLanguage(signs.LIST_LEVEL)],
};

/** By heading, the key of the question: as it is asked first, then as its column is called. */
function keysOf({ questions }: Form): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const note = (heading: string, { key }: Question): void => {
    if (!keys.has(bare(heading))) keys.set(bare(heading), key);
  };
  for (const one of questions) inAll(one.label).forEach((heading) => note(heading, one));
  for (const one of questions)
    [...inAll(one.column.label), ...(OTHER_WORDS[one.key] ?? [])].forEach((heading) => note(heading, one));
  return keys;
}

const KEYS = new Map(FORMS.map((form) => [form.kind, keysOf(form)]));

/** What only answers of that form say; the first kind of which all are there is meant. */
const SIGNS: readonly (readonly [FormKind, readonly string[]])[] = [
  ['answer', ['meeting', 'answer']],
  ['endorse', ['submission', 'read']],
  ['endorse', ['submission', 'role']],
  ['register', ['title', 'asks']],
  ['register', ['title', 'workgroup']],
  ['join', ['workgroups', 'level']],
  ['informed', ['workgroups']],
];

export interface Headings {
  readonly kind: FormKind;
  /** By question, the 0-based places of its columns: a form that asks for mail has it twice. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** 0-based, -1 for none. */
  readonly time: number;
  /** Whether 3/4/2027 is the fourth of March. */
  readonly isMonthFirst: boolean;
  readonly leftOut: readonly string[];
}

function placesIn(kind: FormKind, row: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  row.forEach((cell, at) => {
    const key = KEYS.get(kind)?.get(bare(cell));
    if (key) places.set(key, [...(places.get(key) ?? []), at]);
  });
  return places;
}

function kindOf(row: readonly string[]): FormKind | undefined {
  const found = SIGNS.find(([kind, keys]) => {
    const places = placesIn(kind, row);
    return keys.every((key) => places.has(key)) && (places.has('name') || places.has('email'));
  });
  return found?.[0];
}

/** What a row of headings says; undefined where it is none of a form. `kind` for who knows better. */
export function readHeadings(row: readonly string[], wanted?: FormKind): Headings | undefined {
  const kind = wanted ?? kindOf(row);
  if (!kind) return undefined;
  const places = placesIn(kind, row);
  if (!places.has('name') && !places.has('email')) return undefined;
  const time = row.findIndex(isTimeHeading);
  const known = new Set([time, ...[...places.values()].flat()]);
  return {
    ...{ kind, places, time, isMonthFirst: isEnglishTime(row[time] ?? '') },
    leftOut: row.filter((cell, at) => !known.has(at) && cell.trim() !== '').map((cell) => cell.trim()),
  };
}
