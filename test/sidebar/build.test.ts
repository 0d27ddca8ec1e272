import { beforeAll, describe, expect, it } from '@jest/globals';
import vm from 'node:vm';
import { buildPages, harmlessScript, pageNames } from '../../scripts/build/panels';
import { DIALOGS, type DialogName } from '../../src/core/workbook/menu/dialogs';
import { PANELS, type PanelName } from '../../src/core/workbook/menu/panels';
import { KIT, LATE, wholePage } from '../../src/core/workbook/menu/page-kit';
import { pageOf, placeOf } from '../../src/core/workbook/menu/places';

const ROOT = process.cwd();
/** A page is sent once for all that is done in its place; up to this size its script runs within a few dozen milliseconds. */
const MOST_BYTES = 200_500;
/**
 * Places with many views; and true names, which read files without asking anything of the add-in. In every page stands what
 * coordinators are told of the script (whole-script.md), 0.4 kB.
 */
const MOST_BYTES_OF: Readonly<Record<string, number>> = {
  countries: 203_000,
  issues: 229_500,
  recommendations: 279_500,
  'set-up': 231_000,
  submissions: 263_500,
  'true-names': 204_500,
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

const VIEWS = [...Object.keys(PANELS), ...Object.keys(DIALOGS)] as (PanelName | DialogName)[];

describe('built pages', () => {
  const pages = pageNames(ROOT);
  let built: ReadonlyMap<string, string>;
  beforeAll(async () => {
    built = await buildPages(ROOT);
  }, 60_000);

  it('are those of the places that hold all panels and dialogs', () => {
    const wanted = new Set(VIEWS.map((view) => pageOf(placeOf(view), view)));
    expect([...wanted].sort()).toEqual([...pages]);
  });

  it('have no reader of files but those that look at true names: it comes when a file is chosen', () => {
    const reads = (page: string): boolean => page.includes('invalid block type');
    const whole = pages.map(
      (name) => [name, wholePage(built.get(name) ?? '', built.get(KIT) ?? '')] as const,
    );
    expect(whole.filter(([, html]) => reads(html)).map(([name]) => name)).toEqual(['true-names']);
    const late = built.get(LATE) ?? '';
    expect([reads(late), found(late, /.{0,40}(`|<\?|<!--|<\/script)/gi)]).toEqual([true, []]);
  });

  it.each([...pages])('%s is one file that HtmlService serves unharmed', async (name) => {
    const html = wholePage(built.get(name) ?? '', built.get(KIT) ?? '');
    const script = scriptOf(html);
    expect(found(script, /.{0,40}(`|<\?|<!--|<\/script)/gi)).toEqual([]);
    expect(found(html, /.{0,40}<\?/g)).toEqual([]);
    expect(found(html, /<script/g)).toHaveLength(1);
    expect(found(html.replace(NAMESPACES, ''), /https?:\/\/\w[^"']*|@import|\burl\(|\ssrc=/g)).toEqual([]);
    expect(found(html, /data-opening="{}"/g)).toHaveLength(1);
    // The style of a view holds within it: what is meant for the whole page would hold for nothing.
    expect(found(html, /\.view-[\w-]+ (?:body|html|:root|#panel|\.printed)\b[^{]*/g)).toEqual([]);
    expect(Buffer.byteLength(html)).toBeLessThan(MOST_BYTES_OF[name] ?? MOST_BYTES);
  });
});
