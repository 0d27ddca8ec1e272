import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { currentDist } from '../../../scripts/build/current-dist';

let root: string;
let built: number;

const write = (file: string, content: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
};
const made = (name: string): string => join(root, 'dist', name);

/** Makes the script of the one source file, and a page. */
const build = (): ReturnType<typeof currentDist> => {
  built += 1;
  const files = {
    'Code.js': readFileSync(join(root, 'src', 'one.ts'), 'utf8'),
    'panel.html': '<p>Panel</p>',
  };
  for (const [name, content] of Object.entries(files)) write(`dist/${name}`, content);
  for (const name of readdirSync(join(root, 'dist')))
    if (name.endsWith('.html') && !(name in files)) rmSync(made(name));
  const sizes = new Map(Object.entries(files).map(([name, content]) => [name, content.length]));
  return Promise.resolve({ folder: join(root, 'dist'), bytes: sizes.get('Code.js') ?? 0, sizes });
};
const current = () => currentDist(root, build);

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'upr-dist-'));
  built = 0;
  write('package.json', '{"version":"1.0.0"}');
  write('src/one.ts', 'one');
  write('words/en/menu.json', '{}');
  await current();
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('what is built', () => {
  it('is not built again while nothing changed, and is told as after building', async () => {
    const again = await current();
    expect([built, again.folder, again.bytes, [...again.sizes]]).toEqual([
      1,
      join(root, 'dist'),
      3,
      [
        ['Code.js', 3],
        ['panel.html', 12],
      ],
    ]);
  });

  it.each<[what: string, change: () => void]>([
    ['a source says something else, at the same length', () => write('src/one.ts', 'two')],
    ['a source is new', () => write('src/core/two.ts', '')],
    ['a source is gone', () => rmSync(join(root, 'words', 'en', 'menu.json'))],
    [
      'a source goes by another name',
      () => (rmSync(join(root, 'words/en/menu.json')), write('words/en/b.json', '{}')),
    ],
    ['the way of building changed', () => write('scripts/build/bundle.ts', '')],
    ['the version changed', () => write('package.json', '{"version":"1.0.1"}')],
    ['a built file is missing', () => rmSync(made('panel.html'))],
    ['a built file is cut short', () => writeFileSync(made('panel.html'), '<p>')],
    ['a built file was changed by hand, at the same length', () => writeFileSync(made('Code.js'), 'oen')],
    ['a page is left over', () => writeFileSync(made('old.html'), '')],
    ['all that was built is gone', () => rmSync(join(root, 'dist'), { recursive: true })],
    ['the note is cut short', () => writeFileSync(made('.made-of'), '{"from":')],
    ['the note is gone', () => rmSync(made('.made-of'))],
  ])('is built again, once, where %s', async (_, change) => {
    change();
    await current();
    expect(built).toBe(2);
    await current();
    expect([built, readFileSync(made('Code.js'), 'utf8')]).toEqual([
      2,
      readFileSync(join(root, 'src/one.ts'), 'utf8'),
    ]);
  });

  it('is built the next time where a source changed while it was being built', async () => {
    write('src/one.ts', 'two');
    await currentDist(root, async () => {
      const result = await build();
      write('src/one.ts', 'three');
      return result;
    });
    await current();
    expect([built, readFileSync(made('Code.js'), 'utf8')]).toEqual([3, 'three']);
  });

  it('is built the next time where the last build broke off', async () => {
    write('src/one.ts', 'two');
    await expect(currentDist(root, () => Promise.reject(new Error('a typing error')))).rejects.toThrow(
      'typing',
    );
    await current();
    expect([built, readFileSync(made('Code.js'), 'utf8')]).toEqual([2, 'two']);
  });
});
