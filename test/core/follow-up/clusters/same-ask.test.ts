// Texts that ask for the same in other words, and those that only look as if they did.
import { describe, expect, it } from '@jest/globals';
import { groupRows } from '../../../../src/core/follow-up/clusters/plan-find';
import type { Recommendation } from '../../../../src/core/un-documents/reports/cycle-rows';

/** Fillers make the words of the asks as rare as they are in a report. */
const FILLERS = [
  'Improve the training of teachers in rural schools',
  'Increase the budget for public hospitals',
  'Combat corruption among customs officers',
  'Protect journalists from threats',
  'Reduce unemployment among young graduates',
  'Build roads to remote villages',
];

/** Whether two texts come into one group among others. */
function areTogether(one: string, other: string): boolean {
  const rows = [one, other, ...FILLERS].map((text) => ({ text, cluster: '' }) as Recommendation);
  return groupRows(rows).some((group) => group.includes(0) && group.includes(1));
}

describe('asks that are the same', () => {
  it.each([
    [
      'Ratify CEDAW',
      'Become a party to the Convention on the Elimination of All Forms of Discrimination against Women',
    ],
    ['Abolish the death penalty', 'Put an end to the death penalty'],
    [
      'Issue a standing invitation to the special procedures',
      'Extend a standing invitation to all special procedures of the Human Rights Council',
    ],
    [
      'Establish a national human rights institution in line with the Paris Principles',
      'Create an independent national human rights institution in line with the Paris Principles',
    ],
    ['Prohibit corporal punishment of children at home', 'Ban corporal punishment of children in the home'],
    ['Ratificar el Convenio 169 de la OIT', 'Ratifique el Convenio núm. 169 de la OIT'],
    ['Abolir la peine de mort', 'Abolir la peine capitale'],
  ])('%s = %s', (one, other) => {
    expect(areTogether(one, other)).toBe(true);
  });
});

describe('asks that are not the same', () => {
  it.each([
    ['other treaties', 'Ratify CEDAW', 'Ratify the Convention on the Rights of the Child'],
    ['more treaties', 'Ratify CEDAW', 'Ratify CEDAW and the Convention against Torture'],
    ['other conventions of one body', 'Ratify ILO Convention 169', 'Ratify ILO Convention 189'],
    ['to consider is less than to do', 'Abolish the death penalty', 'Consider abolishing the death penalty'],
    ['opposites', 'Abolish the death penalty', 'Reinstate the death penalty'],
    ['other actions', 'Ban racial profiling by the police', 'Investigate racial profiling by the police'],
    ['other people', 'Protect the rights of migrants', 'Protect the rights of persons with disabilities'],
  ])('%s', (_why, one, other) => {
    expect(areTogether(one, other)).toBe(false);
  });
});
