// `upr parse` on a summary of stakeholders' submissions, as a text and as a Word file.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { ENGLISH } from '../core/un-documents/summaries/english';
import { upr } from '../support/command-line';

const folder = mkdtempSync(join(tmpdir(), 'upr-parse-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const parse = (name: string, content: string, ...more: string[]) => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return upr(['parse', file, ...more]);
};

describe('upr parse', () => {
  it('knows a summary and prints who is cited where', () => {
    const { stdout, status } = parse('summary.txt', ENGLISH, '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      kind: 'summary',
      symbol: 'A/HRC/WG.6/57/NOR/3',
      about: 'NOR',
      count: 8,
      notes: 17,
      unreadNotes: [],
    });
    expect(parse('summary.txt', ENGLISH).stdout).toContain('JS4 is cited in 2, 5.');
  }, 60_000);

  it('says of another text why it is no summary', () => {
    const { stderr, status } = parse('novel.txt', 'The owl sat.\n'.repeat(90), '--kind', 'summary');
    expect([status, stderr]).toEqual([1, expect.stringContaining('not the UN’s summary')]);
  }, 60_000);
});
