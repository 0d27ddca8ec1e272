// What an add-in would answer about an invented text.
import type { TakeInTextResult } from '../../../../src/core/submissions/texts/plan-take-in';
import type { TextFormResult } from '../../../../src/core/submissions/texts/plan-form';

export const inventedForm: TextFormResult = {
  submissions: [
    {
      id: 'SUB-1',
      title: 'Clean wells along the river and in the towns below the mine',
      workgroup: 'Water',
      words: 2140,
      version: 3,
      document: 'https://docs.google.com/document/d/abc/edit',
    },
    { id: 'SUB-2', title: 'Crowded cells', workgroup: 'Prisons', words: null, version: 0, document: '' },
  ],
};

const GROUND = 'Promotion and protection of human rights on the ground';

export const inventedTaken: TakeInTextResult = {
  submission: { id: 'SUB-1', name: 'Clean wells along the river and in the towns below the mine' },
  textVersion: 3,
  words: 2815,
  wordsBefore: 1940,
  isSame: false,
  notes: 41,
  leftOut: 37,
  parts: [
    { section: 'Introduction', issue: '', words: 240, isInDocument: true },
    { section: GROUND, issue: 'Right to water', words: 1900, isInDocument: true },
    { section: GROUND, issue: 'Business and human rights', words: 420, isInDocument: false },
    { section: 'Recommendations', issue: '', words: 255, isInDocument: true },
  ],
  assumed: [
    { line: 'Derecho al agua', name: 'Right to water', mayBeParagraph: false },
    { line: 'Drinking water', name: 'Right to water', mayBeParagraph: true },
  ],
  unknownHeadings: [
    { line: 'Wells that nobody has tested', suggestions: [] },
    { line: 'Rihgt to water', suggestions: [{ id: 'ISS-1', name: 'Right to water' }] },
  ],
  warnings: [
    '“Business and human rights” is none of this submission’s issues, so its document leaves out what stands under it. Add the issue to the submission, or change the heading.',
  ],
  document: { body: 5702, everything: 6100, limit: 5630, kind: 'joint', state: 'over' },
};
