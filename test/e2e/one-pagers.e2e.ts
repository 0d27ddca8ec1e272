// One-pagers that are filled to the last line in three languages are rendered by LibreOffice: each has to be one page.
// Run by `npm run test:e2e`; where there is no LibreOffice it says so.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillTemplate } from '../../src/addin/docx/fill.late';
import { leadAndFacts } from '../../src/core/advocacy/one-pagers/facts';
import {
  LAYOUTS,
  printed,
  roomOf,
  type Layout,
  type OnePager,
} from '../../src/core/advocacy/one-pagers/page';
import { LANGUAGES, sameText, type Language } from '../../src/core/base/messages/text';
import { check, failed } from './host-tools';

const SENTENCES = {
  en: 'Most WOMEN of the north shore whom volunteers met in 2026 had neither clean water nor an answer from the Government.',
  es: 'La mayoría de las mujeres con quienes hablaron los voluntarios en 2026 no tenía agua potable ni respuesta del Gobierno.',
  fr: 'La plupart des femmes rencontrées par les bénévoles en 2026 n’avaient ni eau potable ni réponse du Gouvernement.',
};
const wordsIn = (language: Language): string => ({ ...sameText(SENTENCES.en), ...SENTENCES })[language];
const noted = (sentence: string, at: number): string =>
  `${sentence}[[Report on Wells, 2026, p. ${String(at)}]]`;

/** `lengths`: how many sentences each quote, ask and question has. */
function filled(language: Language, lengths: number, layout: Layout): OnePager {
  const long = Array.from({ length: lengths }, () => wordsIn(language)).join(' ');
  const page: OnePager = {
    language,
    coalition: 'Riverside Coalition for Human Rights',
    review: 'Universal Periodic Review of Norway',
    layout,
    topic: 'Water and sanitation',
    title: ['Wells run dry and nobody tests them'],
    subtitle: `Norway · ${wordsIn(language).slice(0, 80)}`,
    earlierTitle: 'Norway',
    earlier: [{ quote: long, became: wordsIn(language) }],
    lead: [],
    facts: [],
    asks: [long, wordsIn(language)],
    questions: [wordsIn(language)],
    who: ['Riverside Coalition for Human Rights unites 43 organizations.'],
    contact: ['Bo Lind', 'bo@example.org'],
  };
  const sentences = Array.from({ length: 90 }, (_, at) =>
    at % 30 === 0 ? noted(wordsIn(language), at) : wordsIn(language),
  );
  const found = leadAndFacts(
    [{ title: 'Wells', sentences }],
    { from: 'submission', most: 2, longest: lengths === 1 ? 90 : 3 },
    (some) => roomOf({ ...page, ...some }).over === 0,
  );
  return { ...page, ...found };
}

const pagesOf = (pdf: string): number =>
  readFileSync(pdf, 'latin1').match(/\/Type\s*\/Page(?![s\w])/g)?.length ?? 0;

const hasOffice = spawnSync('soffice', ['--version']).status === 0;
if (!hasOffice) console.log('  no LibreOffice here: one-pagers were not rendered');
else {
  const folder = process.env['ONE_PAGERS'] ?? mkdtempSync(join(tmpdir(), 'one-pagers-'));
  const template = new Uint8Array(readFileSync('sheets-templates/one-pager.docx'));
  const names = LANGUAGES.flatMap((language) =>
    LAYOUTS.flatMap((layout) => [1, 3].map((lengths) => ({ layout, lengths }))).map(({ layout, lengths }) => {
      const page = filled(language, lengths, layout);
      const name = `${language}-${layout}-${String(lengths)}`;
      writeFileSync(join(folder, `${name}.docx`), fillTemplate(template, { ...printed(page) }));
      console.log(`  ${name}: ${String(roomOf(page).percent)} percent by count`);
      return name;
    }),
  );
  const files = readdirSync(folder).filter((file) => file.endsWith('.docx'));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', ...files], { cwd: folder });
  for (const name of names) check(`${name} is one page`, pagesOf(join(folder, `${name}.pdf`)), 1);
}
process.exitCode = failed() > 0 ? 1 : 0;
