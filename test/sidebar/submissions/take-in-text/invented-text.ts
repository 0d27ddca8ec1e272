// What an add-in would answer about an invented text.
import type { TakeInTextResult } from '../../../../src/core/submissions/texts/found-in-text';
import type { TextFormResult } from '../../../../src/core/submissions/texts/plan-texts-form';

export const inventedForm: TextFormResult = {
  submission: {
    id: 'SUB-1',
    title: 'Clean wells along the river and in the towns below the mine',
    document: 'https://docs.google.com/document/d/abc/edit',
    before: [],
  },
};

/** Of which nothing was built. */
export const unbuiltForm: TextFormResult = {
  submission: {
    ...{ id: 'SUB-2', title: 'Crowded cells', document: '' },
    before: [{ id: 'SUB-3', name: 'Cells without water' }],
  },
};

const GROUND = 'Promotion and protection of human rights on the ground';

export const inventedTaken: TakeInTextResult = {
  submission: { id: 'SUB-1', name: 'Clean wells along the river and in the towns below the mine' },
  textVersion: 3,
  words: 2815,
  wordsBefore: 1940,
  isSame: false,
  notes: 41,
  items: 12,
  tables: 2,
  cover: 14,
  leftOut: 23,
  leftOutLines: ['Supported: 26.1 (Kenya, France).', 'Ratify the protocol on safe water;'],
  issuesToAdd: [{ id: 'ISS-2', name: 'Business and human rights' }],
  mayAddIssues: true,
  originals: [],
  offeredAsks: [
    { text: 'Publish the results of all tests of wells by 2027', hint: 'Clearer with: who acts' },
    { text: 'Repeal the decree on mines', hint: 'Clearer with: who acts · by when' },
  ],
  language: 'en',
  changes: {
    ...{ added: 1, removed: 1, changed: 1 },
    shown: [
      { kind: 'changed', before: 'Two wells were dry.', after: 'Two wells were dry in **May**.' },
      { kind: 'removed', before: 'Nobody came.', after: '' },
      { kind: 'added', before: '', after: '- No heating' },
    ],
  },
  parts: [
    { section: 'Introduction', issue: '', issueId: '', words: 240, isInDocument: true },
    { section: GROUND, issue: 'Right to water', issueId: 'ISS-1', words: 1900, isInDocument: true },
    {
      section: GROUND,
      issue: 'Business and human rights',
      issueId: 'ISS-2',
      words: 420,
      isInDocument: false,
    },
    { section: 'Recommendations', issue: '', issueId: '', words: 255, isInDocument: true },
  ],
  assumed: [
    { line: 'Derecho al agua', name: 'Right to water', mayBeParagraph: false },
    { line: 'Drinking water', name: 'Right to water', mayBeParagraph: true },
  ],
  lacking: [],
  unknownHeadings: [
    { line: 'Wells that nobody has tested', suggestions: [] },
    { line: 'Rihgt to water', suggestions: [{ id: 'ISS-1', name: 'Right to water' }] },
  ],
  warnings: ['The new text is less than half as long as the one that is there. Check that it is whole.'],
  document: { body: 5702, everything: 6100, limit: 5630, kind: 'joint', spoken: '', state: 'over' },
};
