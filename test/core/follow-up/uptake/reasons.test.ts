import { describe, expect, it } from '@jest/globals';
import { render } from '../../../../src/core/base/messages/text';
import { inThree } from '../../../support/in-three';
import { reasonMessage } from '../../../../src/core/follow-up/uptake/reasons';

describe('reasonMessage', () => {
  it.each([
    ['en', 'Both are about: death penalty, torture.'],
    ['es', 'Ambas tratan de: pena de muerte, tortura.'],
    ['fr', 'Les deux traitent de : peine de mort, torture.'],
  ] as const)('says in %s what both have in common', (language, sentence) => {
    const what = [
      inThree('death penalty', 'pena de muerte', 'peine de mort'),
      inThree('torture', 'tortura', 'torture'),
    ];
    expect(render(reasonMessage({ kind: 'subjects', what }), language)).toBe(sentence);
  });
});
