import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { buildScript } from '../../scripts/build/bundle';

const root = process.cwd();
let code = '';
beforeAll(async () => {
  code = await buildScript(root);
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

  it('declares a top-level function for each entry point', () => {
    const declared = [...code.matchAll(/^function (\w+)\(/gm)].map(([, name]) => name);
    expect(declared).toEqual(expect.arrayContaining(['onOpen', 'registerSubmission', 'panelJoin', 'undo']));
    expect(new Set(declared).size).toBe(declared.length);
  });
});
