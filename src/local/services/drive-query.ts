// The part of Drive's search language that the script uses: terms joined by "and".
import type { DriveFile } from './ports';
import { serviceError } from './gate';

type Test = (file: DriveFile) => boolean;

const QUOTED = `'((?:[^'\\\\]|\\\\.)*)'`;
const unquote = (text: string | undefined): string => (text ?? '').replace(/\\(.)/g, '$1');

const TERMS: readonly (readonly [RegExp, (found: RegExpExecArray) => Test])[] = [
  [
    new RegExp(
      `^appProperties\\s+has\\s*\\{\\s*key\\s*=\\s*${QUOTED}\\s+and\\s+value\\s*=\\s*${QUOTED}\\s*\\}`,
    ),
    (found) => (file) => file.appProperties[unquote(found[1])] === unquote(found[2]),
  ],
  [/^trashed\s*=\s*(true|false)/, (found) => (file) => file.trashed === (found[1] === 'true')],
  [new RegExp(`^name\\s*=\\s*${QUOTED}`), (found) => (file) => file.name === unquote(found[1])],
  [new RegExp(`^mimeType\\s*=\\s*${QUOTED}`), (found) => (file) => file.mimeType === unquote(found[1])],
];

const readTerm = (rest: string): { test: Test; length: number } => {
  for (const [pattern, make] of TERMS) {
    const found = pattern.exec(rest);
    if (found) return { test: make(found), length: found[0].length };
  }
  throw serviceError(`The Drive query is not emulated by the local workbook from here on: ${rest}`);
};

/** A test for the query; throws when it holds a term that is not emulated. */
export const readQuery = (query: string): Test => {
  const tests: Test[] = [];
  let rest = query.trim();
  while (rest !== '') {
    const { test, length } = readTerm(rest);
    tests.push(test);
    rest = rest.slice(length).trim();
    if (rest === '') break;
    if (!/^and\s/.test(rest)) throw serviceError(`Invalid Value: ${query}`);
    rest = rest.slice(3).trim();
  }
  return (file) => tests.every((test) => test(file));
};
