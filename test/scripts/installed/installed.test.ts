// What is installed: licences are accepted one by one, known weaknesses stop the check, silence of the registry does not.
import { mkdtempSync, readFileSync, copyFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { acceptedIn, type Accepted } from '../../../scripts/installed/accepted';
import { advisoryTrouble } from '../../../scripts/installed/advisories';
import { writeBill } from '../../../scripts/installed/bill-of-materials';
import { licencesInstalled, licenceTrouble } from '../../../scripts/installed/licences';

const ROOT = join(__dirname, '../../..');
const since = { accepted: '2026-12-01', reason: 'tried' };
const ACCEPTED: Accepted = {
  licences: [{ licence: 'MIT', ...since }],
  packages: [{ name: 'old-one', ...since }],
  advisories: [{ id: 'GHSA-aaaa-bbbb-cccc', ...since }],
};
const LOCKED = { '': {}, 'node_modules/a': { license: 'MIT' }, 'node_modules/b/node_modules/old-one': {} };

describe('licences', () => {
  it('are accepted in this project, each with a day and a reason', () => {
    expect(licencesInstalled(ROOT)).toEqual([]);
    const { licences, packages, advisories } = acceptedIn(ROOT);
    for (const { accepted, reason } of [...licences, ...packages, ...advisories]) {
      expect(accepted).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(reason).not.toBe('');
    }
  });

  it('that nobody accepted are told with the package', () => {
    expect(licenceTrouble(LOCKED, ACCEPTED)).toEqual([]);
    const more = { ...LOCKED, 'node_modules/@x/c': { license: 'GPL-3.0' }, 'node_modules/d': {} };
    const [licence = '', none = ''] = licenceTrouble(more, ACCEPTED);
    expect(licence).toContain('@x/c has the licence GPL-3.0');
    expect(none).toContain('d names no licence');
  });

  it('that nothing has any more leave the list', () => {
    const { 'node_modules/a': _, ...fewer } = LOCKED;
    expect(licenceTrouble(fewer, ACCEPTED)).toEqual([expect.stringContaining('Nothing needs MIT')]);
  });
});

describe('known weaknesses', () => {
  const found = (id: string) => ({
    vulnerabilities: {
      zip: {
        name: 'zip',
        via: [{ title: 'Writes anywhere', severity: 'high', url: `https://github.com/advisories/${id}` }],
      },
      maker: { name: 'maker', via: ['zip'] },
    },
  });

  it('stop the check, once each, unless they were accepted', () => {
    expect(advisoryTrouble(found('GHSA-xxxx-yyyy-zzzz'), ACCEPTED)).toEqual([
      'zip: Writes anywhere (high, https://github.com/advisories/GHSA-xxxx-yyyy-zzzz).',
    ]);
    expect(advisoryTrouble(found('GHSA-aaaa-bbbb-cccc'), ACCEPTED)).toEqual([]);
    expect(advisoryTrouble({ vulnerabilities: {} }, ACCEPTED)).toEqual([]);
  });

  it('are not known where the registry did not answer', () => {
    expect(advisoryTrouble({ message: '405 Method Not Allowed', error: {} }, ACCEPTED)).toBeNull();
    expect(advisoryTrouble(null, ACCEPTED)).toBeNull();
  });
});

describe('the bill of materials', () => {
  it('has every package of the lockfile, and the name of the project, not of its folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'odd name '));
    for (const file of ['package.json', 'package-lock.json'])
      copyFileSync(join(ROOT, file), join(folder, file));
    const file = writeBill(folder) ?? '';
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(file).toBe(`.cache/releases/upr-workbook-${version}.cdx.json`);
    const bill = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
      bomFormat: string;
      metadata: { component: { name: string } };
      components: { name: string; version: string; licenses?: unknown[] }[];
    };
    expect(bill.bomFormat).toBe('CycloneDX');
    expect(bill.metadata.component.name).toBe('upr-workbook');
    const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { version: string; optional?: boolean }>;
    };
    const listed = new Set(bill.components.map(({ version }) => version));
    const needed = Object.entries(packages).filter(([path, { optional }]) => path !== '' && !optional);
    expect(needed.filter(([, one]) => !listed.has(one.version))).toEqual([]);
  });
});
