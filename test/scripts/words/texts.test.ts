// What is wrong in a catalogue is told with file, key and remedy; what is right becomes code with typed places.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { generateTexts } from '../../../scripts/words/generate-texts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'texts-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const LANGUAGES = {
  en: { name: 'English', direction: 'ltr', tag: 'en-GB' },
  fr: { name: 'Français', direction: 'ltr', tag: 'fr-FR' },
};

/** The files below words/, by language and path; catalogues as objects. */
function write(files: Readonly<Record<string, unknown>>): void {
  for (const [file, content] of Object.entries({ 'languages.json': LANGUAGES, ...files })) {
    mkdirSync(dirname(join(root, 'words', file)), { recursive: true });
    writeFileSync(join(root, 'words', file), typeof content === 'string' ? content : JSON.stringify(content));
  }
}

async function problemsOf(en: unknown, fr: unknown): Promise<readonly string[]> {
  write({ 'en/a.json': { b: en }, 'fr/a.json': { b: fr } });
  return (await generateTexts(root)).problems;
}

const IN_FRENCH = 'words/fr/a.json: b';
const IN_ENGLISH = 'words/en/a.json';

describe('a wrong catalogue', () => {
  it.each([
    [
      'lacks a key',
      { saved: 'Saved', gone: 'Gone' },
      { saved: 'Gardé' },
      `${IN_FRENCH}: gone: this is missing: translate it from ${IN_ENGLISH}, or remove it there.`,
    ],
    [
      'has a key that the source has not',
      { saved: 'Saved' },
      { saved: 'Gardé', safed: 'Gardé' },
      `${IN_FRENCH}: safed: ${IN_ENGLISH} has no such key: remove it here, or rename it.`,
    ],
    [
      'has a text where the source has a group',
      { parts: { one: 'One' } },
      { parts: 'Un' },
      `${IN_FRENCH}: parts: this must be a group of texts, as in ${IN_ENGLISH}.`,
    ],
    [
      'lacks a place',
      { saved: 'Saved: {title}' },
      { saved: 'Gardé' },
      `${IN_FRENCH}: saved: the place {title} is missing: write it where its value belongs, or {title, select, other {}} to show nothing.`,
    ],
    [
      'has a place that the source has not',
      { saved: 'Saved: {title}' },
      { saved: 'Gardé : {title} {titre}' },
      `${IN_FRENCH}: saved: the place {titre} is not in ${IN_ENGLISH}: use the names that stand there.`,
    ],
    [
      'has a place in some forms only',
      { kept: '{title}: {n, plural, one {row} other {rows}}' },
      { kept: '{n, plural, one {{title} : ligne} other {lignes}}' },
      `${IN_FRENCH}: kept: the place {title} is misplaced: only some forms have it, so write it in each, or outside of them.`,
    ],
    [
      'has a plural form that the language has not',
      { rows: '{n, plural, one {row} other {rows}}' },
      { rows: '{n, plural, one {ligne} two {lignes} other {lignes}}' },
      `${IN_FRENCH}: rows: the plural of {n} has the form “two”, which fr has not: use one, other.`,
    ],
    [
      'lacks a plural form',
      { rows: '{n, plural, one {row} other {rows}}' },
      { rows: '{n, plural, other {lignes}}' },
      `${IN_FRENCH}: rows: the plural of {n} lacks the form “one”: add one {…}.`,
    ],
    [
      'lacks a plural form inside a form',
      { rows: '{kind, select, a {{n, plural, one {row} other {rows}}} other {}}{n}' },
      { rows: '{kind, select, a {{n, plural, other {lignes}}} other {}}{n}' },
      `${IN_FRENCH}: rows: the plural of {n} lacks the form “one”: add one {…}.`,
    ],
    [
      'has an apostrophe that quotes',
      { day: 'Day' },
      { day: "Jour d'examen" },
      `${IN_FRENCH}: day: an apostrophe between letters is typed as ': write ’ instead.`,
    ],
    [
      'has a brace that is no place',
      { day: 'Day' },
      { day: "Jour '{'" },
      `${IN_FRENCH}: day: the brace in “Jour {” is no place: leave it out, or name a place.`,
    ],
  ] as const)('%s', async (_, en, fr, problem) => {
    expect(await problemsOf(en, fr)).toEqual([problem]);
  });

  it.each([
    ['is not closed', 'Jour {n', 'words/fr/a.json: b: day: this is not ICU MessageFormat ('],
    [
      'has no form “other”',
      '{n, plural, one {a}}',
      'words/fr/a.json: b: day: this is not ICU MessageFormat (',
    ],
    [
      'counts an order',
      '{n, selectordinal, other {a}}',
      'words/fr/a.json: b: day: this kind of place is not read',
    ],
    ['formats a number', '{n, number}', 'words/fr/a.json: b: day: this kind of place is not read'],
  ])('%s', async (_, fr, problem) => {
    expect(await problemsOf({ day: '{n}' }, { day: fr })).toEqual([expect.stringContaining(problem)]);
  });

  it('is no JSON, and is not told to be missing', async () => {
    write({ 'en/a.json': { b: { day: 'Day' } }, 'fr/a.json': '{ "b": { "day": "Jour", } }' });
    const { problems } = await generateTexts(root);
    expect(problems).toEqual([
      expect.stringMatching(/^words\/fr\/a\.json: this is not JSON \(.*\): mend the place that is named\.$/),
    ]);
  });

  it('is missing, which is told once for all its areas', async () => {
    write({
      'en/a.json': { b: { day: 'Day' }, c: { night: 'Night' } },
      'en/d.json': { e: { day: 'Day' } },
      'fr/d.json': { e: { day: 'Jour' } },
    });
    const { problems } = await generateTexts(root);
    expect(problems).toEqual([`words/fr/a.json: this is missing: begin with a copy of ${IN_ENGLISH}.`]);
  });

  it('is missing as all of its language are, which is told once', async () => {
    write({ 'en/a.json': { b: { day: 'Day' } }, 'en/d.json': { e: { day: 'Day' } } });
    const { problems } = await generateTexts(root);
    expect(problems).toEqual([
      'words/fr: no catalogue of this language is here: begin with a copy of words/en, or take the line of fr out of words/languages.json.',
    ]);
  });

  it('lacks an area, and has one that is misspelt', async () => {
    write({
      'en/a.json': { b: { day: 'Day' }, 'c/d': { night: 'Night' } },
      'fr/a.json': { b: { day: 'Jour' }, 'c/e': { night: 'Nuit' } },
    });
    const { problems } = await generateTexts(root);
    expect(problems).toEqual([
      `words/fr/a.json: c/d: this is missing: translate it from ${IN_ENGLISH}, or remove it there.`,
      `words/fr/a.json: c/e: ${IN_ENGLISH} has no such key: remove it here, or rename it.`,
    ]);
  });

  it('has a text that stands in no area', async () => {
    write({ 'en/a.json': { day: 'Day' }, 'fr/a.json': { b: 'Jour' } });
    const { problems } = await generateTexts(root);
    expect(problems).toEqual([
      'words/en/a.json: day: this must be a group of texts: move it into one.',
      'words/fr/a.json: b: this must be a group of texts: move it into one.',
    ]);
  });

  it.each([
    ['a/b', 'b', 'words/en/a.json'],
    ['panels/a/b', 'b', 'words/en/panels/a.json'],
    ['panels/kit', 'kit', 'words/en/panels/workbook.json'],
    ['workbook/schema/asks', 'asks', 'words/en/workbook/schema.json'],
  ])('stands at %s, where none is read', async (file, key, home) => {
    write({ 'languages.json': { en: LANGUAGES.en }, [`en/${file}.json`]: { day: 'Day' } });
    const { problems } = await generateTexts(root);
    expect(problems).toEqual([
      `words/en/${file}.json: no catalogue stands here: move its words to “${key}” in ${home}.`,
    ]);
  });

  it('is of a language of which something is not said', async () => {
    write({ 'languages.json': { en: LANGUAGES.en, fr: { direction: 'left' } } });
    const { problems } = await generateTexts(root);
    expect(problems).toEqual([
      'words/languages.json: fr: name is missing: give what the language calls itself.',
      'words/languages.json: fr: direction must be ltr or rtl.',
      'words/languages.json: fr: tag is missing: give the language of documents, such as pt-BR.',
    ]);
  });

  it('has a note on no text', async () => {
    write({
      'en/a.json': { b: { day: 'Day' } },
      'fr/a.json': { b: { day: 'Jour' } },
      'notes/a.json': { b: { day: 'Of the review.', dya: 'Of the review.' } },
    });
    const { problems } = await generateTexts(root);
    expect(problems).toEqual([
      `words/notes/a.json: b: dya: ${IN_ENGLISH} has no such key: rename or remove the note.`,
    ]);
  });

  it('is of a language that CLDR does not know', async () => {
    write({ 'languages.json': { en: LANGUAGES.en, xx: LANGUAGES.fr } });
    const { problems } = await generateTexts(root);
    expect(problems).toEqual([
      'words/languages.json: xx: CLDR knows no such language: use its code, such as pt.',
    ]);
  });
});

