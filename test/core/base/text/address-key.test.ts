import { describe, expect, it } from '@jest/globals';
import { actorOf } from '../../../../src/core/workbook/records/people-roles';
import { addressKey } from '../../../../src/core/base/text/fold';
import { bookOf } from '../../../support/book';

describe('two addresses of one account', () => {
  it.each([
    ['Ana.Ruiz@Gmail.com', 'anaruiz@gmail.com'],
    ['ana.ruiz@googlemail.com', 'anaruiz@gmail.com'],
    [' ANA@example.org', 'ana@example.org'],
  ])('are %s and %s', (one, other) => {
    expect(addressKey(one)).toBe(addressKey(other));
  });

  it.each([
    ['ana.ruiz@example.org', 'anaruiz@example.org'],
    ['ana+one@gmail.com', 'ana+two@gmail.com'],
    ['', 'ana@gmail.com'],
  ])('are not %s and %s', (one, other) => {
    expect(addressKey(one)).not.toBe(addressKey(other));
  });
});

it('who is listed with other dots than the account has is known, with every role', () => {
  const book = bookOf({
    MEM: [{ id: 'MEM-1', name: 'Ana Ruiz', email: 'anaruiz@gmail.com', coordinator: true }],
    WG: [],
  });
  expect(actorOf(book, 'ana.ruiz@gmail.com')).toMatchObject({ person: 'MEM-1', isCoordinator: true });
});
