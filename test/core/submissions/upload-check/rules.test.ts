// The check before upload, rule by rule: what passes, what does not, and where.
import { describe, expect, it } from '@jest/globals';
import { render } from '../../../../src/core/base/messages/text';
import {
  checkBeforeUpload,
  type UploadCheck,
} from '../../../../src/core/submissions/upload-check/plan-check';
import { isOfSubstance } from '../../../../src/core/submissions/upload-check/rules/form-rules';
import { countWords } from '../../../../src/core/base/text/count-words';
import { bookOf, contextOf, coalition, written, type Wanted } from '../documents/fixture';

const PROSE =
  'In the two towns of Freedonia where we met families, the rents have risen by a third since the last review, and the courts have ordered the eviction of people who had paid what they owed.';

type Rows = Parameters<typeof bookOf>[0];
const JOINT = { id: 'SUB-JNT1', ...coalition.SUB[0] };

function checked(rows: Rows, wanted: Wanted = {}, input: object = {}): UploadCheck {
  const context = contextOf({ actor: { isCoordinator: true }, ...wanted });
  const outcome = checkBeforeUpload.plan(bookOf(rows), { submission: 'SUB-JNT1', ...input }, context);
  if (!outcome.ok) throw new Error(render(outcome.problem, 'en'));
  return outcome.value.result;
}

const finding = (check: UploadCheck, rule: string) => check.findings.find((one) => one.rule === rule);
const stateOf = (check: UploadCheck, rule: string) => finding(check, rule)?.state;

const textOf = (lines: readonly string[]): Rows => written(lines.join('\n'));

