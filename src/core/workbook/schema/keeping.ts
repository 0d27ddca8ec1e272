// The sheets by which the workbook keeps itself: what was changed, settings, templates of documents.
import { changeStates } from '../../base/vocabulary/words';
import { defineSheet, endColumns, startColumns } from './define';
import { tabNames } from './tab-names';
import * as changesWords from '../../words/workbook/schema/changes';
import * as settingsWords from '../../words/workbook/schema/settings';
import * as templatesWords from '../../words/workbook/schema/templates';

/** The journal: what each command changed, and how to undo it. */
export const changes = defineSheet(changesWords, {
  id: 'CHG',
  phase: 'machine',
  shown: 'when used',
  columns: {
    ...startColumns,
    at: { type: 'text', required: true, computed: true },
    actor: { type: 'text', computed: true, width: 180 },
    for: { type: 'text', computed: true, width: 180 },
    command: { type: 'text', computed: true, width: 180 },
    state: { type: 'word', words: changeStates, computed: true, initial: 'open' },
    part: { type: 'number', computed: true, rare: true, width: 70 },
    inverse: { type: 'longText', computed: true, rare: true },
    ...endColumns,
  },
});

/** Settings of this workbook, with where each value comes from. */
export const settings = defineSheet(settingsWords, {
  id: 'SET',
  title: tabNames.SET,
  phase: 'machine',
  shown: 'when used',
  locked: true,
  columns: {
    ...startColumns,
    key: { type: 'key', required: true, computed: true, width: 200 },
    value: { type: 'text', width: 240 },
    meaning: { type: 'text', width: 360 },
    source: { type: 'text' },
    date: { type: 'date' },
    ...endColumns,
  },
});

/** The document templates in use, in parts that fit a cell. */
export const templates = defineSheet(templatesWords, {
  id: 'TPL',
  phase: 'machine',
  shown: 'never',
  locked: true,
  columns: {
    ...startColumns,
    name: { type: 'text', required: true, computed: true },
    part: { type: 'number', required: true, computed: true },
    bytes: { type: 'longText', computed: true },
    ...endColumns,
  },
});
