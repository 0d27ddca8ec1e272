// A one-pager quotes the country, tells facts with sources and what may be public, fits a page, and says what to cut.
import { describe, expect, it } from '@jest/globals';
import { buildOnePager } from '../../../../src/core/advocacy/one-pagers/plan-build';
import { leadAndFacts, sentencesWithNotes } from '../../../../src/core/advocacy/one-pagers/facts';
import { printed } from '../../../../src/core/advocacy/one-pagers/page';
import { onePager, type OnePagerInput } from '../../../../src/core/advocacy/one-pagers/plan-draft';
import type { Tables } from '../../../support/book';
import { bookReading, contextFor, planned, refused, SETTINGS, type Who } from '../fixture';
import { lobby } from './lobby';

const settings = { ...SETTINGS, coalition: 'River and Rights' };
const draftOf = (input: OnePagerInput, who: Who = 'bo', over = {}) => {
  const book = bookReading(onePager.reads, { ...lobby, ...over });
  const { draft } = planned(onePager.plan(book, input, contextFor(who, { settings }))).result;
  if (!draft) throw new Error('no draft');
  return draft;
};
const CHILE = { country: 'Chile', issue: 'ISS-W' };

describe('a one-pager', () => {
  it('quotes what the country itself recommended, with the answer and what became of it', () => {
    const { page } = draftOf(CHILE);
    expect(page.earlier).toEqual([
      {
        quote: '“Provide safe drinking water to all villages” (A/HRC/36/7, para. 40.1, 2017)',
        became:
          'Answer of the government: noted (not accepted). Since then: partly, Ten wells were dug (Water).',
      },
    ]);
  });
  it('tells two facts with their sources, first sentences as a lead, and none of what was withdrawn', () => {
    const { page } = draftOf(CHILE);
    expect(page.facts).toEqual([
      'In 2026 wells ran dry in 40 villages.[[Well Watch, Report on Wells. Second edition, 2026, p. 4.]]',
      'Art. 11 of the Covenant is breached.[[Wells, our submission to this review]]',
    ]);
    expect(page.lead.join(' ')).toContain('Nobody measures');
    expect([...page.facts, ...page.lead].join(' ')).not.toMatch(/Owls|Dig wells/);
  });
  it('tells nothing that is internal and names nobody who did not agree', () => {
    const whole = JSON.stringify(draftOf(CHILE));
    expect(whole).not.toMatch(/secret|Hidden House/i);
    expect(whole).toContain('bo@example.org');
    expect(JSON.stringify(draftOf(CHILE, 'ana'))).not.toContain('x@example.org');
  });
  it('has our asks and our questions, not published ones', () => {
    const { page } = draftOf(CHILE);
    expect(page.asks).toEqual(['Provide clean drinking water to all villages']);
    expect(page.questions).toEqual(['Why are wells not tested?']);
  });
  it('quotes nobody else where the country recommended nothing, and says so', () => {
    const { page, notes, letter } = draftOf({ country: 'Kenya', issue: 'ISS-W' });
    expect(page.earlier).toEqual([]);
    expect(`${JSON.stringify(page)} ${letter.body}`).not.toMatch(/Chile|safe drinking water/);
    expect(notes.join(' ')).toContain('the page quotes nobody');
  });
  it('says before it is made what is not in its language', () => {
    const said = (language: 'en' | 'fr') => draftOf({ ...CHILE, language }).notes.join(' ');
    expect(said('en')).not.toContain('not in');
    expect(said('fr')).toMatch(/\d+ lines are not in French yet: translate them below/);
  });
  it('is written in the language of the mission, and its letter too', () => {
    const CTY = (lobby.CTY ?? []).map((row) => (row.id === 'CTY-C' ? { ...row, writeIn: 'es' } : row));
    const { page, letter } = draftOf(CHILE, 'bo', { CTY });
    expect([page.earlierTitle, page.subtitle, letter.subject]).toEqual([
      'Recomendaciones de Chile',
      'Para la Misión Permanente de la República de Chile',
      'Examen Periódico Universal de Noruega: Water and sanitation',
    ]);
    expect(letter.body).toContain(
      '«Provide safe drinking water to all villages» (A/HRC/36/7, párr. 40.1, 2017, texto en inglés)',
    );
    expect(letter.body).toContain(
      'Agradeceríamos que su delegación recomendara:\n– Provide clean drinking water',
    );
  });
  it('supposes the language where the mission has none, whatever that of the workbook', () => {
    const CTY = (lobby.CTY ?? []).map((row) => (row.id === 'CTY-C' ? { ...row, writeIn: '' } : row));
    expect(draftOf(CHILE, 'bo', { CTY }).page.earlierTitle).toBe('Recomendaciones de Chile');
  });
  it('asks in its language where an ask is known in it, and takes facts from the text in it', () => {
    const ASK = (lobby.ASK ?? []).map((row) => ({
      ...row,
      otherLanguages: 'fr: Fournir de l’eau potable à tous',
    }));
    const SUB = [
      ...(lobby.SUB ?? []),
      {
        ...(lobby.SUB ?? [])[0]!,
        id: 'SUB-F',
        title: 'Puits',
        language: 'fr' as const,
        translationOf: 'SUB-1',
      },
    ];
    const text = 'Water and sanitation\nEn 2026, les puits se sont taris dans 40 villages.[[Rapport, 2026.]]';
    const TXT = [...(lobby.TXT ?? []), { id: 'TXT-F', submission: 'SUB-F', part: 1, text }];
    const { page } = draftOf({ ...CHILE, language: 'fr' }, 'bo', { ASK, SUB, TXT });
    expect(page.asks).toEqual(['Fournir de l’eau potable à tous']);
    expect(page.facts.join(' ')).toContain('les puits se sont taris');
    expect(page.facts.join(' ')).not.toContain('wells');
    expect(draftOf(CHILE, 'bo', { ASK, SUB, TXT }).page.asks).toEqual([
      'Provide clean drinking water to all villages',
    ]);
  });
  it('claims in its title what the text begins with, where that is short; else the issue stands there and is told', () => {
    const TXT = [
      {
        id: 'TXT-1',
        submission: 'SUB-1',
        part: 1,
        text: 'Water and sanitation\nNobody tests the wells. They ran dry.',
      },
    ];
    const { page } = draftOf(CHILE, 'bo', { TXT });
    expect(page.title).toEqual(['Nobody tests the wells']);
    expect([...page.lead, ...page.facts].join(' ')).not.toContain('Nobody tests');
    expect(printed(page)).toMatchObject({
      title: 'Nobody tests the wells',
      review: expect.stringContaining(page.topic),
    });
    const plain = draftOf(CHILE);
    expect(plain.page.title).toEqual([]);
    expect(printed(plain.page)).toMatchObject({ title: plain.page.topic });
    expect(plain.notes.join(' ')).toContain('say below, in one line, what you claim');
    expect(draftOf({ ...CHILE, title: ['Wells kill'] }).notes.join(' ')).not.toContain('what you claim');
  });
  it('says where governments reach us in Geneva', () => {
    const book = bookReading(onePager.reads, lobby);
    const at = contextFor('bo', { settings: { ...settings, 'geneva.address': 'Rue de Varembé 1, Geneva' } });
    const { result } = planned(onePager.plan(book, CHILE, at));
    expect(result.draft?.page.contact).toContain('Rue de Varembé 1, Geneva');
    expect(result.draft?.letter.body).toContain('Rue de Varembé 1, Geneva');
  });
  it('fits in two columns, too', () => {
    const facts = [
      'Many words about wells and villages. '.repeat(4),
      'Many more words about wells. '.repeat(4),
    ];
    const { page, room } = draftOf({ ...CHILE, layout: 'two', facts });
    expect(printed(page)).toMatchObject({ isOneColumn: false, isTwoColumns: true });
    expect(room.over).toBe(0);
    const much = draftOf({ ...CHILE, layout: 'two', facts: facts.map((one) => one.repeat(8)) });
    expect(much.tooLong).toContain('Shorten the facts');
  });
  it('fits one page whatever the texts hold', () => {
    const long = Array.from(
      { length: 80 },
      (_, at) => `Well ${String(at)} ran dry in the summer of that year.`,
    );
    const TXT = [
      { id: 'TXT-1', submission: 'SUB-1', part: 1, text: `Water and sanitation\n${long.join(' ')}` },
    ];
    const { room, page } = draftOf(CHILE, 'bo', { TXT });
    expect([room.over, page.facts.length, page.lead.length]).toEqual([0, 2, 1]);
  });
  it('says what to cut where somebody wrote too much', () => {
    const facts = Array.from({ length: 20 }, () => 'Many words about wells and villages. '.repeat(12));
    const { tooLong, page } = draftOf({ ...CHILE, facts });
    expect(page.facts).toHaveLength(20);
    expect(tooLong).toMatch(/^\d+ lines too long for one page\. Shorten the facts\.$/);
  });
  it('tells once what two submissions share', () => {
    const SUB = (lobby.SUB ?? []).map((row) => ({ ...row, status: 'draft' }));
    const TXT = (lobby.TXT ?? []).map((row) => ({
      ...row,
      text: 'Water and sanitation\nWells ran dry. Wells ran dry.',
    }));
    const { page } = draftOf(CHILE, 'bo', { SUB, TXT });
    expect([page.facts, page.lead]).toEqual([['Wells ran dry.[[Wells, our submission to this review]]'], []]);
  });
  it('is not made for the country under review', () => {
    const book = bookReading(onePager.reads, lobby);
    expect(
      refused(onePager.plan(book, { country: 'Norway', issue: 'ISS-W' }, contextFor('bo', { settings }))),
    ).toContain('under review');
  });
  it('offers what may be chosen, and who is asked something on which issue', () => {
    const book = bookReading(onePager.reads, lobby);
    const { result } = planned(onePager.plan(book, {}, contextFor('bo', { settings })));
    expect(result.draft).toBeUndefined();
    expect(result.countries.find(({ id }) => id === 'CTY-C')?.asked).toEqual(['ISS-W']);
    expect(result.countries.map(({ id }) => id)).not.toContain('CTY-N');
  });
});

