import { describe, expect, it } from '@jest/globals';
import { labelled } from '../../../../src/core/base/messages/labelled';
import { typeset } from '../../../../src/core/base/messages/typeset';

describe('French on screen', () => {
  it('keeps signs of two parts with the word before them', () => {
    expect(typeset('« Eau » : oui ; non ?', 'fr')).toBe('«\u00a0Eau\u00a0»\u00a0: oui\u00a0; non\u00a0?');
  });

  it('has a space before the semicolon of a list, which code writes without', () => {
    expect(typeset('eau; terre; air', 'fr')).toBe('eau\u00a0; terre\u00a0; air');
    expect(typeset('agua; tierra', 'es')).toBe('agua; tierra');
  });
});

it.each([
  ['en', 'Time: 12:00'],
  ['es', 'Time: 12:00'],
  ['fr', 'Time : 12:00'],
] as const)('sets the colon behind what something is, in %s', (language, expected) => {
  expect(labelled('Time', '12:00', language)).toBe(expected);
});
