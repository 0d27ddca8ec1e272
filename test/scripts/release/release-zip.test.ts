// What is handed on to people without a terminal: all files of the script, and a page that says of each where it goes.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { writeRelease } from '../../../scripts/release/release-zip';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'upr-release-'));
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'package.json'), '{"version":"0.3.0"}');
  writeFileSync(join(root, 'dist', 'Code.js'), 'function onOpen(){}\n');
  writeFileSync(join(root, 'dist', 'appsscript.json'), '{}');
  writeFileSync(join(root, 'dist', 'part-01.html'), '<script>1</script>\n');
  writeFileSync(join(root, 'dist', '.made-of'), 'a note of the build');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const made = () => {
  const file = writeRelease(root, join(root, 'dist'));
  return { file, entries: unzipSync(readFileSync(file)) };
};

it('has the built files, and the page first', () => {
  const { file, entries } = made();
  expect(file).toBe(join(root, 'release', 'upr-workbook-0.3.0.zip'));
  expect(Object.keys(entries)).toEqual([
    ...['START HERE.html', 'script/Code.js', 'script/appsscript.json', 'script/part-01.html'],
  ]);
});

it('names each file as the editor does, what is there already first, in three languages', () => {
  const html = strFromU8(made().entries['START HERE.html'] ?? new Uint8Array());
  const names = [...html.matchAll(/data-name="([^"]+)"/g)].map(([, name]) => name);
  expect(names).toEqual(['appsscript', 'Code', 'part-01']);
  for (const language of ['en', 'es', 'fr']) expect(html).toContain(`<details lang="${language}" `);
  // The files stand in it as data: none of them ends the page or runs.
  const [, data = ''] = /id="files">(.*?)<\/script>/s.exec(html) ?? [];
  expect(JSON.parse(data)).toContainEqual({ name: 'part-01', text: '<script>1</script>' });
});

it('is the same file from the same sources', () => {
  const [one, other] = [made().file, made().file].map((file) => readFileSync(file).toString('base64'));
  expect(one).toBe(other);
});
