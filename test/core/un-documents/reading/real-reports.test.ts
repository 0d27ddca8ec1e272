// Reads real reports where they are at hand, beside the project; they are not part of it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createCountryResolver } from '../../../../src/core/language/country-names/resolver';
import { parseReport, type Report } from '../../../../src/core/un-documents/reading/parse-report';

const FOLDER = join(__dirname, '../../../../../shared/data/reports');
const isThere = existsSync(FOLDER);
const resolver = createCountryResolver();

function readReport(file: string): Report {
  const outcome = parseReport(readFileSync(join(FOLDER, file), 'utf8'), resolver);
  if (!outcome.ok) throw new Error(`${file}: ${outcome.problem.text.en}`);
  return outcome.value;
}

const ofTheUnitedStates = ['USA_2010_A-HRC-16-11.txt', 'USA_2010_A-HRC-16-11.pdftotext-layout.txt'];

(isThere ? describe : describe.skip)(
  isThere ? 'real reports' : 'real reports (skipped: no ../shared/data/reports)',
  () => {
    it.each(ofTheUnitedStates)('has 92.1 to 92.228 in %s, each with its countries', (file) => {
      const report = readReport(file);
      const numbers = [...new Set(report.records.map(({ number }) => number))];
      expect(numbers).toEqual(Array.from({ length: 228 }, (_, index) => `92.${String(index + 1)}`));
      expect(report.records.filter(({ countries }) => countries.length === 0)).toEqual([]);
      expect(report.records.flatMap(({ unknownCountries }) => unknownCountries)).toEqual([]);
      expect(report).toMatchObject({ unread: [], gaps: [], repeats: [] });
    });

    it('gives the same recommendations whichever way the text left the PDF', () => {
      const [plain, layout] = ofTheUnitedStates.map((file) => readReport(file).records);
      const brief = (items: Report['records'] = []): readonly unknown[] =>
        items.map(({ number, part, countries }) => [number, part, countries]);
      expect(brief(plain)).toEqual(brief(layout));
    });

    it('finds countries for every ask of every report, without gaps', () => {
      const files = isThere ? readdirSync(FOLDER).filter((file) => !file.includes('Add1')) : [];
      for (const file of files) {
        const report = readReport(file);
        const without = report.records.filter(({ countries }) => countries.length === 0);
        expect([file, without, report.gaps, report.repeats]).toEqual([file, [], [], []]);
      }
    });
  },
);
