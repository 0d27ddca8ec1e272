// Categories of action by the first verb, and the words that led to them.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { suggestAction } from '../../../../src/core/language/actions/action-category';

describe('the action that a recommendation asks for', () => {
  it.each([
    ['Share its good practices on wells with neighbours', 1],
    ['Seek technical assistance for the census of owls', 1],
    ['Continue to mend wells', 2],
    ['Maintain the owl register', 2],
    ['Consider ratifying the convention on owls', 3],
    ['Give due consideration to a law on wells', 3],
    ['Study the effects of dams', 3],
    ['Strengthen the protection of well keepers', 4],
    ['Take all necessary measures to protect owls', 4],
    ['Step up efforts against drought', 4],
    ['Adopt further measures to help tenants', 4],
    ['Ratify the convention on owls', 5],
    ['Abolish the tax on wells', 5],
    ['Put an end to the tax on wells', 5],
    ['Set up an office for wells', 5],
    ['Bring the code into line with the convention', 5],
    ['Adopt a law on wells', 5],
    ['Continue and strengthen the programme of wells', 4],
    ['Improve the rights of tenants by amending the housing code', 5],
    ['Fully and promptly implement the ruling on wells', 5],
    ['In line with its pledges, ratify the convention on owls', 5],
    ['That the Government consider a census of owls', 3],
    ['Put an end to impunity for the theft of owls', 4],
    ['Putting an end to all violence against owls', 4],
    ['Undertake a study on owls', 3],
    ['Undertake a reform of the law on wells', 4],
    ['Seek to mend the wells', 4],
    ['Take into account what owls need', 4],
    ['Fast-track the mending of wells and refine the register', 4],
    ['Protect owls through creating a fund', 5],
    ['Protect owls by protecting wells', 4],
    ['Continuar reparando los pozos', 2],
    ['Ratificar el convenio sobre los búhos', 5],
    ['Envisager de ratifier la convention', 3],
    ['Renforcer la protection des puits', 4],
  ])('%s: %i', (text, category) => {
    expect(suggestAction(text)?.category).toBe(category);
  });

  it('shows the words it rests on, where they stand', () => {
    const text = 'In haste, take all necessary measures to mend the wells';
    const found = suggestAction(text);
    expect(found?.words).toBe('take all necessary measures');
    expect(text.slice(found?.start, found?.end)).toBe(found?.words);
  });

  it.each(['', '...', '42', 'Owls and wells of the northern plains'])('says nothing of %j', (text) => {
    expect(suggestAction(text)).toBeUndefined();
  });

  it('points inside any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('ratify ', 'Continue to ', ''),
        (tail, start) => {
          const text = start + tail;
          const found = suggestAction(text);
          if (found) expect(text.slice(found.start, found.end)).toBe(found.words);
        },
      ),
    );
  });
});
