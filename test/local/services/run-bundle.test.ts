import { beforeEach, describe, expect, it } from '@jest/globals';
import { type MemoryGrid, createMemoryGrid } from '../../support/grid/memory-grid';
import { ScriptError, loadBundle } from '../../../src/local/script/run-bundle';
import { fireTimeTriggers } from '../../../src/local/script/time-triggers';
import { KillSignal } from '../../../src/local/services/gate';
import { createSharedState } from '../../../src/local/services/shared';
import { type GoogleServices, createServices } from '../../../src/local/services/index';

let grid: MemoryGrid;
let services: GoogleServices;

beforeEach(() => {
  grid = createMemoryGrid({ timeZone: 'Europe/Zurich' });
  services = createServices({ backend: grid, user: 'ana@example.org' });
});

const run = (body: string, ...args: unknown[]): unknown =>
  loadBundle(`function go(...args) { ${body} }`, services).call('go', ...args);
const corner = (): unknown => grid.read(0, { row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]?.value;

describe('a script in its context', () => {
  it('finds the services and the language, and nothing of Node or the Web', () => {
    const names = [
      'require',
      'process',
      'Buffer',
      'setTimeout',
      'URL',
      'TextEncoder',
      'atob',
      'crypto',
      'structuredClone',
      'fetch',
      'Atomics',
    ];
    expect(run('return args[0].filter((name) => name in globalThis)', names)).toEqual([]);
    expect(run('return [typeof SpreadsheetApp, typeof console.log, typeof Intl, typeof Map]')).toEqual([
      'object',
      'function',
      'object',
      'function',
    ]);
  });

  it('gets values of its own realm', () => {
    const body = `
      const sheet = SpreadsheetApp.getActiveSheet();
      const rows = sheet.getRange(1, 1, 1, 2).setValues([['2027-03-01', new Date(0)]]).getValues();
      let error;
      try { sheet.getRange(0, 0); } catch (thrown) { error = thrown; }
      const properties = PropertiesService.getScriptProperties().setProperties({ a: '1' }).getProperties();
      return [rows instanceof Array, rows[0] instanceof Array, rows[0].every((v) => v instanceof Date), rows[0][1].getTime(),
        error instanceof Error, error.name, properties instanceof Object];`;
    expect(run(body)).toEqual([true, true, true, 0, true, 'Exception', true]);
  });

  it('finds what an earlier execution kept on purpose, and nothing of another script', () => {
    const code =
      'function next() { keptBetweenRuns.count = (keptBetweenRuns.count ?? 0) + 1; return keptBetweenRuns.count; }';
    const bundle = loadBundle(code, services);
    expect([bundle.call('next'), bundle.call('next')]).toEqual([1, 2]);
    expect(loadBundle(code, services).call('next')).toBe(1);
  });

  it('starts each execution with fresh globals', () => {
    const bundle = loadBundle('let count = 0; function next() { count += 1; return count; }', services);
    expect([bundle.call('next'), bundle.call('next')]).toEqual([1, 1]);
    expect(bundle.globals).toEqual(['next']);
  });

  it('passes arguments and results as JSON', () => {
    expect(
      run('return { sum: args[0].a + args[1], date: new Date(0), none: undefined }', { a: 1 }, 2),
    ).toEqual({
      sum: 3,
      date: '1970-01-01T00:00:00.000Z',
    });
    expect(run('')).toBe(undefined);
  });

  it('tells what the script threw, and still applies what it had written', () => {
    const body = `SpreadsheetApp.getActiveSheet().getRange(1, 1).setValue('x');
      throw Object.assign(new RangeError('Too far'), { code: 'far' });`;
    let thrown: unknown;
    try {
      run(body);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(ScriptError);
    expect(thrown).toMatchObject({ scriptName: 'RangeError', message: 'Too far', code: 'far' });
    expect((thrown as ScriptError).scriptStack).toContain('Code.js');
    expect(corner()).toBe('x');
  });

  it('reports a script whose top level fails or that lacks a function', () => {
    expect(() => loadBundle('missing();', services)).toThrow(/missing is not defined/);
    expect(() => loadBundle('', services).call('absent')).toThrow(/not found: absent/);
  });

  it('cannot survive the end of its execution by catching it', () => {
    services.gate.arm([{ at: 4, kind: 'kill', applied: 0 }]);
    const body = `
      const sheet = SpreadsheetApp.getActiveSheet();
      try { sheet.getRange(1, 1).setValue('x'); SpreadsheetApp.flush(); }
      catch (error) { try { sheet.getRange(1, 1).setValue('y'); } catch (again) { return 'went on'; } }
      return 'finished';`;
    expect(() => run(body)).toThrow(KillSignal);
    expect(corner()).toBe('');
  });

  it('tells when its last writes are refused at the end', () => {
    const body = `SpreadsheetApp.getActiveSheet().getRange(1, 1).setValue('mine')`;
    const protection = { key: 'p', zone: null, warningOnly: false, description: '', editors: [] };
    const shared = createSharedState({ owner: 'owner@example.org' });
    services = createServices({ backend: grid, user: 'ana@example.org', shared });
    services.gate.arm([
      { at: 4, kind: 'visit', visit: () => grid.apply({ kind: 'protect', sheetId: 0, protection }) },
    ]);
    expect(() => run(body)).toThrow(ScriptError);
    expect(corner()).toBe('');
  });

  it('logs to the host', () => {
    run("console.warn('slow', { a: 1 }); console.error(new Error('bad'))");
    expect(services.collected.logs).toEqual([
      { level: 'warn', text: 'slow {"a":1}' },
      { level: 'error', text: 'bad' },
    ]);
  });
});

describe('time triggers', () => {
  it('fire on demand, a failing one not stopping the next, a single one only once', () => {
    const bundle = loadBundle(
      `function install() {
        ScriptApp.newTrigger('broken').timeBased().everyHours(1).create();
        ScriptApp.newTrigger('once').timeBased().after(1000).create();
      }
      function broken() { throw new Error('broken'); }
      function once(event) { SpreadsheetApp.getActiveSheet().getRange(1, 1).setValue(event.triggerUid); }`,
      services,
    );
    bundle.call('install');
    const fired = fireTimeTriggers(bundle, services);
    expect(fired.map(({ trigger, error }) => [trigger.handler, error === null])).toEqual([
      ['broken', false],
      ['once', true],
    ]);
    expect(corner()).toBe(fired[1]?.trigger.id);
    expect(services.shared.triggers.map(({ handler }) => handler)).toEqual(['broken']);
  });
});
