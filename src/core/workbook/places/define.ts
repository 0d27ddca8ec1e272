// How the commands of places are written: one for what a place holds, one for each kind of thing in it. Both only read.
import * as z from 'zod/mini';
import type { Language, Text } from '../../base/messages/text';
import { success, type Outcome } from '../../base/outcome';
import { defineCommand, type CommandFace } from '../command/define-command';
import type { Context, Plan } from '../command/types';
import type { DialogName } from '../menu/dialogs';
import type { PanelName } from '../menu/panels';
import type { Book } from '../records/book';
import type { SheetId } from '../schema/sheet-ids';
import { newWordIn } from './new-words';
import type { Fact, Filter, FoundThing, PlaceList, Step, ThingLine, ThingPage } from './thing';

interface Named<Name extends string> extends Partial<Pick<CommandFace, 'audience' | 'beforeSetUp'>> {
  readonly name: Name;
  readonly title: Text;
  readonly reads: readonly SheetId[];
}

const shown = <Result>(result: Result): Outcome<Plan<Result>> =>
  success({ edits: [], effects: [], result, summary: [] });

/** The command that says what a place holds. */
export const definePlace = <const Name extends string>(
  named: Named<Name>,
  list: (book: Book, context: Context) => PlaceList,
) =>
  defineCommand({
    audience: 'member',
    ...named,
    pace: 'query',
    input: z.object({}),
    plan: (book, _input, context): Outcome<Plan<PlaceList>> => {
      const word = newWordIn(named.name, book)?.[context.language];
      return shown({ ...list(book, context), ...(word !== undefined && { word }) });
    },
  });

/** The command that tells of one thing by the id of its row; `page` answers null where it is not there any more. */
export const defineThing = <const Name extends string>(
  named: Named<Name>,
  page: (book: Book, id: string, context: Context) => ThingPage | null,
) =>
  defineCommand({
    audience: 'member',
    ...named,
    pace: 'query',
    input: z.object({ id: z.string() }),
    plan: (book, { id }, context): Outcome<Plan<FoundThing>> => shown({ thing: page(book, id, context) }),
  });

/** A step that needs no reason. */
export const step = (label: string, panel: PanelName, input: Step['input'] = {}, why = ''): Step => ({
  ...{ label, why, input },
  opens: { panel },
});

/** A step in a window. */
export const windowStep = (label: string, dialog: DialogName, input: Step['input'] = {}): Step => ({
  ...{ label, why: '', input },
  opens: { dialog },
});

/** A thing of which its name is enough. */
export const namedLine = (sheet: SheetId, id: string, title: string, quiet = ''): ThingLine => ({
  ...{ sheet, id, title, quiet },
  ...{ chip: null, late: '', filters: [] },
});

export const filtersIn = (language: Language, filters: Readonly<Record<string, Text>>): readonly Filter[] =>
  Object.entries(filters).map(([key, label]) => ({ key, label: label[language] }));

/** What has a value, by label; one that begins with https:// leads there. */
export const factsIn = (
  language: Language,
  facts: readonly (readonly [label: Text, value: string])[],
): readonly Fact[] =>
  facts.filter(([, value]) => value !== '').map(([label, value]) => ({ label: label[language], value }));
