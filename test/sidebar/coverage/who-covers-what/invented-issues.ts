// Invented issues and parts, as the add-in answers who covers what.
import type {
  ShownIssue,
  WhoCoversWhatResult,
} from '../../../../src/core/coverage/who-covers-what/plan-who-covers-what-list';
import type { ShownPart } from '../../../../src/core/coverage/who-covers-what/parts';

const WORDS = { leads: 'leads', contributes: 'contributes', follows: 'follows' } as const;

export const part = (
  workgroup: string,
  name: string,
  what: keyof typeof WORDS,
  more: Partial<ShownPart> = {},
): ShownPart => ({
  workgroup: { id: workgroup, name },
  part: what,
  partText: WORDS[what],
  angle: '',
  person: { id: '', name: '' },
  ask: ['Chipo Moyo'],
  since: '',
  mayAct: workgroup === 'WG-1',
  ...more,
});

export const issue = (
  id: string,
  name: string,
  parts: readonly ShownPart[],
  more: Partial<ShownIssue> = {},
): ShownIssue => {
  const leaders = parts.filter((one) => one.part === 'leads').length;
  const state = leaders === 0 ? 'gap' : leaders > 1 ? 'overlap' : 'covered';
  const gap = parts.length > 0 ? 'gap: nobody leads' : 'gap: nobody is on it';
  const words = { gap, overlap: `overlap: ${leaders} lead`, covered: 'covered' };
  return {
    id,
    name,
    theme: 'Work and living conditions',
    state,
    divided: false,
    stateText: words[state],
    parts,
    recommendations: 12,
    submissions: [],
    ...more,
  };
};

const own = part('WG-1', 'Housing', 'leads', { angle: 'People who are evicted', ask: ['Ana Ruiz'] });

export const invented: WhoCoversWhatResult = {
  issues: [
    issue('ISS-1', 'Adequate housing', [own], {
      submissions: [{ id: 'SUB-1', name: 'Homes along the river' }],
    }),
    issue('ISS-2', 'Economic, social and cultural rights in general', []),
    issue('ISS-3', 'Water', [
      part('WG-1', 'Housing', 'leads'),
      part('WG-2', 'Indigenous Peoples and Environment', 'leads', { angle: 'Wells below the old mine' }),
    ]),
    issue('ISS-4', 'Poverty', [part('WG-2', 'Indigenous Peoples and Environment', 'follows')]),
    ...['Detention', 'Education', 'Food', 'Health', 'Justice', 'Migrants'].map((name, at) =>
      issue(`ISS-${at + 5}`, name, [part('WG-3', 'Justice and policing', 'leads')]),
    ),
  ],
  actsIn: [{ id: 'WG-1', name: 'Housing' }],
  workgroups: [
    { id: 'WG-1', name: 'Housing' },
    { id: 'WG-2', name: 'Indigenous Peoples and Environment' },
    { id: 'WG-3', name: 'Justice and policing' },
  ],
  people: [
    { id: 'MEM-1', name: 'Ana Ruiz' },
    { id: 'MEM-2', name: 'Benoît Lacroix' },
  ],
  lastCycle: 3,
  notes: [],
};
