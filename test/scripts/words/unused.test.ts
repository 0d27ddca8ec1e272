// A text that no bundle carries is told with its file, its key and what to do.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from '@jest/globals';
import { generateTexts } from '../../../scripts/words/generate-texts';
import { unusedTexts } from '../../../scripts/words/unused';

it('a text that nothing shows is found', async () => {
  const root = mkdtempSync(join(tmpdir(), 'unused-'));
  const put = (file: string, content: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  };
  put('words/languages.json', '{ "en": { "name": "English", "direction": "ltr", "tag": "en-GB" } }');
  put('words/en/a.json', '{ "b": { "shown": "Shown", "hidden": "Hidden", "group": { "inner": "Inner" } } }');
  for (const [file, content] of (await generateTexts(root)).files) put(file, content);
  put('src/main.ts', "import * as t from './core/words/a/b';\nconsole.log(t.shown, t.group.inner);\n");
  expect(await unusedTexts(root, ['src/main.ts'])).toEqual([
    'words/en/a.json: b: hidden: nothing shows this text: remove it from every language.',
  ]);
  rmSync(root, { recursive: true, force: true });
});
