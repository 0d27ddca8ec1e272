// How long the board of deadlines takes: 100 and 300 texts of 2,500 words, each checked as before an upload.
import { performance } from 'node:perf_hooks';
import { COUNTRIES } from '../../src/core/base/vocabulary/countries';
import { submissionsPlace } from '../../src/core/submissions/submissions-place/plan-submissions-place';
import { bookOf, contextOf } from '../support/book';

const SIZES = [100, 300];
const WORDS =
  'the courts of the country have ordered families to leave homes although they had paid rent and Kenya said nothing about it in Geneva last spring'.split(
    ' ',
  );
const PARAGRAPHS = 42;

const paragraph = (from: number): string =>
  `${Array.from({ length: 60 }, (_, index) => WORDS[(index * 7 + from) % WORDS.length]).join(' ')}.[[Report 2024, p. 3.]]`;

const text = (from: number): string =>
  Array.from({ length: PARAGRAPHS }, (_, index) => paragraph(from + index)).join('\n');

function world(count: number) {
  const each = <T>(make: (id: string, index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => make(String(index), index));
  const empty = Object.fromEntries(submissionsPlace.reads.map((sheet) => [sheet, []]));
  return bookOf({
    ...{ ...empty, SET: [] },
    CTY: COUNTRIES.map(({ iso3, name, formalName, aliases }) => ({
      ...{ id: `CTY-${iso3}`, iso3, name, formalName, aliases: [...aliases] },
    })),
    ISS: [{ id: 'ISS-1', name: 'Housing' }],
    ORG: [{ id: 'ORG-1', name: 'River Union', listed: true }],
    MEM: Array.from({ length: 1000 }, (_, index) => ({
      id: `MEM-${index}`,
      name: `First${index} Last${index}`,
    })),
    WG: [{ id: 'WG-1', name: 'Homes' }],
    SUB: each((id) => ({
      ...{ id: `SUB-${id}`, title: `Text ${id}`, kind: 'joint', status: 'draft', workgroup: 'WG-1' },
      ...{ leadOrganization: 'ORG-1', mainIssue: 'ISS-1', words: 2500, officialDue: '2027-04-02T12:00' },
    })),
    TXT: each((id, index) => ({ id: `TXT-${id}`, submission: `SUB-${id}`, part: 1, text: text(index) })),
  });
}

export function run(): void {
  const rows = SIZES.map((texts) => {
    const book = world(texts);
    const start = performance.now();
    submissionsPlace.plan(book, {}, contextOf({ settings: { country: 'USA' } }));
    const ms = performance.now() - start;
    return { texts, ms: Math.round(ms), 'ms a text': Math.round((10 * ms) / texts) / 10 };
  });
  console.log('\nThe board of deadlines, with each text checked as before an upload');
  console.table(rows);
}
