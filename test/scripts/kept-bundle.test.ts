import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';

interface Made {
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly started: number;
}

const { isCurrent, noteMade } = jest.requireActual<{
  isCurrent(root: string, note: string): boolean;
  noteMade(root: string, note: string, made: Made): void;
}>('../../scripts/install/kept-bundle.cjs');

const NOTE = 'cli.cjs.made-of';
const SETTLING = ['scripts/run.mjs', 'package-lock.json', 'tsconfig.base.json', 'scripts/tsconfig.json'];
let root: string;

const write = (file: string, content: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
  // Long before anything is bundled.
  utimesSync(join(root, file), 1000, 1000);
};
const note = (): void =>
  noteMade(root, NOTE, { inputs: ['scripts/cli.ts'], outputs: ['cli.cjs'], started: Date.now() });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'upr-bundle-'));
  for (const file of [...SETTLING, 'scripts/cli.ts', 'cli.cjs']) write(file, 'one');
  note();
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

it('a bundle holds while its sources and itself are what they were', () => {
  write('scripts/another.ts', 'two');
  expect(isCurrent(root, NOTE)).toBe(true);
});

it.each([...SETTLING, 'scripts/cli.ts', 'cli.cjs', NOTE])(
  'it does not where %s changed or is gone',
  (file) => {
    write(file, 'two');
    expect(isCurrent(root, NOTE)).toBe(false);
    rmSync(join(root, file));
    expect(isCurrent(root, NOTE)).toBe(false);
  },
);

it('it is not noted where a source was changed while it was being made', () => {
  rmSync(join(root, NOTE));
  utimesSync(join(root, 'scripts/cli.ts'), new Date(), new Date());
  note();
  expect(isCurrent(root, NOTE)).toBe(false);
});
