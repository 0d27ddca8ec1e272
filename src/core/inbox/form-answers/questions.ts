// What each form asks of people who do not edit the workbook: one description, from which the forms on Google, the page for
// a telephone, the guide and the reading of answers are made. Choices and lengths are those of the columns they go into.
import type { Text } from '../../base/messages/text';
import { sheetSpec } from '../../workbook/schema/sheets';
import type { SheetId } from '../../workbook/schema/sheet-ids';
import type { ColumnSpec } from '../../workbook/schema/types';
import { FORM_KINDS, FORM_TITLES, type FormKind } from './form-kinds';
import type { Word } from '../../base/vocabulary/words';
import { UN_KINDS } from '../../submissions/kinds/kinds';
import * as endorseWords from '../../words/panels/submissions/endorse';
import * as joinWords from '../../words/panels/people/join';
import * as registerWords from '../../words/panels/submissions/register-submission';
import * as t from '../../words/inbox/form-answers';

/** one / several: of `words`, or of the rows of `from`. */
export type QuestionShape = 'line' | 'paragraph' | 'one' | 'several' | 'yes or no';

export interface Question {
  /** Unique in its form. */
  readonly key: string;
  readonly label: Text;
  readonly help?: Text | undefined;
  readonly asking: QuestionShape;
  /** The column that takes the answer, by which it is read. */
  readonly column: ColumnSpec;
  readonly words: readonly Word[];
  /** The sheet whose rows are the choices. */
  readonly from?: SheetId | undefined;
  readonly required: boolean;
}

export interface Form {
  readonly kind: FormKind;
  readonly title: Text;
  readonly questions: readonly Question[];
}

interface Told extends Partial<Pick<Question, 'help' | 'words' | 'required' | 'asking' | 'key' | 'from'>> {
  readonly label: Text;
}

const askingOf = ({ type }: ColumnSpec): QuestionShape => {
  if (type === 'checkbox') return 'yes or no';
  if (type === 'word') return 'one';
  if (type === 'words') return 'several';
  return type === 'longText' ? 'paragraph' : 'line';
};

function question(sheet: SheetId, key: string, told: Told): Question {
  const column = sheetSpec(sheet).columns[key];
  if (!column) throw new Error(`The sheet ${sheet} has no column ${key}.`);
  return { key, asking: askingOf(column), column, words: column.words ?? [], required: false, ...told };
}

const NAME = question('MEM', 'name', { label: t.name, help: t.nameHelp, required: true });
const EMAIL = question('MEM', 'email', { label: t.contact, help: t.contactHelp });
const ORGANIZATION = question('MEM', 'organization', { label: t.organization });
const LANGUAGES = question('MEM', 'languages', { label: joinWords.languages });
const REMARK = question('MEM', 'notes', { key: 'remark', label: t.remark, asking: 'paragraph' });

const groups = (label: Text): Question =>
  question('PAR', 'workgroup', {
    ...{ key: 'workgroups', label, help: t.severalHelp, asking: 'several', from: 'WG', required: true },
  });

const withoutFirst = (words: readonly Word[]): readonly Word[] => words.slice(1);
const wordsOf = (sheet: SheetId, key: string): readonly Word[] => sheetSpec(sheet).columns[key]?.words ?? [];

const QUESTIONS: Readonly<Record<FormKind, readonly Question[]>> = {
  join: [
    ...[NAME, EMAIL, ORGANIZATION],
    groups(t.join.workgroups),
    question('PAR', 'level', { label: t.join.level, required: true }),
    question('MEM', 'listed', { label: t.join.listed, required: true }),
    LANGUAGES,
    question('PAR', 'helpsWith', { label: joinWords.helpsWith }),
    question('MEM', 'mail', { label: joinWords.mail }),
    REMARK,
  ],
  informed: [
    NAME,
    { ...EMAIL, required: true, help: undefined },
    ORGANIZATION,
    groups(t.informed.workgroups),
    ...[LANGUAGES, REMARK],
  ],
  endorse: [
    ...[NAME, EMAIL, ORGANIZATION],
    question('END', 'submission', { label: t.endorse.submission, required: true }),
    question('END', 'logo', { key: 'read', label: t.endorse.read, required: true }),
    question('END', 'role', { label: t.endorse.signsAs, required: true }),
    question('END', 'shown', { label: t.endorse.printed, required: true }),
    question('END', 'signatory', { label: endorseWords.signatory, help: endorseWords.signatoryHelp }),
    REMARK,
  ],
  answer: [
    ...[NAME, EMAIL],
    question('INV', 'meeting', { label: t.answer.meeting, help: t.answer.meetingHelp, required: true }),
    question('INV', 'answer', {
      ...{ label: t.answer.coming, words: withoutFirst(wordsOf('INV', 'answer')), required: true },
    }),
    REMARK,
  ],
  register: [
    ...[NAME, EMAIL, ORGANIZATION],
    question('SUB', 'title', { label: t.register.idea, required: true }),
    question('SUB', 'workgroup', {
      ...{ label: registerWords.workgroup, asking: 'one', from: 'WG', required: true },
    }),
    question('SUB', 'kind', {
      ...{
        label: registerWords.kind,
        words: wordsOf('SUB', 'kind').filter(({ key }) => UN_KINDS.includes(key)),
      },
    }),
    question('SUB', 'issues', { label: t.register.issue, help: t.severalHelp }),
    question('ASK', 'text', {
      ...{ key: 'asks', label: t.register.asks, help: t.register.asksHelp, asking: 'paragraph' },
    }),
    question('SUB', 'summary', { label: registerWords.summary, help: registerWords.summaryHelp }),
    REMARK,
  ],
};

export const FORMS: readonly Form[] = FORM_KINDS.map((kind) => ({
  ...{ kind, title: FORM_TITLES[kind], questions: QUESTIONS[kind] },
}));

/** What the form of that kind asks. */
export const questionsOf = (kind: FormKind): readonly Question[] => QUESTIONS[kind];
