import { beforeEach, describe, expect } from '@jest/globals';
import type { GoogleServices } from '../../src/local/services/index';
import { assumed, documented } from './contract';
import { type TwoActors, twoActors } from './two-actors';

let ana: GoogleServices;
let ben: GoogleServices;
let clock: TwoActors['clock'];

beforeEach(() => {
  ({ ana, ben, clock } = twoActors());
});

describe('LockService', () => {
  documented(
    'lock/lock-service#getdocumentlock',
    'one execution at a time holds the lock of the document',
    () => {
      const lock = ana.globals.LockService.getDocumentLock();
      const other = ben.globals.LockService.getDocumentLock();
      expect([lock.tryLock(10), lock.hasLock(), other.tryLock(10)]).toEqual([true, true, false]);
      expect(() => other.waitLock(10)).toThrow(/Lock timeout/);
      lock.releaseLock();
      expect([lock.hasLock(), other.tryLock(10)]).toEqual([false, true]);
    },
  );
  documented('lock/lock#releaselock', 'the end of an execution releases its locks', () => {
    ana.globals.LockService.getDocumentLock().waitLock(10);
    ana.gate.endExecution();
    expect(ben.globals.LockService.getDocumentLock().tryLock(10)).toBe(true);
  });
  documented('lock/lock#releaselock', 'releasing a lock does not write what waits', () => {
    const lock = ana.globals.LockService.getDocumentLock();
    lock.waitLock(10);
    ana.globals.SpreadsheetApp.getActiveSheet().getRange(1, 1).setValue('x');
    lock.releaseLock();
    expect(ana.gate.queued()).toHaveLength(1);
  });
  documented('base/ui', 'a dialog suspends the script and drops its locks', () => {
    const lock = ana.globals.LockService.getDocumentLock();
    lock.waitLock(10);
    ana.globals.SpreadsheetApp.getUi().alert('Done');
    expect(lock.hasLock()).toBe(false);
  });
});

describe('PropertiesService', () => {
  documented(
    'properties/properties-service',
    'a store belongs to the document, to the script or to one person',
    () => {
      ana.globals.PropertiesService.getDocumentProperties().setProperty('k', 'document');
      ana.globals.PropertiesService.getUserProperties().setProperty('k', 'mine');
      const theirs = ben.globals.PropertiesService;
      expect(theirs.getDocumentProperties().getProperty('k')).toBe('document');
      expect([theirs.getUserProperties().getProperty('k'), theirs.getScriptProperties().getKeys()]).toEqual([
        null,
        [],
      ]);
    },
  );
  documented('properties/properties#setpropertykey,-value', 'values are text, written at once', () => {
    const store = ana.globals.PropertiesService.getDocumentProperties();
    store.setProperties({ a: '1', b: '2' }).deleteProperty('a');
    expect(store.getProperties()).toEqual({ b: '2' });
    store.setProperty('n', 5 as unknown as string);
    expect(store.getProperty('n')).toBe('5');
  });
  assumed(
    'guides/services/quotas gives 9 KB a value and 500 KB a store',
    'what is too large is refused',
    () => {
      const store = ana.globals.PropertiesService.getDocumentProperties();
      expect(() => store.setProperty('k', 'é'.repeat(4608))).toThrow(/too large/);
      for (let index = 0; index < 55; index += 1) store.setProperty(`k${index}`, 'a'.repeat(9000));
      expect(() => {
        store.setProperty('more', 'a'.repeat(9000));
        store.setProperty('most', 'a'.repeat(9000));
      }).toThrow(/storage quota/);
    },
  );
});

describe('CacheService', () => {
  documented(
    'cache/cache#putkey,-value,-expirationinseconds',
    'entries vanish when they expire, after 600 seconds unless told',
    () => {
      const cache = ana.globals.CacheService.getDocumentCache();
      cache?.put('short', 'a', 10);
      cache?.put('normal', 'b');
      cache?.putAll({ long: 'c' }, 99_999);
      clock.now += 11_000;
      expect(cache?.getAll(['short', 'normal', 'long'])).toEqual({ normal: 'b', long: 'c' });
      clock.now += 600_000;
      expect([cache?.get('normal'), cache?.get('long')]).toEqual([null, 'c']);
      clock.now += 21_600_000;
      expect(cache?.get('long')).toBe(null);
    },
  );
  documented('cache/cache#putkey,-value', 'keys have 250 characters at most, values 100 KB', () => {
    const cache = ana.globals.CacheService.getScriptCache();
    expect(() => cache.put('k'.repeat(251), 'a')).toThrow(/key/);
    expect(() => cache.put('k', 'a'.repeat(102_401))).toThrow(/value/);
    cache.put('k', 'a'.repeat(102_400));
    cache.remove('k');
    expect(cache.get('k')).toBe(null);
  });
  documented('cache/cache', 'a cache of more than 1,000 items loses its oldest', () => {
    const cache = ana.globals.CacheService.getUserCache();
    for (let index = 0; index <= 1000; index += 1) cache.put(`k${index}`, 'v');
    expect([cache.get('k0'), cache.get('k100'), cache.get('k101')]).toEqual([null, null, 'v']);
  });
});
