// Which modules share a page: few pages, on which little stands that a command does not need.
import { describe, expect, it } from '@jest/globals';
import { groupParts, type Part } from '../../../scripts/build/group-parts';

const part = (id: string, size: number, ...users: string[]): Part => ({ id, size, users });
const once = () => 1;

describe('pages of modules', () => {
  it('are not more than asked for, and hold each module once', () => {
    const parts = Array.from({ length: 30 }, (_, at) => part(`m${at}`, 100 + at, `u${at % 7}`, `u${at % 3}`));
    const groups = groupParts(parts, once, 5);
    expect(groups).toHaveLength(5);
    expect(groups.flat().sort()).toEqual(parts.map(({ id }) => id).sort());
  });

  it('hold together what the same commands need, and keep what is large and seldom apart', () => {
    const parts = [
      part('texts', 900, 'document'),
      part('form', 100, 'join'),
      part('people', 100, 'join', 'leave'),
      part('leave', 50, 'leave'),
    ];
    expect(groupParts(parts, once, 2).map((ids) => ids.join())).toEqual(
      expect.arrayContaining(['texts', 'form,leave,people']),
    );
  });

  it('are the same in whatever order the modules come', () => {
    const parts = Array.from({ length: 12 }, (_, at) => part(`m${at}`, 10 * at + 1, `u${at % 5}`));
    expect(groupParts([...parts].reverse(), once, 3)).toEqual(groupParts(parts, once, 3));
  });

  it('are read less where a command is called more often', () => {
    const parts = [part('a', 10, 'often'), part('b', 10, 'seldom'), part('c', 10, 'seldom', 'never')];
    const groups = groupParts(parts, (user) => (user === 'often' ? 9 : 1), 2);
    expect(groups).toContainEqual(['a']);
  });
});
