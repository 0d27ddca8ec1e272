// How often an address may ask, and what counts as one address.
import { describe, expect, it } from '@jest/globals';
import { countedAddress } from '../../../src/local/net/places';
import { rateLimit } from '../../../src/local/net/rate';

describe('how often one may ask', () => {
  it('fills again evenly, for each address and for all', () => {
    let now = 0;
    const may = rateLimit(() => now, { each: 2, all: 3, milliseconds: 1000 });
    expect(['a', 'a', 'a', 'b', 'b'].map(may)).toEqual([true, true, false, true, false]);
    now = 500;
    expect(['a', 'a', 'b'].map(may)).toEqual([true, false, false]);
    now = 100_000;
    expect(['a', 'a', 'a', 'b', 'b'].map(may)).toEqual([true, true, false, true, false]);
  });

  it('is not changed by whom it refuses, nor by a clock that is set back', () => {
    let now = 1000;
    const may = rateLimit(() => now, { each: 1, all: 2, milliseconds: 1000 });
    expect(['a', 'a', 'a', 'b'].map(may)).toEqual([true, false, false, true]);
    now = 0;
    expect(['a', 'b'].map(may)).toEqual([false, false]);
    now = 1000;
    expect(may('a')).toBe(true);
  });

  it('holds for all, however many addresses one has', () => {
    const may = rateLimit(() => 0, { each: 1, all: 20_000, milliseconds: 1000 });
    const taken = Array.from({ length: 30_000 }, (_, index) => may(`address ${index % 15_000}`));
    expect(taken.filter(Boolean)).toHaveLength(20_000);
  });
});

it.each([
  [undefined, ''],
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8::9', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
])('%s counts as %s', (address, counted) => {
  expect(countedAddress(address)).toBe(counted);
});
