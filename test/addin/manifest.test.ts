import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { buildScript } from '../../scripts/build/bundle';
import { functionName } from '../../src/core/base/function-name';
import { DIALOGS, dialogFunction, type DialogName } from '../../src/core/workbook/menu/dialogs';
import { PANELS, panelFunction, type PanelName } from '../../src/core/workbook/menu/menu';

const root = process.cwd();
let code = '';
let pages: ReadonlyMap<string, string> = new Map();
beforeAll(async () => {
  ({ code, pages } = await buildScript(root));
});

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
    expect(code).not.toMatch(new RegExp(`\\b${service.replace('.', '\\.')}\\b`));
  });
});

describe('what Apps Script can load', () => {
  it('calls no service while it loads', () => {
    expect(() => vm.runInNewContext(code, {})).not.toThrow();
  });

  it('has neither modules nor private or static fields', () => {
    expect(code).not.toMatch(/^\s*(import|export)\s/m);
    expect(code).not.toMatch(/this\.#\w|\bstatic \w+\s*=/);
  });

  it('declares a top-level function for each command, panel and dialog', () => {
    const script: { describeCommands?(): readonly { readonly name: string }[] } = {};
    vm.runInNewContext(code, script);
    const commands = (script.describeCommands?.() ?? []).map(({ name }) => functionName(name));
    expect(commands).toContain('registerSubmission');
    const panels = (Object.keys(PANELS) as PanelName[]).map(panelFunction);
    const dialogs = (Object.keys(DIALOGS) as DialogName[]).map(dialogFunction);
    const declared = [...code.matchAll(/^function (\w+)\(/gm)].map(([, name]) => name);
    expect(declared).toEqual(expect.arrayContaining(['onOpen', ...commands, ...panels, ...dialogs]));
    expect(new Set(declared).size).toBe(declared.length);
  });
});
