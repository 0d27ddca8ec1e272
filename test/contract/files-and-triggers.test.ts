import { beforeEach, describe, expect } from '@jest/globals';
import { createMemoryGrid } from '../support/grid/memory-grid';
import { createServices, type GoogleServices } from '../../src/local/services/index';
import { assumed, documented } from './contract';
import { twoActors } from './two-actors';

let ana: GoogleServices;
let ben: GoogleServices;

beforeEach(() => {
  ({ ana, ben } = twoActors());
});

describe('ScriptApp', () => {
  documented('script/script-app#getprojecttriggers', 'each person sees and deletes only own triggers', () => {
    ana.globals.ScriptApp.newTrigger('daily')
      .timeBased()
      .everyDays(1)
      .atHour(9)
      .inTimezone('Europe/Zurich')
      .create();
    expect(ben.globals.ScriptApp.getProjectTriggers()).toHaveLength(0);
    const [trigger] = ana.globals.ScriptApp.getProjectTriggers();
    expect([trigger?.getHandlerFunction(), String(trigger?.getEventType())]).toEqual(['daily', 'CLOCK']);
    if (trigger) ana.globals.ScriptApp.deleteTrigger(trigger);
    expect(ana.shared.triggers).toHaveLength(0);
  });
  documented(
    'script/clock-trigger-builder#afterdurationmilliseconds',
    'a trigger may wait for some time and then run once',
    () => {
      ana.globals.ScriptApp.newTrigger('later').timeBased().after(60_000).create();
      expect(ana.shared.triggers.map(({ handler, schedule }) => [handler, schedule])).toEqual([
        ['later', 'after(60000)'],
      ]);
    },
  );
  documented(
    'script/clock-trigger-builder#everyhoursn',
    'odd hours and a twenty-first trigger are refused',
    () => {
      const hourly = (hours: number) =>
        ana.globals.ScriptApp.newTrigger('go').timeBased().everyHours(hours).create();
      expect(() => hourly(5)).toThrow(/one of/);
      for (let index = 0; index < 20; index += 1) hourly(1);
      expect(() => hourly(1)).toThrow(/too many triggers/);
    },
  );
  documented(
    'script/script-app#requirescopesauthmode,-oauthscopes',
    'what was not granted cannot be used',
    () => {
      const backend = createMemoryGrid();
      const { globals } = createServices({
        backend,
        user: 'ana@example.org',
        deniedScopes: ['script.send_mail', 'drive.file'],
      });
      const scope = ['https://www.googleapis.com/auth/script.send_mail'];
      expect(() => globals.ScriptApp.requireScopes(globals.ScriptApp.AuthMode.FULL, scope)).toThrow(
        /Authorization/,
      );
      expect(() => globals.MailApp.sendEmail('ben@example.org', 'Hi', 'Text')).toThrow(
        /permissions are not sufficient/,
      );
      expect(() => globals.Drive.Files.list()).toThrow(/drive.file/);
    },
  );
});

describe('Drive', () => {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const doc = 'application/vnd.google-apps.document';
  const make = () => {
    const blob = ana.globals.Utilities.newBlob([80, 75, -1], word, 'a.docx');
    return ana.globals.Drive.Files.create(
      { name: 'Draft', mimeType: doc, appProperties: { submission: 'SUB-1', version: "v'1" } },
      blob,
      { fields: 'id,webViewLink' },
    );
  };
  documented(
    'https://developers.google.com/workspace/drive/api/guides/ref-search-terms',
    'files are found by their app properties, so that a second run makes no second file',
    () => {
      const made = make();
      const query =
        "appProperties has { key='submission' and value='SUB-1' } and appProperties has { key='version' and value='v\\'1' } and trashed = false";
      expect(ana.globals.Drive.Files.list({ q: query, fields: 'files(id,name)' })['files']).toEqual([
        { id: made['id'], name: 'Draft' },
      ]);
      expect(ana.globals.Drive.Files.list({ q: "name = 'Other'" })['files']).toEqual([]);
      expect(() => ana.globals.Drive.Files.list({ q: "fullText contains 'x'" })).toThrow(/not emulated/);
    },
  );
  assumed(
    'drive.file is granted for each person and file',
    "a colleague's run does not reach the file, shared or not",
    () => {
      const id = String(make()['id']);
      ana.globals.Drive.Permissions.create(
        { type: 'user', role: 'writer', emailAddress: 'ben@example.org' },
        id,
      );
      const theirs = createServices({
        backend: ana.environment.backend,
        user: 'ben@example.org',
        ports: ana.environment.ports,
        shared: ana.shared,
      });
      expect(() => theirs.globals.Drive.Files.get(id)).toThrow(/File not found/);
      expect(theirs.globals.Drive.Files.list({})['files']).toEqual([]);
    },
  );
  documented(
    'https://developers.google.com/workspace/drive/api/reference/rest/v3/files/create',
    'a file is made with its own marks, of the type that is named, and answers the fields that were asked for',
    () => {
      const made = make();
      expect(Object.keys(made).sort()).toEqual(['id', 'webViewLink']);
      const fields = 'name,mimeType,appProperties';
      expect(ana.globals.Drive.Files.get(String(made['id']), { fields })).toEqual({
        ...{ name: 'Draft', mimeType: doc },
        appProperties: { submission: 'SUB-1', version: "v'1" },
      });
    },
  );
  documented(
    'https://developers.google.com/workspace/drive/api/reference/rest/v3/files/export',
    'a document is exported as Word and nothing unknown',
    () => {
      const id = String(make()['id']);
      expect(ana.globals.Drive.Files.export(id, word, { alt: 'media' }).getBytes()).toEqual([80, 75, -1]);
      expect(() => ana.globals.Drive.Files.export(id, 'application/rtf')).toThrow(/conversion/);
    },
  );
  documented(
    'https://developers.google.com/workspace/drive/api/reference/rest/v3/files/update',
    'only what is named changes',
    () => {
      const id = String(make()['id']);
      ana.globals.Drive.Files.update({ name: 'Final' }, id);
      const fields = 'name,mimeType,appProperties';
      expect(ana.globals.Drive.Files.get(id, { fields })).toEqual({
        ...{ name: 'Final', mimeType: doc },
        appProperties: { submission: 'SUB-1', version: "v'1" },
      });
    },
  );
  documented(
    'https://developers.google.com/workspace/drive/api/reference/rest/v3/files/get',
    'kind, id, name and type come back unless other fields are asked for',
    () => {
      const id = String(make()['id']);
      expect(ana.globals.Drive.Files.get(id)).toEqual({
        kind: 'drive#file',
        id,
        name: 'Draft',
        mimeType: doc,
      });
      expect(() => ana.globals.Drive.Files.get('1-of-nobody')).toThrow(/File not found/);
    },
  );
  documented(
    'https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions/create',
    'a file is shared with one address, as who may write',
    () => {
      const id = String(make()['id']);
      const writer = { type: 'user', role: 'writer', emailAddress: 'ben@example.org' };
      ana.globals.Drive.Permissions.create(writer, id, { sendNotificationEmail: false, fields: 'id' });
      const [file] = ana.environment.ports.drive.list();
      expect(file?.sharedWith).toEqual(['ben@example.org']);
    },
  );
});
