import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { transform } from 'esbuild';
import { buildScript } from '../../scripts/build/bundle';
import { modulesOn } from '../../src/core/base/text/page-text';
import { functionName } from '../../src/core/base/function-name';
import { DIALOGS, dialogFunction, type DialogName } from '../../src/core/workbook/menu/dialogs';
import { PANELS, panelFunction, type PanelName } from '../../src/core/workbook/menu/panels';
import { placeFunction, PLACE_NAMES } from '../../src/core/workbook/menu/places';

const root = process.cwd();
let code = '';
let pages: ReadonlyMap<string, string> = new Map();
beforeAll(async () => {
  ({ code, pages } = await buildScript(root));
});

const LOWERED = { 'class-private-field': false, 'class-static-field': false, 'class-static-blocks': false };

interface Manifest {
  readonly oauthScopes: readonly string[];
  readonly runtimeVersion: string;
  readonly dependencies: { readonly enabledAdvancedServices: readonly { readonly userSymbol: string }[] };
}
const manifest = JSON.parse(readFileSync(join(root, 'appsscript.json'), 'utf8')) as Manifest;

describe('what the script asks Google for', () => {
  it('is six permissions, none of them restricted', () => {
    expect(manifest.oauthScopes).toEqual(
      [
        'spreadsheets.currentonly',
        'script.container.ui',
        'userinfo.email',
        'drive.file',
        'script.send_mail',
        'script.scriptapp',
      ].map((scope) => `https://www.googleapis.com/auth/${scope}`),
    );
    expect(manifest.dependencies.enabledAdvancedServices.map(({ userSymbol }) => userSymbol)).toEqual([
      'Drive',
    ]);
  });

  // Google adds scopes for these as soon as their name stands in the source, even in a comment.
  it.each([
    'DriveApp',
    'DocumentApp',
    'GmailApp',
    'CalendarApp',
    'UrlFetchApp',
    'FormApp',
    'Sheets.Spreadsheets',
  ])('leaves %s alone', (service) => {
    for (const text of [code, ...pages.values()])
      expect(text).not.toMatch(new RegExp(`\\b${service.replace('.', '\\.')}\\b`));
  });
});

describe('what Apps Script can load', () => {
  it('calls no service while it loads', () => {
    expect(() => vm.runInNewContext(code, {})).not.toThrow();
  });

  // Apps Script parses no private and static fields, and which of the newer syntax it parses is written nowhere.
  it('has no syntax beyond ES2020', async () => {
    const texts = [
      code,
      ...[...pages.values()].flatMap((page) =>
        [...modulesOn(page).values()].map((body) => `(function(){${body}})`),
      ),
    ];
    for (const text of texts) {
      const as = (target: string) => transform(text, { target, loader: 'js', supported: LOWERED });
      const [lowered, plain] = await Promise.all([
        as('es2020'),
        transform(text, { target: 'esnext', loader: 'js' }),
      ]);
      expect(lowered.code === plain.code).toBe(true);
    }
    expect(code).not.toMatch(/^\s*(import|export)\s/m);
  }, 60_000);

  it('can be called by nobody but through its listed functions', () => {
    const declared = [...code.matchAll(/^function ([\w$]+)\(/gm)].map(([, name = '']) => name);
    const script: Record<string, unknown> = {};
    vm.runInNewContext(code, script);
    // Settings of the library that checks input; nothing that can be called.
    const others = Object.keys(script).filter((name) => !declared.includes(name));
    expect(others).toEqual(['__zod_globalConfig']);
    // Neither can be called from a panel, nor is it offered in the editor: their names end in _.
    expect(declared.filter((name) => name.endsWith('_'))).toEqual(['describeCommands_']);
    expect(code.startsWith('const app_=')).toBe(true);
  });

  it('declares a top-level function for each command, panel, place and dialog', () => {
    const script: { describeCommands_?(): readonly { readonly name: string }[] } = {};
    vm.runInNewContext(code, script);
    const commands = (script.describeCommands_?.() ?? []).map(({ name }) => functionName(name));
    expect(commands).toContain('registerSubmission');
    const panels = (Object.keys(PANELS) as PanelName[]).map(panelFunction);
    const places = PLACE_NAMES.map(placeFunction);
    const dialogs = (Object.keys(DIALOGS) as DialogName[]).map(dialogFunction);
    const declared = [...code.matchAll(/^function (\w+)\(/gm)].map(([, name]) => name);
    expect([...declared].sort()).toEqual(
      ['describeCommands_', 'onOpen', ...commands, ...panels, ...places, ...dialogs].sort(),
    );
  });
});
