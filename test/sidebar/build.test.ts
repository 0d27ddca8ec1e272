import { describe, expect, it } from '@jest/globals';
import vm from 'node:vm';
import { dialogNames, harmlessScript, panelHtml, panelNames } from '../../scripts/build/panels';
import { DIALOGS } from '../../src/core/workbook/menu/dialogs';
import { PANELS } from '../../src/core/workbook/menu/panels';

const ROOT = process.cwd();
/** A page is sent anew each time it opens; up to this size its script runs within a few dozen milliseconds. One kB of each tells whoever waits for others how many are before. */
const MOST_BYTES = 83_000;
/** Pages that read files carry what reads them: docs/decisions/bring-in-un-text.md and word-files.md. */
const MOST_BYTES_OF: Readonly<Record<string, number>> = {
  // One form for a meeting, a series and dates to choose from, with who is invited and what leaves.
  meetings: 86_000,
  // Shows passages and sentences of both, and settles a pair in four ways.
  overlaps: 84_000,
  'already-covered': 110_000,
  'check-before-upload': 110_000,
  questions: 110_000,
  summaries: 110_000,
  'take-in-text': 114_000,
  // Reads and writes .xlsx by itself, so that no name is sent: docs/decisions/true-names.md.
  'true-names': 152_000,
  // Ends with the mail to co-chairs.
  division: 87_500,
  // Leads on to the division of what it brought in.
  'bring-in-un-text': 195_500,
};
/** Names of XML namespaces: nothing is loaded from there. */
const NAMESPACES = /https?:\/\/(?:www\.w3\.org|schemas\.openxmlformats\.org|purl\.oclc\.org)\/[\w/]+/g;

const found = (page: string, pattern: RegExp): readonly string[] => page.match(pattern) ?? [];

const scriptOf = (html: string): string => /<script>([\s\S]*)<\/script>/.exec(html)?.[1] ?? '';

describe('what HtmlService and the page would misread in a script', () => {
  it.each([
    ['a closing tag in a string', 'x="</script>"', '</script>'],
    ['a closing tag in capitals', 'x="</SCRIPT>"', '</SCRIPT>'],
    ['a comment of the page', 'x="<!--"', '<!--'],
    ['a template mark', 'x="<?= 1 ?>"', '<?= 1 ?>'],
    ['a backtick', 'x="`//`"', '`//`'],
    ['a pattern with a backtick', 'x=/[´`]/u.source', '[´\\x60]'],
    ['a pattern with a template mark', 'x=/a<?b/.source', 'a\\x3c?b'],
  ])('%s is written otherwise and means the same', (_, code, value) => {
    const harmless = harmlessScript(code);
    expect(harmless).not.toMatch(/`|<\?|<!--|<\/?script/i);
    expect(vm.runInNewContext(harmless)).toBe(value);
  });
});

describe('built panels and dialogs', () => {
  const panels = panelNames(ROOT);
  const dialogs = dialogNames(ROOT);

  it('are panels that the menu can open', () => {
    expect(Object.keys(PANELS)).toEqual(expect.arrayContaining([...panels]));
  });

  it('are dialogs that the add-in can open', () => {
    expect(Object.keys(DIALOGS)).toEqual([...dialogs]);
  });

  it.each([...panels, ...dialogs])('%s is one small file that HtmlService serves unharmed', async (name) => {
    const html = await panelHtml(ROOT, name);
    const script = scriptOf(html);
    expect(found(script, /.{0,40}(`|<\?|<!--|<\/script)/gi)).toEqual([]);
    expect(found(html, /.{0,40}<\?/g)).toEqual([]);
    expect(found(html, /<script/g)).toHaveLength(1);
    expect(found(html.replace(NAMESPACES, ''), /https?:\/\/\w[^"']*|@import|\burl\(|\ssrc=/g)).toEqual([]);
    expect(found(html, /data-opening="{}"/g)).toHaveLength(1);
    expect(Buffer.byteLength(html)).toBeLessThan(MOST_BYTES_OF[name] ?? MOST_BYTES);
  });
});
