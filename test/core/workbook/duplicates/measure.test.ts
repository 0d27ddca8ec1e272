// How well rows that may be one are found: on names that the rules were tried on, and on others.
import { describe, expect, it } from '@jest/globals';
import {
  organizationPairs,
  peoplePairs,
  type AlikePair,
} from '../../../../src/core/workbook/duplicates/find-alike';
import { bookOf } from '../../../support/book';
import * as organizations from './organizations-tried';
import * as people from './people-tried';

interface Written {
  readonly id: string;
  readonly group: number;
  readonly fields: readonly string[];
}

const read = (list: string, sheet: string): readonly Written[] =>
  list
    .trim()
    .split('\n')
    .flatMap((line, group) =>
      line.split(' = ').map((one, at) => ({ id: `${sheet}-${group}x${at}`, group, fields: one.split('|') })),
    );

function figures(rows: readonly Written[], pairs: readonly AlikePair[]) {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const named = ({ one, other, reasons }: AlikePair): string =>
    `${byId.get(one)?.fields.join('|')} / ${byId.get(other)?.fields.join('|')}: ${reasons.join(', ')}`;
  const isRight = ({ one, other }: AlikePair): boolean => byId.get(one)?.group === byId.get(other)?.group;
  const found = new Set(pairs.map(({ one, other }) => `${one} ${other}`));
  const wanted = rows.flatMap((row, at) =>
    rows.slice(at + 1).flatMap((other) => (other.group === row.group ? [[row, other] as const] : [])),
  );
  const missed = wanted.filter(([one, other]) => !found.has(`${one.id} ${other.id}`));
  const right = pairs.filter(isRight);
  return {
    rows: rows.length,
    precision: right.length / pairs.length,
    recall: right.length / wanted.length,
    wrong: pairs.filter((pair) => !isRight(pair)).map(named),
    missed: missed.map(([one, other]) => `${one.fields.join('|')} / ${other.fields.join('|')}`),
  };
}

function ofOrganizations(list: string) {
  const rows = read(list, 'ORG');
  const ORG = rows.map(({ id, fields: [name = '', acronym = '', website = '', country = ''] }) => ({
    ...{ id, name, acronym, website, country },
  }));
  return figures(rows, organizationPairs(bookOf({ ORG, MEM: [] })));
}

function ofPeople(list: string) {
  const rows = read(list, 'MEM');
  const names = [...new Set(rows.flatMap(({ fields }) => fields[1] || []))];
  const ORG = names.map((name) => ({ id: `ORG-${name}`, name }));
  const MEM = rows.map(({ id, fields: [name = '', organization = '', email = ''] }) => ({
    ...{ id, name, email },
    organization: organization && `ORG-${organization}`,
  }));
  return figures(rows, peoplePairs(bookOf({ ORG, MEM })));
}

const told = ({ rows, precision, recall }: ReturnType<typeof figures>) =>
  JSON.stringify({ rows, precision, recall });

describe('rows that may be one', () => {
  it.each([
    ['organizations that the rules were tried on', () => ofOrganizations(organizations.WORKED_ON)],
    ['other organizations', () => ofOrganizations(organizations.HELD_OUT)],
    ['people whom the rules were tried on', () => ofPeople(people.WORKED_ON)],
    ['other people', () => ofPeople(people.HELD_OUT)],
  ] as const)('are found among %s', (name, measured) => {
    const found = measured();
    console.info(name, told(found), JSON.stringify([found.wrong, found.missed], null, 1));
    expect(found.precision).toBeGreaterThan(0.9);
    expect(found.recall).toBeGreaterThan(0.8);
  });
});

/** A name of its own for each number, with as many namesakes as a list of that size has. */
function inventedName(at: number, given: number, surnames: number): string {
  const syllables = [
    'ka',
    'lo',
    'mi',
    'ren',
    'to',
    'sha',
    'vel',
    'dor',
    'pi',
    'nus',
    'ga',
    'fer',
    'li',
    'ban',
    'ro',
  ];
  const word = (seed: number): string =>
    [seed, seed * 7 + 3, seed * 13 + 5].map((one) => syllables[one % syllables.length]).join('') +
    String.fromCharCode(97 + (seed % 20));
  return `${word((at * 31) % given)} ${word(1000 + ((at * 17) % surnames))}`;
}

it('compares 3,000 people and 1,000 organizations in well under a second', () => {
  const ORG = Array.from({ length: 1000 }, (_, at) => ({
    id: `ORG-${at}`,
    name: `${inventedName(at, 90, 70)} Human Rights Network`,
  }));
  const MEM = Array.from({ length: 3000 }, (_, at) => ({
    ...{ id: `MEM-${at}`, name: inventedName(at, 211, 701), organization: `ORG-${at % 1000}` },
    email: `p${at}@gmail.com`,
  }));
  const book = bookOf({ ORG, MEM });
  book.rows('MEM');
  book.rows('ORG');
  const start = process.cpuUsage();
  const organizationsAlike = organizationPairs(book);
  const peopleAlike = peoplePairs(book, organizationsAlike);
  const took = process.cpuUsage(start).user / 1000;
  console.info(`${took.toFixed(0)} ms, ${organizationsAlike.length} and ${peopleAlike.length} pairs`);
  expect(took).toBeLessThan(1500);
});
