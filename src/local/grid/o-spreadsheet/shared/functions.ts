// Functions that Sheets has, formulas of a workbook may use, and the library lacks.
import type { Library } from './library';

interface Argument {
  readonly value: unknown;
}

const textOf = (argument: Argument | undefined): string => {
  const value = argument?.value;
  return value === null || value === undefined
    ? ''
    : typeof value === 'boolean'
      ? String(value).toUpperCase()
      : String(value);
};

const argument = (name: string, type: string, isOptional = false) => ({
  name,
  description: name,
  type: [type],
  ...(isOptional && { optional: true }),
  acceptErrors: false,
  acceptMatrix: false,
  acceptMatrixOnly: false,
});

const FUNCTIONS = {
  REGEXMATCH: {
    description: 'Whether a piece of text matches a regular expression.',
    args: [argument('text', 'STRING'), argument('pattern', 'STRING')],
    compute: (text: Argument, pattern: Argument) => ({
      value: new RegExp(textOf(pattern), 'u').test(textOf(text)),
    }),
  },
  ISBETWEEN: {
    description: 'Whether a number lies between two others, both included.',
    args: [argument('value', 'NUMBER'), argument('lower', 'NUMBER'), argument('upper', 'NUMBER')],
    compute: (value: Argument, lower: Argument, upper: Argument) => ({
      value: Number(value.value) >= Number(lower.value) && Number(value.value) <= Number(upper.value),
    }),
  },
  REPT: {
    description: 'A text repeated several times.',
    args: [argument('text', 'STRING'), argument('times', 'NUMBER')],
    compute: (text: Argument, times: Argument) => ({
      value: textOf(text).repeat(Math.max(0, Math.trunc(Number(times.value)))),
    }),
  },
  TO_TEXT: {
    description: 'A value as text.',
    args: [argument('value', 'ANY')],
    compute: (value: Argument) => ({ value: textOf(value) }),
  },
} as const;

/** Adds what is missing; what the library has stays its own. */
export const addMissingFunctions = (library: Library): void => {
  const known = library.registries['functionRegistry'];
  for (const [name, definition] of Object.entries(FUNCTIONS))
    if (!known?.contains(name))
      library.addFunction(name, { category: 'Text', isExported: false, ...definition });
};
