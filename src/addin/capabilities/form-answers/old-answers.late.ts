// Answers of forms that are kept longer than Settings say: told by a check, dropped where a coordinator asked for it.
import { tableText } from '../../../core/inbox/form-answers/find-answers';
import { oldAnswers, type OldAnswers } from '../../../core/inbox/form-answers/old-answers';
import { message } from '../../../core/base/messages/text';
import { runsFromBelow } from '../../../core/workbook/changes/place';
import { sheetSpec } from '../../../core/workbook/schema/sheets';
import type { Environment, KeptByPeople, Session } from '../../engine/types';
import { answerTabs } from './find-form-answers';
import * as t from '../../../core/words/inbox/form-answers';

interface OldTab extends OldAnswers {
  readonly tabId: number;
  readonly name: string;
}

const oldTabs = (env: Environment, { book, context }: Session): readonly OldTab[] =>
  answerTabs(env).flatMap(({ tabId, name, cells }) => {
    const old = oldAnswers({ name, text: tableText(cells) }, book, context);
    return old.rows.length > 0 ? [{ tabId, name, ...old }] : [];
  });

const settings = sheetSpec('SET').title;

export function findOldAnswers(env: Environment, session: Session): ReturnType<KeptByPeople['find']> {
  const old = oldTabs(env, session);
  return {
    rows: old.reduce((sum, { rows }) => sum + rows.length, 0),
    problems: old.map(({ name, rows, days }) => ({
      ...{ sheet: name, row: rows[0] ?? 0, column: '' },
      message: message(t.answersOver, { count: rows.length, days, settings }),
    })),
  };
}

/** Rows are found and deleted in one go: a form adds its answers below, where they move nothing. */
export const dropOldAnswers: KeptByPeople['drop'] = (env, session) =>
  oldTabs(env, session).map(({ tabId, name, rows }) => {
    env.grid.deleteRows(tabId, runsFromBelow([...rows].reverse()), env.grid.rowCount(tabId));
    return message(t.answersGo, { count: rows.length, tab: name });
  });
