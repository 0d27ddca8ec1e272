// Who takes part in which workgroup, for whom and how much.
import { helpTopics, memberStatuses, participationLevels } from '../../base/vocabulary/words';
import { defineSheet, endColumns, startColumns } from './define';
import * as words from '../../words/workbook/schema/participation';

export const participation = defineSheet(words, {
  id: 'PAR',
  phase: 'before',
  shown: 'first day',
  columns: {
    ...startColumns,
    person: { type: 'link', to: ['MEM'], width: 180 },
    organization: { type: 'link', to: ['ORG'], width: 200 },
    representedBy: { type: 'link', to: ['MEM'], mayBeVacant: true, width: 160 },
    workgroup: { type: 'link', to: ['WG'], required: true, width: 180 },
    level: { type: 'word', words: participationLevels, initial: 'informed', width: 150 },
    helpsWith: { type: 'words', words: helpTopics, width: 220 },
    main: { type: 'checkbox' },
    since: { type: 'date' },
    status: { type: 'word', words: memberStatuses, initial: 'active' },
    ...endColumns,
  },
});
