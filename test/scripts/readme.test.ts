// README.md tells what the workbook does: every entry of the menu by its name, and nothing that there is not; and what
// can be run.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { DIALOGS } from '../../src/core/workbook/menu/dialogs';
import { MENU, PANELS, type MenuNode } from '../../src/core/workbook/menu/menu';
import * as boardText from '../../src/core/words/coverage/issue-board';
import * as mailPanelText from '../../src/core/words/panels/inbox/mail';

const README = readFileSync(join(process.cwd(), 'README.md'), 'utf8');

const { scripts } = JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

const entriesIn = (nodes: readonly MenuNode[]): readonly string[] =>
  nodes.flatMap((node) => {
    if (node.kind === 'menu') return entriesIn(node.entries);
    if (node.kind === 'dialog') return [DIALOGS[node.dialog].title.en];
    return node.kind === 'panel' ? [PANELS[node.panel].en] : [];
  });

/** The names in bold in the list of what it does. */
const named = [
  ...(/## What it does today\n([\s\S]*?)\n## /.exec(README)?.[1] ?? '').matchAll(/\*\*(.+?)\*\*/g),
].map(([, name = '']) => name);

describe('the table of commands', () => {
  const table = /## Commands\n([\s\S]*?)\n### /.exec(README)?.[1] ?? '';
  const lines = table.split('\n').map((line) => line.split('|')[1] ?? '');

  it.each(Object.keys(scripts).filter((name) => name !== 'format'))('has %s', (name) => {
    const typed = ['start', 'test'].includes(name) ? `npm ${name}` : `npm run (-s )?${name}`;
    expect(lines.filter((line) => new RegExp(`\`${typed}[ \`]`).test(line))).toHaveLength(1);
  });
});

describe('the list of what the workbook does', () => {
  it('names each entry of the menu', () => {
    expect(entriesIn(MENU).filter((entry) => !named.includes(entry))).toEqual([]);
  });

  it('names nothing else but the board and the summaries', () => {
    const known = [...entriesIn(MENU), boardText.title.en, mailPanelText.digests.en];
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });
});
