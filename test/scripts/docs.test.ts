// What stands beside the code: README.md fits a screen, each script has its line, links lead somewhere, and the page of
// capabilities is made from the menu.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CAPABILITIES_PAGE, capabilitiesPage } from '../../scripts/docs/capabilities-page';
import { DECISIONS_PAGE, decisionsPage, recordLine, recordsIn } from '../../scripts/docs/decisions-page';
import { PLACE_NAMES } from '../../src/core/workbook/menu/places';

const ROOT = process.cwd();
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: folder !== '.', encoding: 'utf8' }).map((file) =>
    join(folder, file),
  );

const pages = ['.', 'docs', 'words'].flatMap(filesIn).filter((file) => file.endsWith('.md'));

/** What stands between backticks is neither a link nor a heading. */
const plain = (page: string): string =>
  read(page)
    .replace(/```[^]*?```/g, '')
    .replace(/`[^`\n]*`/g, '');

/** Headings as GitHub makes addresses of them. */
const anchorsOf = (page: string): readonly string[] =>
  [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replace(/ /g, '-'),
  );

function isThere(page: string, link: string): boolean {
  const [file = '', anchor] = link.split('#');
  const to = file === '' ? page : join(dirname(page), file);
  return existsSync(join(ROOT, to)) && (anchor === undefined || anchorsOf(to).includes(anchor));
}

/** Links of a page to what is not in the repository, though it should be. */
const deadLinks = (page: string): readonly string[] =>
  [...plain(page).matchAll(/\]\((?!\w+:)([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !isThere(page, link));

const wordsOf = (page: string): number => read(page).trim().split(/\s+/).length;

describe('README.md', () => {
  it('fits a screen', () => {
    expect(wordsOf('README.md')).toBeLessThan(600);
  });

  it('shows a picture and the two commands', () => {
    expect(read('README.md')).toMatch(/!\[.+\]\(docs\/images\/.+\)/);
    expect(read('README.md')).toMatch(/^npm start [^]*^npm test /m);
  });
});

describe('the table of scripts', () => {
  const lines = read('docs/command-line.md')
    .split('\n')
    .map((line) => line.split('|')[1] ?? '');

  it.each(Object.keys(scripts).filter((name) => name !== 'format'))('has %s', (name) => {
    const typed = ['start', 'test'].includes(name) ? `npm ${name}` : `npm run (-s )?${name}`;
    expect(lines.filter((line) => new RegExp(`\`${typed}[ \`]`).test(line))).toHaveLength(1);
  });
});

describe('the pages', () => {
  it.each(pages)('%s links to what is there', (page) => {
    expect(deadLinks(page)).toEqual([]);
  });
});

describe('the page of capabilities', () => {
  it('is up to date (if not: run npm run docs)', () => {
    expect(read(CAPABILITIES_PAGE)).toBe(capabilitiesPage());
  });

  it('has each place, what is done there, and each act with a sentence', () => {
    const page = capabilitiesPage();
    expect(page).toMatch(
      /## People and groups\n\nJoin, [^\n]+\.\n\n- \*\*Join or change my workgroups\*\*: \w/,
    );
    expect(page.match(/^## /gm)).toHaveLength(PLACE_NAMES.length);
    expect(page).not.toMatch(/\*\*: ?\n/);
  });
});

describe('the decision records', () => {
  it('are all in the index, with day and status (if not: run npm run docs)', () => {
    const index = read(DECISIONS_PAGE);
    expect(index).toBe(decisionsPage(ROOT));
    expect(recordsIn(ROOT).filter((file) => !index.includes(`](${file}) | 20`))).toEqual([]);
  });

  it('have at most two pages', () => {
    const long = recordsIn(ROOT).filter((file) => wordsOf(join(dirname(DECISIONS_PAGE), file)) > 1050);
    expect(long).toEqual([]);
  });

  it('need a head', () => {
    expect(recordLine('a.md', '# A | B\n\n_2026-01-02. Superseded by [b](b.md)._\n')).toBe(
      '| [A \\| B](a.md) | 2026-01-02 | 2026-01-02 | Superseded by [b](b.md) |',
    );
    for (const head of ['# A\n\nWords.\n', '# A\n\n_2026-01-02._\n', '# A\n\n_2026-01-02. Perhaps._\n'])
      expect(() => recordLine('a.md', head)).toThrow('docs/decisions/a.md needs a title');
  });
});
