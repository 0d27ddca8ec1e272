// The one catch: every call ends in an answer that a person can read.
import { safeParse } from 'zod/mini';
import type { CallProblem, CallRequest, CallResponse, CallSpec } from '../../core/calls/types';
import { message, render, type Language } from '../../core/messages/text';
import type { CellProblem } from '../../core/records/book';
import { sheetSpec } from '../../core/schema/sheets';
import { fieldProblems } from '../../core/schema/value-problems';
import { engineText } from './messages';
import type { Environment } from './ports';
import { reasonOf } from './reason-of';
import { Refusal } from './refusal';
import type { Ran } from './run-command';
import { readerLanguage } from './session';

const readable = (
  { sheet, rowNumber, column, message: words }: CellProblem,
  language: Language,
): CallProblem => ({
  sheet: sheetSpec(sheet).title[language],
  row: rowNumber,
  column: sheetSpec(sheet).columns[column]?.label[language] ?? column,
  message: render(words, language),
});

function invalid(call: CallSpec, input: unknown, language: Language): CallResponse | undefined {
  const parsed = safeParse(call.input, input);
  if (parsed.success) return undefined;
  const problems = Object.entries(fieldProblems(parsed.error.issues));
  const fields = Object.fromEntries(problems.map(([field, words]) => [field, render(words, language)]));
  const details = Object.entries(fields).map(([field, words]) =>
    field === '' ? words : `${field}: ${words}`,
  );
  const text = [render(message(engineText.checkFields), language), ...details].join('\n');
  return { ok: false, code: 'invalid', message: text, fields };
}

function trouble(error: unknown, language: Language): CallResponse {
  if (error instanceof Refusal)
    return { ok: false, code: error.code, message: render(error.words, language), fields: {} };
  const reason = reasonOf(error);
  console.error(error instanceof Error ? (error.stack ?? reason) : reason);
  const words = render(
    message(engineText.failed, { reason: /[.!?]$/.test(reason) ? reason : `${reason}.` }),
    language,
  );
  return { ok: false, code: 'failed', message: words, fields: {} };
}

/** Checks the input, runs, and answers. `run` gets the input as the call's schema reads it. */
export function answer(
  env: Environment,
  call: CallSpec,
  request: CallRequest,
  run: (input: unknown, language: Language) => Ran,
): CallResponse {
  let language: Language = 'en';
  try {
    language = readerLanguage(env, request);
    const input = request.input ?? {};
    const problem = invalid(call, input, language);
    if (problem) return problem;
    const parsed = safeParse(call.input, input);
    const ran = run(parsed.data, language);
    return {
      ok: true,
      result: ran.result,
      summary: ran.summary.map((words) => render(words, language)),
      problems: ran.problems.map((one) => readable(one, language)),
      ...(ran.change && { change: ran.change }),
      ...(ran.documents && { documents: ran.documents }),
    };
  } catch (error) {
    return trouble(error, language);
  }
}
