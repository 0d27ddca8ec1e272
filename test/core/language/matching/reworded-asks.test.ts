// Asks that ask for the same in other words are told as the same, and others are not.
import { render } from '../../../../src/core/base/messages/text';
import { acrossMessage } from '../../../../src/core/language/asks/across-languages';
import { describe, expect, it } from '@jest/globals';
import { findOverlaps } from '../../../../src/core/language/matching/overlaps';
import type { ComparedSubmission, MatchedAsk } from '../../../../src/core/language/matching/types';

const submission = (id: string, ask: string, issues: readonly string[] = []): ComparedSubmission => ({
  id,
  title: '',
  summary: '',
  issues: [...issues],
  asks: [ask],
  text: '',
});

/** Asks of a coalition about other things, so that usual words are known as such. */
const OTHERS = [
  'bridges',
  'wells',
  'libraries',
  'ferries',
  'orchards',
  'lighthouses',
  'markets',
  'mills',
].map((thing, i) => submission(`O${i}`, `Adopt a plan for the repair of ${thing} with a timetable.`));

function matched(one: string, other: string): readonly MatchedAsk[] {
  const { pairs } = findOverlaps(
    [submission('A', one, ['health']), submission('B', other, ['health']), ...OTHERS],
    {
      everyPair: true,
    },
  );
  return pairs.find(({ first, second }) => [first, second].sort().join() === 'A,B')?.asks ?? [];
}

describe('two asks', () => {
  it.each([
    ['Create a fund for street vendors.', 'Set money aside for hawkers.'],
    ['Investigate deaths of miners.', 'Inquire into fatal accidents in the quarries.'],
    [
      'Consult fishing communities before any port is built.',
      'Let fishermen take part in decisions on harbours.',
    ],
    ['Train midwives for distant valleys.', 'Courses for birth attendants in remote areas.'],
    ['Allocate a budget for interpreters in hospitals.', 'Fund translators in clinics.'],
    ['Prohibit the shackling of pregnant prisoners.', 'Outlaw chains on expecting convicts.'],
    ['Prohibir la tala de bosques sagrados.', 'Ban logging in sacred forests.'],
  ])('are the same: %s %s', (one, other) => {
    expect(matched(one, other)).toHaveLength(1);
  });

  it.each([
    ['Create a fund for street vendors.', 'Set money aside for beekeepers.'],
    ['Investigate deaths of miners.', 'Pay for the schooling of the children of miners.'],
    ['Train midwives for distant valleys.', 'Train pilots for the new ferries.'],
    ['Fund translators in clinics.', 'Invite the rapporteur on translation to visit the archive.'],
  ])('are not the same: %s %s', (one, other) => {
    expect(matched(one, other)).toEqual([]);
  });

  it.each([
    ['Ratify CEDAW.', 'Proceed swiftly to ratify CEDAW without undue delay.'],
    ['Close the mercury mines.', 'Immediately and fully close the mercury mines.'],
    ['Cerrar las minas de mercurio.', 'Cerrar a la brevedad y cabalmente las minas de mercurio.'],
    ['Fermer les mines de mercure.', 'Fermer sans tarder et effectivement les mines de mercure.'],
  ])('are the same however soon and fully it shall be done: %s %s', (one, other) => {
    expect(matched(one, other)[0]?.score).toBeGreaterThan(0.95);
  });

  it('are the same where a small list has many about that thing', () => {
    const onPenalty = [
      'Ban',
      'Restrict',
      'Debate',
      'Suspend',
      'Limit',
      'Review',
      'Discuss',
      'Explain',
      'Count',
    ].map((verb, i) => submission(`P${i}`, `${verb} the death penalty in district ${i}.`));
    const things = 'bridges wells libraries ferries orchards lighthouses markets mills canals stables'.split(
      ' ',
    );
    const others = things.flatMap((thing, i) =>
      ['Repair', 'Paint', 'Count', 'Rename'].map((verb, k) =>
        submission(`T${i}-${k}`, `${verb} the ${thing} with a timetable.`),
      ),
    );
    const two = [
      submission('A', 'Abolish the death penalty nationwide.'),
      submission('B', 'Abolish the death penalty at every level.'),
    ];
    const { pairs } = findOverlaps([...two, ...onPenalty, ...others], { everyPair: true });
    const pair = pairs.find(({ first, second }) => [first, second].sort().join() === 'A,B');
    expect(pair?.asks).toHaveLength(1);
  });

  it('show each thing that they share once', () => {
    const names = matched('Create a fund for convicts.', 'Create a fund for prisoners.')[0]
      ?.about()
      .map(({ en }) => en);
    expect(names).toEqual([...new Set(names)]);
    expect(names).toContain('detention');
  });
});

describe('two asks in two languages', () => {
  const across = matched('Abolir la pena de muerte.', 'Abolish the death penalty.')[0]?.across();

  it('tell both languages, and the words of both that say the same', () => {
    expect(across?.map(({ words }) => words)).toEqual([['pena de muerte'], ['death penalty']]);
    expect(across && render(acrossMessage(across), 'en')).toBe(
      'In two languages (Spanish, English): pena de muerte ~ death penalty.',
    );
  });

  it('of one language tell nothing of it', () => {
    const [same] = matched('Abolish the death penalty.', 'Put an end to the death penalty.');
    expect(same?.across()).toBeUndefined();
  });
});
