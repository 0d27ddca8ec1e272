// The rules that are written out choose the forms that the platform chooses.
import { describe, expect, it } from '@jest/globals';
import { pluralRules } from '../../../scripts/words/plural-rules';

const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100, 101, 111, 1000, 1_000_000, 1_234_567, 1.5];

describe.each(['en', 'es', 'fr', 'pt', 'ar', 'ru', 'he'])('in %s', (language) => {
  it('the form of each number is that of CLDR', async () => {
    const rule = (await pluralRules())(language);
    const formOf = new Function(`return ${rule?.code ?? ''}`)() as (count: number) => string;
    const platform = new Intl.PluralRules(language);
    expect(COUNTS.map((count) => formOf(count))).toEqual(COUNTS.map((count) => platform.select(count)));
  });

  it('the forms are those that CLDR has', async () => {
    const forms = (await pluralRules())(language)?.forms ?? [];
    expect([...forms].sort()).toEqual(
      [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort(),
    );
  });
});

it('a region takes the rule of its language, and an unknown language has none', async () => {
  const ruleOf = await pluralRules();
  expect(ruleOf('es-MX')).toEqual(ruleOf('es'));
  expect(ruleOf('xx')).toBeUndefined();
});
