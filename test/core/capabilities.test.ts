// The list of capabilities against itself: what must be whole is.
import { expect, it } from '@jest/globals';
import { brought } from '../../src/core/brought.late';
import { everyKindHasMaker } from '../../src/core/capabilities';
import { plannedCommands } from '../../src/core/commands';

it('has a maker for every kind of letter', () => {
  expect(everyKindHasMaker).toBe(true);
});

it('gathers the commands of all descriptions, each name once', () => {
  const names = plannedCommands.map(({ name }) => name);
  expect(names).toContain('endorse');
  expect(names).toContain('find-overlaps');
  expect(names).toEqual([...new Set(names)]);
});

it.each(['tasksToEndorse', 'signaturesOfAsks', 'progressLines', 'answerGroups'])(
  'has one capability that answers %s',
  (point) => {
    expect(brought(point)).toHaveLength(1);
  },
);
