// What several people changed in one form: taken where only one did, asked back where two did.
import { describe, expect, it } from '@jest/globals';
import type { FieldValue } from '../../../../src/core/base/clash';
import { render, sameText } from '../../../../src/core/base/messages/text';
import { ownChanges } from '../../../../src/core/workbook/command/changed-fields';

type Fields = Readonly<Record<string, FieldValue>>;

const standing = (now: Fields) =>
  Object.fromEntries(
    Object.entries(now).map(([field, value]) => [
      field,
      { label: sameText(field), now: value, show: (one: FieldValue) => sameText(String(one)) },
    ]),
  );

const outcome = (was: Fields | undefined, mine: Fields, now: Fields) =>
  ownChanges({ ...mine, ...(was && { was }) }, standing(now));

const taken = (was: Fields | undefined, mine: Fields, now: Fields): object | string => {
  const result = outcome(was, mine, now);
  if (!result.ok) return render(result.problem, 'en');
  return Object.fromEntries(Object.entries(result.value).filter(([field]) => field !== 'was'));
};

describe('changes of several people', () => {
  it.each<[string, Fields | undefined, Fields, Fields, Fields]>([
    ['what only I changed', { a: '1' }, { a: '2' }, { a: '1' }, { a: '2' }],
    [
      'nothing that I left, whoever changed it',
      { a: '1', b: '1' },
      { a: '1', b: '2' },
      { a: '9', b: '1' },
      { b: '2' },
    ],
    ['what both changed alike', { a: '1' }, { a: '2' }, { a: '2' }, { a: '2' }],
    ['all of a form that does not say what it held', undefined, { a: '2' }, { a: '9' }, { a: '2' }],
    [
      'a change over blanks that the workbook tidied',
      { a: 'x  y\r\n' },
      { a: 'z' },
      { a: 'x y' },
      { a: 'z' },
    ],
    ['a new line', { a: 'x y' }, { a: 'x\ny' }, { a: 'x y' }, { a: 'x\ny' }],
    ['lists and numbers', { a: ['1'], n: null }, { a: [], n: 3 }, { a: ['1'], n: null }, { a: [], n: 3 }],
  ])('takes %s', (_, was, mine, now, expected) => {
    expect(taken(was, mine, now)).toEqual(expected);
  });

  it('asks about what both changed, with both values, and takes nothing then', () => {
    expect(taken({ a: '1', b: '1' }, { a: '2', b: '5' }, { a: '9', b: '1' })).toBe(
      'Nothing was saved, since somebody else changed the same. a: you 2, meanwhile 9 by somebody else. Say which holds.',
    );
    const refused = outcome({ a: '1' }, { a: '2' }, { a: '9' });
    expect(refused).toMatchObject({ ok: false, clashes: [{ field: 'a', now: '9' }] });
  });

  it('shows of two long texts where they part', () => {
    const start = 'The wells of the valley were dry. '.repeat(10);
    const refused = outcome({ a: start }, { a: `${start}Mine.` }, { a: `${start}Theirs.` });
    const [clash] = refused.ok ? [] : (refused.clashes ?? []);
    expect(clash?.mine.en).toMatch(/^… .{30,45}Mine\.$/);
    expect(clash?.theirs.en).toMatch(/^… .{30,45}Theirs\.$/);
  });
});
