// What a form on the telephone sent: read, and held to what was asked. What is wrong is told beside what was typed.
import { message, type Message } from '../../core/base/messages/text';
import type { AskedQuestion, FormQuestions } from '../../core/inbox/form-answers/plan-questions';
import * as t from '../../core/words/local/doors';

export type DoorForm = FormQuestions['forms'][number];

/** By question, what was said; several for boxes. */
export type GivenAnswers = ReadonlyMap<string, readonly string[]>;

const LONGEST = { line: 300, paragraph: 4000 } as const;

const longest = ({ asking }: AskedQuestion): number =>
  asking === 'paragraph' ? LONGEST.paragraph : LONGEST.line;

/** Control signs do nothing good in a cell; lines may be broken in paragraphs only. */
const tidy = ({ asking }: AskedQuestion, said: string): string => {
  const plain = said
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .trim();
  return asking === 'paragraph' ? plain : plain.replace(/\s+/g, ' ');
};

/** The answers to the form's own questions; anything else that was sent is not read. */
export function readGivenAnswers({ questions }: DoorForm, sent: URLSearchParams): GivenAnswers {
  const given = questions.map((one) => {
    const said = sent.getAll(one.key).map((value) => tidy(one, value));
    return [one.key, said.filter((value) => value !== '')] as const;
  });
  return new Map(given);
}

function problemOf(one: AskedQuestion, said: readonly string[]): Message | undefined {
  const { label, choices, required } = one;
  if (required && said.length === 0) return message(t.missing, { field: label });
  if (said.some((value) => value.length > longest(one)))
    return message(t.tooLong, { field: label, most: longest(one) });
  const isOdd = choices.length > 0 && said.some((value) => !choices.includes(value));
  return isOdd ? message(t.oddChoice, { field: label }) : undefined;
}

/** By question, what is wrong. */
export function answerProblems({ questions }: DoorForm, given: GivenAnswers): ReadonlyMap<string, Message> {
  const found = questions.flatMap((one) => {
    const problem = problemOf(one, given.get(one.key) ?? []);
    return problem ? [[one.key, problem] as const] : [];
  });
  return new Map(found);
}
