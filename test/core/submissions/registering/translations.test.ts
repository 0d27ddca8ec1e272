// A submission is linked to its original, in the form, in a cell, and with its text; a link to itself or in a circle is told.
import { describe, expect, it } from '@jest/globals';
import { render } from '../../../../src/core/base/messages/text';
import { translationTrouble } from '../../../../src/core/submissions/registering/translation-links';
import { textsOnBoard } from '../../../../src/core/submissions/deadline-board/groups';
import { takeInText } from '../../../../src/core/submissions/texts/plan-take-in';
import { bookOf, coalition, contextOf } from '../documents/fixture';
import { applied } from '../../coverage/overlaps/fixture';
import { register, rows, submission } from './fixture';

const BY_BO = { actor: { person: 'MEM-BO' } };

describe('a translation', () => {
  it('is registered with its original and its language', () => {
    const { rows: after } = register({ translationOf: 'Clean water in villages', language: 'fr' });
    expect(submission(after, 'SUB-n1')).toMatchObject({ translationOf: 'SUB-1', language: 'fr' });
  });

  it('is no second individual submission of its organization', () => {
    const one = applied(rows, [
      { kind: 'update', sheet: 'SUB', id: 'SUB-1', values: { leadOrganization: 'ORG-1' } },
    ]);
    const second = { kind: 'individual', leadOrganization: 'ORG-1' } as const;
    expect(register(second, {}, one).said).toContain('Clean water in villages');
    expect(register({ ...second, translationOf: 'SUB-1' }, {}, one).said).not.toContain('Clean water');
  });

  it('is not taken as its own, nor in a circle', () => {
    expect(register({ id: 'SUB-1', translationOf: 'SUB-1' }, BY_BO).problem).toBe(
      '“Clean water in villages” cannot be a translation of itself. Empty “Translation of”, or name the original there.',
    );
    const { rows: after } = register({ translationOf: 'SUB-1' });
    expect(register({ id: 'SUB-1', translationOf: 'SUB-n1' }, BY_BO, after).problem).toBe(
      'These are translations of one another: “Clean water in villages” → “Rivers and mines” → “Clean water in villages”. Empty “Translation of” in the one that was written first.',
    );
  });

  it('is told by Check and repair where cells go round', () => {
    const of = (id: string, translationOf: string) => ({ id, title: id, translationOf });
    const book = bookOf({
      SUB: [of('SUB-A', 'SUB-B'), of('SUB-B', 'SUB-A'), of('SUB-C', 'SUB-C'), of('SUB-D', '')],
    });
    const told = translationTrouble(book).map(
      ({ id, message }) => `${id}: ${render(message, 'en').slice(0, 40)}`,
    );
    expect(told).toEqual([
      'SUB-A: These are translations of one another: “',
      'SUB-B: These are translations of one another: “',
      'SUB-C: “SUB-C” cannot be a translation of itsel',
    ]);
  });

  it('is on the board of deadlines with its original, until that is withdrawn', () => {
    const sub = (id: string, more: object) => ({ id, title: id, kind: 'joint', ...more });
    const lines = (status: string) => {
      const SUB = [sub('SUB-A', { status }), sub('SUB-B', { translationOf: 'SUB-A' })];
      return textsOnBoard(bookOf({ ...coalition, SUB })).map(({ id }) => id);
    };
    expect(lines('draft')).toEqual(['SUB-A']);
    expect(lines('withdrawn')).toEqual(['SUB-B']);
  });
});

describe('a text that is taken in', () => {
  const FRENCH = `Introduction
${'Les loyers ont augmenté d’un tiers dans les deux villes et les tribunaux ont ordonné l’expulsion de familles qui avaient payé ce qu’elles devaient. '.repeat(4)}`;
  const own = { ...coalition.SUB[0] };
  const SUB = [...coalition.SUB, { ...own, id: 'SUB-FR', title: 'Le logement', kind: 'one-pager' }];
  const take = (more: object = {}) => {
    const plan = takeInText.plan(
      bookOf({ ...coalition, SUB }),
      { submission: 'SUB-FR', text: FRENCH, ...more },
      contextOf({ actor: { isCoordinator: true } }),
    );
    if (!plan.ok) throw new Error(render(plan.problem, 'en'));
    return plan.value;
  };

  it('in another language than one on the same issue is offered as its translation', () => {
    const { originals } = take().result;
    expect(originals.map(({ id }) => id)).toContain('SUB-JNT1');
  });

  it('is linked where somebody says so, and nothing is offered then', () => {
    const { result, edits, summary } = take({ translationOf: 'SUB-JNT1' });
    expect(result.originals).toEqual([]);
    expect(edits).toContainEqual(
      expect.objectContaining({
        id: 'SUB-FR',
        values: expect.objectContaining({ translationOf: 'SUB-JNT1' }),
      }),
    );
    expect(summary.map((one) => render(one, 'en')).join(' ')).toContain('linked as the translation of');
    expect(() => take({ translationOf: 'SUB-FR' })).toThrow('cannot be a translation of itself');
  });
});
