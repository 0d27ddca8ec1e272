// Opens another panel in place of this one: `await openPanel('document', { submission: id })`. It answers as a call does.
import { functionName } from '../../core/base/function-name';
import type { PanelName } from '../../core/workbook/menu/menu';
import type { Answer } from './calls';
import { ask } from './client';

/** `input` says what the panel shall show. A panel may not open one itself, so the add-in does. */
export const openPanel = (name: PanelName, input: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  ask(functionName(`panel-${name}`), { input }, { reads: true });