describe('check-before-upload', () => {
  it('tells by how much a text is over the limit, and which sections to cut', () => {
    const long = Array.from({ length: 40 }, () => PROSE).join('\n');
    const rows = { ...coalition, ...textOf(['Housing', long, 'Evictions', PROSE]) };
    const check = checked({ ...rows, SUB: [{ ...JOINT, limit: 900 }] });
    const found = finding(check, 'words');
    expect(found?.state).toBe('fail');
    expect(found?.reason).toContain(`${check.words.body - 900} over the limit of 900`);
    expect(found?.spots[0]?.place).toContain('Housing');
    expect(check.sections.reduce((sum, { words }) => sum + words, 0)).toBe(check.words.body);
    const cut = found?.spots.map(({ words }) => Number(/about (\d+)/.exec(words)?.[1])) ?? [];
    expect(cut.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(check.words.body - 900);
  });

  it('shows asks that leave several things open', () => {
    const asks = [
      { id: 'ASK-1', text: 'Cap the rise of rents at 2 percent a year by 2027' },
      { id: 'ASK-2', text: 'More justice for fishermen' },
    ].map((ask) => ({ ...ask, submission: 'SUB-JNT1', issues: ['ISS-HOUS'] }));
    const check = checked({ ...coalition, ...textOf(['Housing', PROSE, PROSE]), ASK: asks });
    const clear = finding(check, 'clearAsks');
    expect(clear?.state).toBe('look');
    expect(clear?.spots.map(({ words }) => words)).toEqual([
      'More justice for fishermen. Clearer with: a verb first (Adopt, Repeal) · what can be counted or seen (how many, which law) · by when (by 2028, within a year)',
    ]);
    expect(check.failed).toBe(checked({ ...coalition, ...textOf(['Housing', PROSE]), ASK: [] }).failed);
  });

  it('shows notes that say something, and passes references', () => {
    const rows = textOf([
      `${PROSE}[[Ministry of Housing, Annual report on the state of rents in the country, 2024, pp. 12–15.]]`,
      `${PROSE}[[A woman who was evicted in May told us that the bailiffs had come at night and were not in uniform.]]`,
    ]);
    const found = finding(checked(rows), 'notes');
    expect(found?.state).toBe('fail');
    expect(found?.spots).toEqual([expect.objectContaining({ place: 'Note 2' })]);
  });

  it.each([
    ['CCPR/C/USA/CO/5, paras. 12-14.', false],
    [
      'See Human Rights Council, Report of the Special Rapporteur who is charged with housing as it was presented, 2023.',
      false,
    ],
    [
      '“What is left of us when the houses are gone and nobody has told us why”, Riverton Press, 2022.',
      false,
    ],
    ['Interviews of 2025.', false],
    ['https://example.org/this-is-what-was-said-and-has-been-shown-by-them', false],
    [
      'The Government has never answered our letters, and the ministry said that it had no plan for those families.',
      true,
    ],
    [
      'El Gobierno nunca respondió a nuestras cartas, y el ministerio dijo que no tiene ningún plan para esas familias.',
      true,
    ],
    [
      'Le Gouvernement n’a jamais répondu à nos lettres, et le ministère dit qu’il n’y a aucun plan pour ces familles et doit attendre.',
      true,
    ],
  ])('reads the note %j', (note, substance) => {
    expect(isOfSubstance(note)).toBe(substance);
  });

  it('flags phones, addresses, people who have not agreed, and code names, but no years or symbols', () => {
    const MEM = [
      { id: 'MEM-ANA1', name: 'Ana Ruiz', listed: true },
      { id: 'MEM-HER1', name: 'Contact Heron', listed: false },
      { id: 'MEM-DEE1', name: 'Dee Park', listed: false },
    ];
    const clean = `${PROSE} See A/HRC/46/15 of 2019 2020 2021, 1 200 000 000 dollars, and Ana Ruiz, paragraph 26.1.`;
    expect(stateOf(checked({ ...textOf([clean]), MEM }), 'people')).toBe('pass');
    const bad =
      'Contact Heron saw it; call +1 (202) 555-0143 or 022 917 00 00 12, write to dee@example.org, or ask dee park and Dee Park.';
    const found = finding(checked({ ...textOf([PROSE, bad]), MEM }), 'people');
    expect(found?.state).toBe('fail');
    expect(found?.spots.map(({ words }) => words.split(':')[0])).toEqual([
      'Has not agreed to be named',
      'Phone',
      'Phone',
      'E-mail address',
      'Has not agreed to be named',
    ]);
    const named = finding(
      checked({ ...textOf([`${PROSE} Ms. Rosa Delgado lost her home.`]), MEM }),
      'people',
    );
    expect(named?.state).toBe('look');
    expect(named?.spots[0]?.words).toContain('Rosa Delgado');
  });

  it('shows what is still to be written, with its place', () => {
    const rows = textOf([
      'Housing',
      `${PROSE} [Add the number of families here]`,
      `${PROSE} TBC`,
      `“[The] court [sic]” ${PROSE}`,
    ]);
    const found = finding(checked(rows), 'prompts');
    expect(found?.state).toBe('fail');
    const inText = found?.spots.filter(({ place }) => place.startsWith('Paragraph')) ?? [];
    expect(inText.map(({ words }) => /number of families|TBC/.test(words)).filter(Boolean)).toHaveLength(2);
    expect(inText.some(({ words }) => words.includes('[sic]'))).toBe(false);
  });

  it.each([
    ['a link', 'Rents rose [data of the ministry](https://example.org/rents).'],
    ['words that an author put into a quotation', 'It promised “to give [all of the families] a home”.'],
    ['a number of a resolution', 'See General Assembly resolution 3447 (XXX) of 1975.'],
    ['a Spanish word', 'Los alquileres suben en todo el país.'],
    ['a plan', 'A new article is to be added to the law by 2027, and the homes are to be completed by then.'],
    ['brackets of its own', 'She fled at night [the names of both were changed by us].'],
  ])('finds nothing to be written in %s', (_, line) => {
    const ASK = [{ id: 'ASK-1', submission: 'SUB-JNT1', text: 'Lower rents', issues: ['ISS-HOUS'] }];
    const found = finding(checked({ ...textOf(['# Housing', line]), ASK }), 'prompts');
    expect(found?.spots.filter(({ place }) => place.startsWith('Paragraph'))).toEqual([]);
  });

  it('looks for clearness in lists only: a sentence of running text may report what others want', () => {
    const rows = textOf([
      '# Housing',
      'We recommend that the State do more for the homes of the poor.',
      PROSE,
    ]);
    const check = checked({ ...rows, ASK: [] });
    expect([stateOf(check, 'recommendations'), stateOf(check, 'clearAsks')]).toEqual(['pass', 'pass']);
  });

  it('finds recommendations in the authors’ own text', () => {
    const rows = textOf([
      '# Housing',
      PROSE,
      '# What must change',
      'We ask the State to:',
      '- Lower the rents.',
      '- Build homes for all families in both towns.',
    ]);
    const check = checked({ ...rows, ASK: [] });
    expect(finding(check, 'recommendations')?.reason).toBe('2 found.');
  });

  it('asks for those who have not agreed to be named', () => {
    const found = finding(checked({ ...coalition, END: [] }), 'submitters');
    expect(found?.state).toBe('fail');
    expect(found?.spots.map(({ words }) => words)).toEqual(['Lantern Coalition']);
  });

  it('knows the language of text and form, and what Settings allow', () => {
    const spanish = Array.from(
      { length: 6 },
      () =>
        'El Gobierno no ha cumplido con la ley de vivienda, y las familias que pagan el alquiler siguen en la calle.',
    );
    expect(finding(checked(textOf(spanish)), 'language')?.state).toBe('fail');
    expect(stateOf(checked(textOf(spanish), { bookLanguage: 'es' }), 'language')).toBe('pass');
    const only = { settings: { 'limit.languages': 'en' }, bookLanguage: 'es' } as const;
    expect(finding(checked(textOf(spanish), only), 'language')?.reason).toContain('Settings name English');
  });

  it('points out a text on another country', () => {
    const kenya = `${PROSE} Kenya, Kenya, Kenya, Kenya, Kenya and France.`;
    const found = finding(checked(textOf([kenya])), 'country');
    expect([found?.state, found?.reason]).toEqual([
      'look',
      'It names Kenya more often than Freedonia: 5 to 2.',
    ]);
    expect(stateOf(checked(coalition, { settings: { country: '' } }), 'country')).toBe('fail');
  });

  it('wants the newest document', () => {
    expect(finding(checked(coalition), 'file')?.reason).toBe('The document has not been built yet.');
    const VER = [{ id: 'VER-1', submission: 'SUB-JNT1', version: 2, hash: '0123456789abcdef' }];
    expect(finding(checked({ ...coalition, VER }), 'file')?.reason).toContain('since version 2');
  });

  it('is late after the minute in Geneva', () => {
    const due = (officialDue: string) => ({ ...coalition, SUB: [{ ...JOINT, officialDue }] });
    // It is 00:30 in Geneva on 1 April 2026.
    expect(stateOf(checked(due('2026-04-01T00:31')), 'deadline')).toBe('pass');
    expect(stateOf(checked(due('2026-04-01T00:29')), 'deadline')).toBe('fail');
  });

  it('goes by the levels and sources in Settings', () => {
    const settings = { 'upload.submitters': 'look', 'upload.file': 'off', 'upload.prompts': 'nonsense' };
    const SET = [
      { id: 'SET-1', key: 'upload.submitters', value: 'look', source: 'Our lawyers', date: '2026-02-03' },
      { id: 'SET-2', key: 'limit.joint', value: '5630', source: 'OHCHR, mail of May', date: '' },
    ];
    const check = checked({ ...coalition, END: [], SET }, { settings });
    expect(stateOf(check, 'submitters')).toBe('look');
    expect(finding(check, 'submitters')?.source).toBe('Our lawyers. In Settings since 3 February 2026.');
    expect(finding(check, 'words')?.source).toBe('OHCHR, mail of May');
    expect(finding(check, 'file')).toBeUndefined();
    expect(stateOf(check, 'prompts')).toBe('fail');
  });

  it('is for those who work on the text, and for who uploads it', () => {
    const context = contextOf({ actor: { person: 'MEM-X' } });
    const input = { submission: 'SUB-JNT1' };
    expect(checkBeforeUpload.plan(bookOf(coalition), input, context).ok).toBe(false);
    const SUB = [{ ...JOINT, uploader: 'MEM-X' }];
    expect(checkBeforeUpload.plan(bookOf({ ...coalition, SUB }), input, context).ok).toBe(true);
  });
});

// What LibreOffice 7 counted of the same texts as .docx, turned into .odt: its `meta:word-count`.
describe('words as LibreOffice counts them', () => {
  it.each([
    ['Well-being, self-determination and so-called re-entry are words with hyphens.', 9],
    ['The rights—and the duties—of the State.', 8],
    ['From 2019–2024 and pages 12–15 of A/HRC/46/15.', 9],
    ['Police and/or courts, he/she, 24/7, 2024/25 and km/h.', 8],
    [
      'See https://www.ohchr.org/en/hr-bodies/upr/ngos-nhris?x=1&y=2 and write to jane.doe@example.org today.',
      7,
    ],
    ['Le Gouvernement n’a pas répondu : « rien », dit-il ! Pourquoi ? 12 000 personnes ; 45 %.', 19],
    [
      'Le Gouvernement n’a pas répondu\u00a0: «\u00a0rien\u00a0», dit-il\u202f! Pourquoi\u202f? 12\u202f000 personnes\u202f; 45\u00a0%.',
      19,
    ],
    ['El Estado (la «administración») ¿cumple? ¡No! N.º 12, art. 5.º y 3 %.', 13],
    ['Rents rose by 33%, from $1,200.50 to $1,600 (+33.3 %).', 10],
    ['• one • two & three @ four # five * six', 12],
    ['R&D, AT&T, Q&A; U.S.A. and e.g. i.e. etc...', 8],
    ['Wait...what? Yes...no. And… then … go.', 6],
    ['The A/RES/60/251, CCPR/C/USA/CO/5, §§ 12-14, ¶ 9.', 7],
    ['O’Brien’s mother-in-law’s house; don’t; l’eau; aujourd’hui; qu’il.', 7],
    ['one\ttab two\ttabs', 4],
    ['She said “no”—“never”—and left -- twice --- or thrice.', 11],
    ['+1 (202) 555-0143, 00 41 22 917 00 00; 12:30, 18h00; 7 April 2026.', 14],
    ['人权 and 日本 mixed with Latin letters.', 9],
    ['I. A. 1. (a) (ii) a) 2.1 items', 8],
    ['em—dash—between—letters and a trailing dash— then —leading', 10],
    ['under_score back\\slash pipe|bar equals=sign tilde~', 5],
  ])('%j', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});
