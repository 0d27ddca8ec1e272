// Made-up citations as the add-in answers: what stands in the workbook, and what a dry run finds.
import type {
  CitationsResult,
  ShownParagraph,
} from '../../../../src/core/un-documents/summaries/plan-citations';
import type { ImportCitationsResult } from '../../../../src/core/un-documents/summaries/findings';

const SOURCE = 'A/HRC/WG.6/57/NOR/3';
const HEADINGS = [
  'Right to water and an adequate standard of living',
  'Conditions of detention',
  'Lesbian, gay, bisexual, transgender and intersex persons',
];

const paragraph = (at: number): ShownParagraph => ({
  id: `CIT-${at}`,
  source: SOURCE,
  number: at * 3,
  heading: HEADINGS[at % HEADINGS.length] ?? '',
  text: 'JS4 stated that households along the river drank from wells that a mine had poisoned, and recommended that each well be tested twice a year and the results be published.',
  citedAs: at % 2 === 0 ? ['JS4'] : ['JS4', 'OT'],
  issues: at % 2 === 0 ? ['Water and sanitation'] : [],
});

const paragraphs = Array.from({ length: 9 }, (_, index) => paragraph(index + 1));
const ids = paragraphs.map(({ id }) => id);
const WATER = { id: 'WG-1', name: 'Water, sanitation and the right to an adequate standard of living' };

export const inventedCitations: CitationsResult = {
  sources: [SOURCE],
  paragraphs,
  submissions: [
    {
      submission: { id: 'SUB-1', name: 'Clean wells along the river: what the mine left behind' },
      workgroup: WATER,
      code: 'JS4',
      paragraphs: ids,
    },
    {
      submission: { id: 'SUB-2', name: 'Owls' },
      workgroup: { id: '', name: '' },
      code: 'OT',
      paragraphs: ids.slice(0, 1),
    },
    {
      submission: { id: 'SUB-3', name: 'Crowded cells' },
      workgroup: { id: 'WG-2', name: 'Prisons' },
      code: 'JS9',
      paragraphs: [],
    },
  ],
  organizations: Array.from({ length: 10 }, (_, index) => ({
    organization: { id: `ORG-${index}`, name: `Fishers of the Delta and of the ${index + 1} lakes` },
    paragraphs: ids.slice(index % 9),
  })),
  mayImport: true,
};

export const inventedFound: ImportCitationsResult = {
  source: SOURCE,
  about: 'Chile',
  aboutInsteadOf: 'Norway',
  paragraphs: 98,
  submitters: 155,
  notes: 282,
  citing: [3, 6, 9],
  submissions: [
    { submission: { id: 'SUB-1', name: 'Clean wells' }, code: 'JS4', paragraphs: [3, 6, 9] },
    { submission: { id: 'SUB-3', name: 'Crowded cells' }, code: 'JS9', paragraphs: [] },
  ],
  organizations: [
    {
      organization: { id: 'ORG-1', name: 'Fishers of the Delta' },
      codes: ['JS4', 'FD'],
      paragraphs: [3, 6, 9],
      alone: 1,
    },
  ],
  doubtful: [
    {
      about: 'organization',
      code: 'Delta Institute',
      printed: 'Delta Institute for Law',
      choices: [{ id: 'ORG-9', name: 'Institute of Delta Law and Society' }],
      paragraphs: 4,
    },
    {
      about: 'submission',
      code: 'JS12',
      printed: '',
      choices: [
        { id: 'SUB-4', name: 'Safe water on the river' },
        { id: 'SUB-5', name: 'Water for the north' },
      ],
      paragraphs: 2,
    },
  ],
  notListed: [{ submission: { id: 'SUB-6', name: 'Nets across the river' }, code: '', receipt: 'No. 77' }],
  unreadNotes: [{ number: 14, text: 'Qx vvb, 12.' }],
  missingNotes: [31, 32],
  unplacedNotes: [40, 41, 42],
  unknownCodes: ['GAF', 'WEA'],
  isNumberedByOrder: true,
  added: 3,
  changed: 0,
  unchanged: 0,
  removed: 0,
  taught: [],
  hasEdits: true,
};
