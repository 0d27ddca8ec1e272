// What the add-in would answer about dividing recommendations in an invented coalition.
import type { FindClustersResult } from '../../../../src/core/follow-up/clusters/plan-find';
import type { ListClustersResult } from '../../../../src/core/follow-up/clusters/plan-clusters-list';
import type { ShareOutResult } from '../../../../src/core/follow-up/division/plan-share-out';
import type {
  DivideFormResult,
  ShownRecommendation,
} from '../../../../src/core/follow-up/tagging/plan-tagging-form';
import type { WordSuggestions } from '../../../../src/core/follow-up/tagging/word-suggestions';

const NOBODY = { id: '', name: '' };
const WATER = { id: 'WG-1', name: 'Water and Environment' };

export const wells: ShownRecommendation = {
  id: 'REC-1',
  name: '40.1',
  text: 'Test the wells along the river every year and publish the results in the languages of the villages',
  countries: ['Chile', 'Malta'],
  issues: [],
  suggestions: [
    {
      kind: 'issue',
      value: 'Water and sanitation',
      issue: 'ISS-1',
      words: ['wells', 'river'],
      isUnsure: false,
    },
    { kind: 'issue', value: 'Gone issue', issue: '', words: [], isUnsure: true },
    {
      kind: 'concern',
      value: 'Persons living in rural areas',
      issue: '',
      words: ['villages'],
      isUnsure: false,
    },
    { kind: 'sdg', value: '6', issue: '', words: ['Water and sanitation'], isUnsure: false },
    { kind: 'action', value: '5', issue: '', words: ['Test'], isUnsure: false },
  ],
  workgroup: NOBODY,
  withWorkgroups: [],
  cluster: '',
  mayHandOver: true,
};

export const cells: ShownRecommendation = {
  id: 'REC-2',
  name: '40.12 (2)',
  text: 'House no more than two people in a cell',
  countries: ['Iceland'],
  issues: [{ id: 'ISS-2', name: 'Detention' }],
  suggestions: [],
  workgroup: WATER,
  withWorkgroups: [{ id: 'WG-2', name: 'Prisons' }],
  cluster: '40.12 House no more than two people in a cell',
  mayHandOver: true,
};

export const inventedForm: DivideFormResult = {
  cycle: 4,
  cycles: [4, 3],
  counts: { sure: 90, doubtful: 30, 'no-issue': 131, 'no-workgroup': 347, mine: 3, all: 350 },
  clustered: 96,
  rows: [wells, cells],
  total: 120,
  issues: [
    { id: 'ISS-2', name: 'Detention' },
    { id: 'ISS-3', name: 'Right to food' },
    { id: 'ISS-1', name: 'Water and sanitation' },
  ],
  workgroups: [{ id: 'WG-2', name: 'Prisons' }, WATER],
  mayAccept: true,
  mayShareOut: true,
};

export const offers: readonly WordSuggestions[] = [
  {
    issue: { id: 'ISS-1', name: 'Water and sanitation' },
    words: [
      { word: 'river', rows: 7 },
      { word: 'dry taps', rows: 1 },
    ],
  },
];

const rowsOf = (...names: readonly string[]) =>
  names.map((name, at) => ({
    id: `REC-${name}`,
    name,
    text: 'Abolish the death penalty',
    countries: [['Chile', 'Iceland', 'Malta'][at % 3] ?? ''],
  }));

export const inventedClusters: ListClustersResult = {
  cycle: 4,
  clusters: [
    {
      name: '40.3 Abolish the death penalty',
      title: 'Abolish the death penalty',
      numbers: '40.3-40.5, 40.17',
      countries: ['Chile', 'Iceland', 'Malta'],
      workgroups: [],
      rows: rowsOf('40.3', '40.4', '40.5', '40.17'),
    },
  ],
  onTheirOwn: rowsOf('40.20'),
};

export const inventedLike: FindClustersResult = {
  ...{ cycle: 4, all: 350, clusters: 31, clustered: 96, written: 0, likeCount: 1 },
  like: [
    {
      cluster: '40.3 Abolish the death penalty',
      ids: ['REC-40.3', 'REC-40.4', 'REC-40.30'],
      parts: [
        { numbers: '40.3, 40.4', text: 'Abolish the death penalty', marks: [{ start: 12, end: 25 }] },
        {
          numbers: '40.30',
          text: 'Declare a moratorium on the death penalty',
          marks: [{ start: 28, end: 41 }],
        },
      ],
    },
  ],
};

const left = (name: string, reasonText: string) => ({
  id: `REC-${name}`,
  name,
  text: 'Mend the roof of the town hall',
  reason: 'nobody-leads' as const,
  reasonText,
});

export const inventedShare: ShareOutResult = {
  cycle: 4,
  given: 312,
  before: 3,
  workgroups: [
    { id: 'WG-2', name: 'Prisons', given: 102, before: 0 },
    { ...WATER, given: 210, before: 3 },
  ],
  leftOver: [left('40.7', 'Nobody leads on Right to food'), left('40.9', 'No issue is accepted')],
  leftOverCount: 35,
  reasons: [
    { reasonText: 'Nobody leads on Right to food', count: 22 },
    { reasonText: 'No issue is accepted', count: 13 },
  ],
};