describe('its file', () => {
  it('holds what was changed by hand and names country and issue', () => {
    const book = bookReading(buildOnePager.reads, {
      ...lobby,
      TPL: [{ id: 'TPL-1', name: 'one-pager', part: 1, bytes: 'AAAA' }],
    });
    const outcome = buildOnePager.plan(
      book,
      { ...CHILE, facts: ['By hand.', ''] },
      contextFor('bo', { settings }),
    );
    if (!outcome.ok) throw new Error('refused');
    const { effects, result } = outcome.value;
    expect(result.fileName).toBe('One-pager_CHL_Water-and-sanitation_2027-01-10.docx');
    expect(JSON.stringify(effects)).toContain('By hand.');
  });
  it('has letters of 12 points where a page of 10.5 has room, and names addresses of workgroups as meant', () => {
    const TPL = [{ id: 'TPL-1', name: 'one-pager', part: 1, bytes: 'AAAA' }];
    const WG = [{ id: 'WG-W', name: 'Water', mailingList: 'water@example.org' }];
    const outcome = buildOnePager.plan(
      bookReading(buildOnePager.reads, { ...lobby, TPL, WG }),
      CHILE,
      contextFor('bo', { settings }),
    );
    const [effect] = outcome.ok ? outcome.value.effects : [];
    expect(effect).toMatchObject({ data: { textScale: 1.14 }, meant: ['water@example.org'] });
    expect(JSON.stringify(effect)).toContain('water@example.org');
  });
});

