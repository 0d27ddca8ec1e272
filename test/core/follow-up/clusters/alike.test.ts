// Texts that ask for the same nearly word for word, such as are only like it, and those that only look as if they were.
import { describe, expect, it } from '@jest/globals';
import { groupRows } from '../../../../src/core/follow-up/clusters/group-rows';
import { createContentMeasure } from '../../../../src/core/language/content/content';
import { readMeaningTable } from '../../../../src/core/language/meaning/table';
import { createReader } from '../../../../src/core/language/reading/reader';
import type { Recommendation } from '../../../../src/core/un-documents/reports/cycle-rows';
import { pageOfBuild } from '../../../support/page-of-build';

const table = readMeaningTable(pageOfBuild('meaning').trimEnd());

/** Fillers make the words of the asks as rare as they are in a report. */
const FILLERS = [
  'Improve the training of teachers in rural schools',
  'Increase the budget for public hospitals',
  'Combat corruption among customs officers',
  'Protect journalists from threats',
  'Reduce unemployment among young graduates',
  'Build roads to remote villages',
];

function grouped(texts: readonly string[], meaning = true) {
  const rows = [...texts, ...FILLERS].map((text) => ({ text, cluster: '' }) as Recommendation);
  const measure = createContentMeasure(createReader(), meaning ? table : undefined);
  const contents = rows.map(({ text }) => measure.read(text));
  measure.learn(contents);
  return groupRows(rows, contents, measure);
}

/** How two texts stand to each other among others. */
function relation(one: string, other: string): 'one ask' | 'like' | 'apart' {
  const { sure, like } = grouped([one, other]);
  if (sure.some((group) => group.includes(0) && group.includes(1))) return 'one ask';
  return like.some((parts) => parts.flat().includes(0) && parts.flat().includes(1)) ? 'like' : 'apart';
}

describe('asks that are the same nearly word for word', () => {
  it.each([
    [
      'Issue a standing invitation to the special procedures',
      'Extend a standing invitation to all special procedures of the Human Rights Council',
    ],
    [
      'Establish a national human rights institution in line with the Paris Principles',
      'Create an independent national human rights institution in compliance with the Paris Principles',
    ],
    [
      'Ratify the convention on migrant workers',
      'Ratify as soon as possible the convention on migrant workers',
    ],
    ['Ratificar el Convenio 169 de la OIT', 'Ratifique el Convenio núm. 169 de la OIT'],
    ['Abolir la peine de mort', 'Abolir la peine capitale'],
  ])('%s = %s', (one, other) => {
    expect(relation(one, other)).toBe('one ask');
  });
});

describe('like ones, which a person may join', () => {
  it.each([
    ['other words', 'Prohibit corporal punishment of children at home', 'Ban beating children in the home'],
    [
      'another measure',
      'Establish a moratorium on executions with a view to abolishing the death penalty',
      'Impose a nationwide moratorium on executions and commute all death sentences',
    ],
    [
      'a convention with its protocol',
      'Ratify the Convention on the Rights of Persons with Disabilities',
      'Ratify the Convention on the Rights of Persons with Disabilities and its Optional Protocol',
    ],
    [
      'another figure',
      'Raise the minimum age of criminal responsibility to 14 years',
      'Raise the minimum age of criminal responsibility to 12 years',
    ],
  ])('%s', (_why, one, other) => {
    expect(relation(one, other)).toBe('like');
  });

  it('come as one group, though worded in many ways', () => {
    const { like } = grouped([
      'Establish a moratorium on executions with a view to abolishing the death penalty',
      'Impose a nationwide moratorium on executions and abolish the death penalty entirely',
      'Adopt a moratorium on the use of the death penalty as a first step towards its abolition',
      'Abolish the death penalty and, until then, suspend all executions',
    ]);
    expect(like.map((parts) => parts.flat().sort())).toEqual([[0, 1, 2, 3]]);
  });
});

describe('asks that are not the same', () => {
  it.each([
    ['other treaties', 'Ratify CEDAW', 'Ratify the Convention on the Rights of the Child'],
    ['more treaties', 'Ratify CEDAW', 'Ratify CEDAW and the Convention against Torture'],
    ['to consider is less than to do', 'Abolish the death penalty', 'Consider abolishing the death penalty'],
    ['other people', 'Protect the rights of migrants', 'Protect the rights of persons with disabilities'],
  ])('%s', (_why, one, other) => {
    expect(relation(one, other)).toBe('apart');
  });

  it.each([
    ['other conventions of one body', 'Ratify ILO Convention 169', 'Ratify ILO Convention 189'],
    ['other actions', 'Ban racial profiling by the police', 'Investigate racial profiling by the police'],
    ['what is undone', 'Abolish the death penalty', 'Reinstate the death penalty'],
  ])('are never joined at once: %s', (_why, one, other) => {
    expect(relation(one, other)).not.toBe('one ask');
  });
});

it('words alone are compared where there is no table of meaning', () => {
  const texts = ['Abolish the death penalty', 'Abolish the death penalty without delay'];
  expect(grouped(texts, false).sure).toEqual([[0, 1]]);
});
