// What of JavaScript the platform has. Nothing here is a service of Google.
import { tried } from '../../engine/account-port';

const DAY = new Date(Date.UTC(2027, 2, 1, 14, 30));

/** Put together here: Google refuses a script in whose text it stands as such. */
const FIELD = ['#', 'field'].join('');

/** Written as text: where the platform lacks it, the script would not even load. */
const evaluated = (code: string): boolean => new Function(code)() as boolean;

function hourIn(timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, hourCycle: 'h23' as const, hour: '2-digit', minute: '2-digit' },
  });
  const parts = Object.fromEntries(format.formatToParts(DAY).map(({ type, value }) => [type, value]));
  return `${parts['hour']}:${parts['minute']}`;
}

const monthIn = (language: string): string =>
  new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(DAY);

export const runtimeProbes = () => [
  tried('lookBehind', () => new RegExp('(?<=a)b').test('ab')),
  tried('arrayAt', () => [1, 2].at(-1) === 2),
  tried('intlParts', () => hourIn('America/New_York')),
  tried('intlLanguages', () => `${monthIn('fr')} ${monthIn('es')}`),
  tried('newFunction', () => evaluated('return true')),
  tried('privateFields', () =>
    evaluated(`class A { ${FIELD} = true; get() { return this.${FIELD}; } } return new A().get();`),
  ),
];