describe('areas that stand with others', () => {
  it('have a module of their own', async () => {
    const words = { asks: { day: 'Day' } };
    write({
      'languages.json': { en: LANGUAGES.en },
      'en/panels/workbook.json': { kit: { day: 'Day' }, 'cycle/cycle': { day: 'Day' }, undo: { day: 'Day' } },
      'en/workbook/schema.json': words,
      'en/workbook.json': words,
    });
    const { files, problems } = await generateTexts(root);
    expect(problems).toEqual([]);
    expect([...files.keys()].filter((path) => path.split('/').length > 4)).toEqual([
      'src/core/words/panels/cycle/cycle.ts',
      'src/core/words/panels/kit.ts',
      'src/core/words/panels/workbook/undo.ts',
      'src/core/words/workbook/asks.ts',
      'src/core/words/workbook/schema/asks.ts',
    ]);
  });
});

describe('a page of the guide', () => {
  it('has the same lines in every language', async () => {
    write({
      'en/guide/start.md': '# Start\n\nRead {WG}.\n\n- A step\n',
      'fr/guide/start.md': '# Début\n\n- Lisez {WG}.\n',
    });
    const { problems } = await generateTexts(root);
    expect(problems[0]).toBe(
      'words/fr/guide/start.md: line 2: this page has other lines than words/en/guide/start.md: give it the same titles, paragraphs and steps, in the same order.',
    );
  });

  it('keeps the numbers of its steps', async () => {
    write({
      'en/guide/start.md': '## Steps\n\n1. Go to {WG}.\n',
      'fr/guide/start.md': '## Pas\n\n1. Allez à {WG}.\n',
    });
    const { files, problems } = await generateTexts(root);
    expect(problems).toEqual([]);
    const page = files.get('src/core/words/guide/start.ts');
    expect(page).toContain(`{ style: 'heading', text: /* @__PURE__ */ text("Steps", "Pas") }`);
    expect(page).toContain(`("1. Go to {WG}.", "1. Allez à {WG}.")`);
  });
});