describe('questions on it', () => {
  it('are noted as given to its country, once, and not those that were published', () => {
    const text = 'Why are wells not tested?';
    const QUE = [
      { id: 'QUE-1', text, issues: ['ISS-W'], status: 'ready' as const, givenTo: ['CTY-K'] },
      { id: 'QUE-2', text, issues: ['ISS-W'], status: 'published' as const },
      { id: 'QUE-3', text: 'Something else?', issues: ['ISS-W'], status: 'ready' as const },
    ];
    const TPL = [{ id: 'TPL-1', name: 'one-pager', part: 1, bytes: 'AAAA' }];
    const build = (rows: NonNullable<Tables['QUE']>) =>
      planned(
        buildOnePager.plan(
          bookReading(buildOnePager.reads, { ...lobby, TPL, QUE: rows }),
          { ...CHILE, questions: [text] },
          contextFor('bo', { settings }),
        ),
      );
    const { edits, said } = build(QUE);
    expect(edits).toEqual([
      {
        kind: 'update',
        sheet: 'QUE',
        id: 'QUE-1',
        values: { givenTo: ['CTY-K', 'CTY-C'], status: 'given' },
      },
    ]);
    expect(said).toContain('1 question noted as given to it.');
    const given = QUE.map((row) =>
      row.id === 'QUE-1' ? { ...row, status: 'given' as const, givenTo: ['CTY-K', 'CTY-C'] } : row,
    );
    expect(build(given).edits).toEqual([]);
  });
});

describe('sentences with notes', () => {
  it('end where the text does, not where a note does, and have their notes at the end', () => {
    expect(sentencesWithNotes('One.[[See A. And B.]] Two[[C]]. Three')).toEqual([
      'One.[[See A. And B.]]',
      'Two.[[C]]',
      'Three',
    ]);
  });
});

describe('facts', () => {
  it('are what has a figure and a source, before what has one of them; a year is no figure', () => {
    const sentences = [
      'In 2026 it rained.',
      'Nobody asked.',
      'Some did.[[A]]',
      'Of 40 wells 30 are dry.[[B]]',
    ];
    const found = leadAndFacts(
      [{ title: 'Wells', sentences }],
      { from: 'ours', most: 2, longest: 3 },
      () => true,
    );
    expect(found).toEqual({
      lead: ['In 2026 it rained. Nobody asked.'],
      facts: ['Some did.[[A]]', 'Of 40 wells 30 are dry.[[B]]'],
    });
  });
});
