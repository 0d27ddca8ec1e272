// Turns what zod reports into words for people, field by field.
import { valueText } from '../../words/workbook/schema/values';
import { message, type Message } from '../../base/messages/text';

export type ValueTextKey = keyof typeof valueText;

/** The parts of a zod issue that are read; every issue of `safeParse(...).error.issues` has this shape. */
export interface ValueIssue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly input?: unknown;
  readonly expected?: unknown;
  readonly origin?: unknown;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly keys?: readonly string[];
  readonly params?: Readonly<Record<string, unknown>>;
}

const EXPECTED: Readonly<Record<string, ValueTextKey>> = {
  string: 'text',
  number: 'number',
  int: 'number',
  boolean: 'yesOrNo',
  array: 'list',
};

const FORMATS: Readonly<Record<string, ValueTextKey>> = {
  invalid_value: 'word',
  unrecognized_keys: 'unknownField',
};

const isValueText = (key: unknown): key is ValueTextKey => typeof key === 'string' && key in valueText;

function tooBig({ origin, maximum }: ValueIssue): Message {
  return message(origin === 'string' ? valueText.tooLong : valueText.tooMany, { most: String(maximum) });
}

function tooSmall({ origin, minimum }: ValueIssue): Message {
  const isEmpty = Number(minimum) === 1 && origin !== 'number';
  return isEmpty ? message(valueText.required) : message(valueText.tooShort, { least: String(minimum) });
}

/** What to tell the user about one zod issue; a general sentence for kinds that forms do not produce. */
function valueProblem(issue: ValueIssue): Message {
  const { code = '', params = {} } = issue;
  if (code === 'too_big') return tooBig(issue);
  if (code === 'too_small') return tooSmall(issue);
  if (isValueText(params['problem'])) {
    return message(
      valueText[params['problem']],
      'most' in params ? { most: String(params['most']) } : undefined,
    );
  }
  const key = code === 'invalid_type' ? EXPECTED[String(issue.expected)] : FORMATS[code];
  return message(valueText[key ?? 'other']);
}

/** The first problem of each field; the name of a nested field is its path, `values.title`. The whole input is ''. */
export function fieldProblems(issues: readonly ValueIssue[]): Readonly<Record<string, Message>> {
  const problems: Record<string, Message> = {};
  for (const issue of issues) {
    const places =
      issue.code === 'unrecognized_keys' && issue.keys
        ? issue.keys.map((key) => [...issue.path, key])
        : [issue.path];
    for (const place of places) problems[place.map(String).join('.')] ??= valueProblem(issue);
  }
  return problems;
}
