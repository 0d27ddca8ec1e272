// What others saw on Google of services that have no cells: see seen-on-google.ts.
import { beforeEach, describe, expect } from '@jest/globals';
import type { GoogleServices } from '../../src/local/services/index';
import { assumed, seen } from './contract';
import { twoActors } from './two-actors';

let ana: GoogleServices;
beforeEach(() => {
  ({ ana } = twoActors({ Panel: '<h1>Title</h1>' }));
});

describe('LockService', () => {
  const lock = () => ana.globals.LockService.getDocumentLock();
  const where = 'testlock.js';
  seen(where, 'a lock is not held at first', () => expect(lock().hasLock()).toBe(false));
  seen(where, 'a lock that is free is taken', () => {
    const one = lock();
    expect([one.tryLock(10_000), one.hasLock()]).toEqual([true, true]);
  });
  seen(where, 'who holds it may take it again', () => {
    const one = lock();
    one.tryLock(10_000);
    expect([one.tryLock(10_000), one.hasLock()]).toEqual([true, true]);
  });
  seen(where, 'a released lock is not held', () => {
    const one = lock();
    one.tryLock(10_000);
    one.releaseLock();
    expect(one.hasLock()).toBe(false);
  });
  seen(where, 'waiting for one that is held by oneself succeeds', () => {
    const one = lock();
    one.waitLock(1000);
    expect([one.waitLock(1000), one.hasLock()]).toEqual([undefined, true]);
  });
  seen(where, 'no time at all is enough for a free lock', () => expect(lock().tryLock(0)).toBe(true));
  seen(where, 'waiting for no time takes a free lock', () => {
    const one = lock();
    one.waitLock(0);
    expect(one.hasLock()).toBe(true);
  });
  seen(where, 'a time below nothing takes none', () => {
    const one = lock();
    expect([one.tryLock(-100), one.hasLock()]).toEqual([false, false]);
  });
  seen(where, 'waiting for a time below nothing fails in these words', () => {
    const one = lock();
    expect(() => one.waitLock(-100)).toThrow(/Lock timeout/);
    expect(one.hasLock()).toBe(false);
  });
});

describe('PropertiesService', () => {
  seen('teststores.js', 'a property that was deleted is null', () => {
    const store = ana.globals.PropertiesService.getUserProperties().setProperty('t', 'up');
    expect(store.getProperty('t')).toBe('up');
    expect(store.deleteProperty('t').getProperty('t')).toBe(null);
  });
});

describe('Session', () => {
  const where = 'testsession.js';
  seen(where, 'who is at the keyboard has an address', () =>
    expect(ana.globals.Session.getActiveUser().getEmail()).toBe('ana@example.org'),
  );
  seen(where, 'a person prints as their address', () =>
    expect(String(ana.globals.Session.getActiveUser())).toBe('ana@example.org'),
  );
  seen(where, 'the script runs as who is at the keyboard', () =>
    expect(ana.globals.Session.getEffectiveUser().getEmail()).toBe('ana@example.org'),
  );
  seen(where, 'a person has a locale', () =>
    expect(ana.globals.Session.getActiveUserLocale()).toMatch(/^[a-z]{2}/),
  );
});

describe('Utilities', () => {
  const where = 'testutilities.js';
  seen(where, 'a blob of text is plain text without a name', () => {
    const blob = ana.globals.Utilities.newBlob('text');
    expect([blob.getName(), blob.getContentType(), blob.getDataAsString()]).toEqual([
      null,
      'text/plain',
      'text',
    ]);
  });
  seen(where, 'a blob of bytes has the type and name that it is given', () => {
    const blob = ana.globals.Utilities.newBlob([104, -61, -87], 'text/plain', 'a.txt');
    expect([blob.getName(), blob.getContentType(), blob.getDataAsString()]).toEqual([
      'a.txt',
      'text/plain',
      'hé',
    ]);
  });
  assumed('bytes that were unzipped have none', 'bytes alone have no type', () =>
    expect(ana.globals.Utilities.newBlob([104]).getContentType()).toBe(null),
  );
  seen(where, 'base 64 that is decoded is what was encoded', () => {
    const { Utilities } = ana.globals;
    const decoded = Utilities.base64Decode(Utilities.base64Encode('häß'));
    expect(Utilities.newBlob(decoded).getDataAsString()).toBe('häß');
  });
});

describe('Drive', () => {
  const where = 'testdrive.js';
  seen(where, 'a file of anything but a blob is refused in these words', () =>
    expect(() => ana.globals.Drive.Files.create({ name: 'a' }, 'foo')).toThrow(
      'The mediaData parameter only supports Blob types for upload.',
    ),
  );
  seen(where, 'a file without an id is refused in these words', () =>
    expect(() => ana.globals.Drive.Files.get(null as unknown as string)).toThrow(
      'API call to drive.files.get failed with error: Required',
    ),
  );
});

describe('HtmlService', () => {
  const where = 'testhtmlservice.js';
  const page = () => ana.globals.HtmlService.createHtmlOutputFromFile('Panel');
  seen(where, 'a page has its content and no title', () => {
    const one = page();
    expect([one.getContent(), one.getTitle(), String(one)]).toEqual(['<h1>Title</h1>', '', 'HtmlOutput']);
  });
  seen(where, 'title, size and content come back as they were set', () => {
    const one = page().setTitle('My page').setHeight(100).setWidth(200).setContent('<b>');
    expect([one.getTitle(), one.getHeight(), one.getWidth(), one.getContent()]).toEqual([
      'My page',
      100,
      200,
      '<b>',
    ]);
  });
  seen(where, 'a page without a file is refused', () =>
    expect(() => ana.globals.HtmlService.createHtmlOutputFromFile('does_not_exist')).toThrow(),
  );
});