describe('the code that is made', () => {
  const codeOf = async (en: unknown, fr: unknown): Promise<string> => {
    expect(await problemsOf(en, fr)).toEqual([]);
    return (await generateTexts(root)).files.get('src/core/words/a/b.ts') ?? '';
  };

  it('has the types of the places', async () => {
    const code = await codeOf(
      { rows: '{title}: {n} {n, plural, one {row} other {rows}}, {kind, select, a {A} other {B}}' },
      { rows: '{title} : {n} {n, plural, one {ligne} other {lignes}}, {kind, select, a {A} other {B}}' },
    );
    expect(code).toContain(
      'phrase<{ readonly title: Value; readonly n: number; readonly kind: "a" | "other" }>',
    );
    expect(code).toContain(`import { phrase, type Value } from '../languages';`);
  });

  it('takes a place that only one language counts for a number in all', async () => {
    const code = await codeOf({ left: '{n} left' }, { left: '{n, plural, one {reste} other {restent}} {n}' });
    expect(code).toContain('phrase<{ readonly n: number }>');
  });

  it('spares the reader quotes and number signs', async () => {
    const code = await codeOf(
      { rows: "{n, plural, one {# row} other {# rows}} of '' all" },
      { rows: '{n, plural, one {# ligne} other {# lignes}}' },
    );
    expect(code).toContain(`"{n, plural, one {{n} row} other {{n} rows}} of ' all"`);
  });

  it('lets a language without a form for a million do without', async () => {
    const code = await codeOf(
      { rows: '{n, plural, one {a} other {b}}' },
      { rows: '{n, plural, one {c} many {d} other {e}}' },
    );
    expect(code).toContain('many {d}');
  });

  it('sets values apart in a language that runs from right to left', async () => {
    write({
      'languages.json': { en: LANGUAGES.en, ar: { ...LANGUAGES.fr, direction: 'rtl' } },
      'en/a.json': { b: { saved: 'Saved: {title}' } },
      'ar/a.json': { b: { saved: 'حُفظ: {title}' } },
    });
    const { files } = await generateTexts(root);
    expect(files.get('src/core/words/a/b.ts')).toContain('"حُفظ: \u2068{title}\u2069"');
  });

  it('exports keys that the language has for itself, and keeps others in quotes', async () => {
    const code = await codeOf(
      { delete: 'Delete', group: { 'one-two': 'x' } },
      { delete: 'Supprimer', group: { 'one-two': 'y' } },
    );
    expect(code).toContain('export { delete_ as delete };');
    expect(code).toContain(`export const group = { "one-two": /* @__PURE__ */ text("x", "y") } as const;`);
  });
});
