// Turns every outcome of a call into an answer that a person can read; the only place that catches everything.
import { labelled } from '../../core/base/messages/labelled';
import { safeParse } from 'zod/mini';
import type { TabProblem } from '../../core/workbook/records/tab-problem';
import type { CommandFace } from '../../core/workbook/command/define-command';
import type { CallLeaving, CallProblem, CallRequest, CallResponse } from '../../core/workbook/command/types';
import {
  echoed,
  message,
  render,
  type Language,
  type Message,
  type MessageCode,
} from '../../core/base/messages/text';
import type { HeldDetail } from '../../core/workbook/command/held-detail';
import type { CellProblem } from '../../core/workbook/records/book';
import { sheetSpec } from '../../core/workbook/schema/sheets';
import { fieldProblems } from '../../core/workbook/schema/value-problems';
import { reasonOf } from '../../core/base/reason-of';
import { Refusal } from './refusal';
import type { RunResult } from './run-command';
import { readerLanguage } from './session';
import type { Environment } from './types';
import * as engineText from '../../core/words/addin/engine';

/** Where it is in the workbook's own words, by which one finds it. */
const readable = (
  { sheet, rowNumber, column, message: words }: CellProblem,
  language: Language,
  bookLanguage: Language,
): CallProblem => ({
  sheet: sheetSpec(sheet).title[bookLanguage],
  row: rowNumber,
  column: sheetSpec(sheet).columns[column]?.label[bookLanguage] ?? column,
  message: render(words, language, bookLanguage),
});

const onBoard = (
  { sheet, row, column, message: words }: TabProblem,
  language: Language,
  bookLanguage: Language,
): CallProblem => ({ sheet, row, column, message: render(words, language, bookLanguage) });

function invalid(command: CommandFace, input: unknown, language: Language): CallResponse | undefined {
  const parsed = safeParse(command.input, input);
  if (parsed.success) return undefined;
  const problems = Object.entries(fieldProblems(parsed.error.issues));
  const fields = Object.fromEntries(
    problems.map(([field, words]) => [echoed(field), render(words, language)]),
  );
  const details = Object.entries(fields).map(([field, words]) =>
    field === '' ? words : labelled(field, words, language),
  );
  const text = [render(message(engineText.checkFields), language), ...details].join('\n');
  return { ok: false, code: 'invalid', message: text, fields };
}

const leavingInWords = (leaving: readonly HeldDetail[], language: Language): readonly CallLeaving[] =>
  leaving.map(({ key, kind, written, words, place }) => ({
    ...{ key, written, words, place },
    kind: render(kind, language),
  }));

function refused(
  { code, words, clashes, leaving }: Refusal,
  language: Language,
  bookLanguage?: Language,
): CallResponse {
  const said = {
    ...{ code, message: render(words, language, bookLanguage), fields: {} },
    ...(leaving.length > 0 && { leaving: leavingInWords(leaving, language) }),
  };
  if (clashes.length === 0) return { ok: false, ...said };
  const inWords = clashes.map(({ field, label, mine, theirs, now }) => ({
    ...{ field, now },
    ...{ label: label[language], mine: mine[language], theirs: theirs[language] },
  }));
  return { ok: false, ...said, clashes: inWords };
}

/** What Google says, in the languages of the workbook, of a range whose rows or columns somebody deleted meanwhile. */
const ROWS_GONE =
  /outside the dimensions of the sheet|protection no longer exists|fuera de las dimensiones|en dehors des dimensions/;

function trouble(error: unknown, language: Language, bookLanguage?: Language): CallResponse {
  if (error instanceof Refusal) return refused(error, language, bookLanguage);
  const reason = reasonOf(error);
  console.error(error instanceof Error ? (error.stack ?? reason) : reason);
  const said = ROWS_GONE.test(reason) ? engineText.rowsGone[language] : reason;
  const words = render(
    message(engineText.failed, { reason: /[.!?]$/.test(said) ? said : `${said}.` }),
    language,
  );
  return { ok: false, code: 'failed', message: words, fields: {} };
}

const codesOf = (summary: readonly Message[]): { readonly codes?: readonly (MessageCode | '')[] } =>
  summary.some(({ code }) => code) ? { codes: summary.map(({ code }): MessageCode | '' => code ?? '') } : {};

/** Checks the input, runs, and answers. `run` gets the input as the call's schema reads it. */
export function answer(
  env: Environment,
  command: CommandFace,
  request: CallRequest,
  run: (input: unknown, language: Language) => RunResult,
): CallResponse {
  let language: Language = 'en';
  try {
    language = readerLanguage(env, request);
    const input = request.input ?? {};
    const problem = invalid(command, input, language);
    if (problem) return problem;
    const parsed = safeParse(command.input, input);
    const ran = run(parsed.data, language);
    const { bookLanguage = language } = env;
    return {
      ok: true,
      result: ran.result,
      summary: ran.summary.map((words) => render(words, language, bookLanguage)),
      ...codesOf(ran.summary),
      problems: [
        ...ran.problems.map((one) => readable(one, language, bookLanguage)),
        ...(ran.onBoard ?? []).map((one) => onBoard(one, language, bookLanguage)),
      ],
      ...(ran.change && { change: ran.change }),
      ...(ran.documents && { documents: ran.documents }),
      ...(ran.mail && { mail: ran.mail }),
      ...(ran.leaving && ran.leaving.length > 0 && { leaving: leavingInWords(ran.leaving, language) }),
    };
  } catch (error) {
    return trouble(error, language, env.bookLanguage);
  }
}
