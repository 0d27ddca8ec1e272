import { describe, expect, it } from '@jest/globals';
import { guidePage } from '../../../../src/core/workbook/guide/pages.late';
import { LANGUAGES } from '../../../../src/core/base/messages/text';

const EACH = LANGUAGES.map((language) => ({ language }));
const written = (language: 'en' | 'es' | 'fr') =>
  guidePage(language)
    .lines.map(({ text }) => text)
    .join('\n');

describe('the page that explains the workbook', () => {
  it.each(EACH)('begin with one title and fill every place ($language)', ({ language }) => {
    const { lines } = guidePage(language);
    expect(lines.map(({ style }) => style).filter((style) => style === 'title')).toHaveLength(1);
    expect(lines[0]?.style).toBe('title');
    expect(lines.filter(({ text }) => text === '' || /[{}|]/.test(text))).toEqual([]);
  });

  it.each(EACH)('follow each heading with something to read ($language)', ({ language }) => {
    const { lines } = guidePage(language);
    const empty = lines.filter(
      ({ style }, i) => style === 'heading' && ['heading', undefined].includes(lines[i + 1]?.style),
    );
    expect(empty).toEqual([]);
  });

  it.each(EACH)('never start a line like a formula ($language)', ({ language }) => {
    expect(guidePage(language).lines.filter(({ text }) => /^[=+\-@]/.test(text))).toEqual([]);
  });

  it('name the tabs in the reader’s language', () => {
    expect(guidePage('fr').title.fr).toBe('Comment ça marche');
  });

  it.each([
    ['en', 'UPR > Set up and safety > Start or move a cycle'],
    ['es', 'EPU > Preparación y seguridad > Iniciar o mover un ciclo'],
    ['fr', 'EPU > Préparation et sécurité > Lancer ou déplacer un cycle'],
  ] as const)('send a coordinator to the menu in words of the menu (%s)', (language, path) => {
    expect(written(language)).toContain(path);
  });

  it.each([
    ['en', 'UPR > Today', 'UPR > Issues > Coverage report'],
    ['es', 'EPU > Hoy', 'EPU > Temas > Informe de cobertura'],
    ['fr', 'EPU > Aujourd’hui', 'EPU > Thèmes > Rapport de couverture'],
  ] as const)('name panels of two words by their place in the menu (%s)', (language, ...paths) => {
    for (const path of paths) expect(written(language)).toContain(path);
  });

  it.each([
    ['en', 'version history', 'code name'],
    ['es', 'historial de versiones', 'nombre en clave'],
    ['fr', 'historique des versions', 'nom de code'],
  ] as const)(
    'say who reads what is entered, and how people at risk are entered (%s)',
    (language, ...words) => {
      for (const word of words) expect(written(language)).toContain(word);
    },
  );

  it('say that the Working Group adopts the report and the Council the outcome', () => {
    const page = written('en');
    expect(page).toMatch(/Some days after the review, the Working Group on the UPR adopts a report/);
    expect(page).toMatch(/Some months later the Human Rights Council adopts the outcome/);
  });

  it('explain about twenty terms', () => {
    const { lines } = guidePage('en');
    const start = lines.findIndex(({ text }) => text === 'Words you will meet');
    expect(lines.length - start - 1).toBeGreaterThanOrEqual(20);
  });

  it('keep French signs with the word before them', () => {
    expect(written('fr')).not.toMatch(/ [:;?!»]/);
  });
});
