import { describe, expect, it } from '@jest/globals';
import { parseCsv, readCsv, writeCsv } from '../../scripts/upr/csv';

describe('CSV', () => {
  it('reads quotes, commas and line breaks inside fields, and passes over blank lines', () => {
    expect(parseCsv('\ufeffa,b\r\n"x, ""y""\nz",\r\n\r\n1,2')).toEqual([
      ['a', 'b'],
      ['x, "y"\nz', ''],
      ['1', '2'],
    ]);
  });

  it('says where a quote is not closed', () => {
    expect(() => parseCsv('a,b\n"x,2\n')).toThrow(/line 2/);
  });

  it('leaves empty fields out of rows', () => {
    expect(readCsv('name,city\nAna,\n')).toEqual([{ name: 'Ana' }]);
  });

  it.each(['=1+1', '+Vida', '-x', '@a', '\tb'])('lets no program run %s', (value) => {
    expect(writeCsv([[value]])).toBe(`'${value}\r\n`);
  });

  it('comes back as it was written', () => {
    const lines = [['a "quoted" text', 'two\nlines', 'comma, too', '-5']];
    expect(parseCsv(writeCsv(lines))).toEqual(lines);
  });
});
