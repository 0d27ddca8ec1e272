// What RFC 5545 and 5546 ask of a calendar file that parsers let pass: readers of calendars refuse or misread what breaks it.

const ONCE = ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'ORGANIZER', 'SEQUENCE'];
const AT_MOST_ONCE = ['SUMMARY', 'DESCRIPTION', 'LOCATION', 'URL', 'STATUS', 'TRANSP'];
const WORDS: Readonly<Record<string, RegExp>> = {
  STATUS: /^(?:TENTATIVE|CONFIRMED|CANCELLED)$/,
  TRANSP: /^(?:OPAQUE|TRANSPARENT)$/,
  METHOD: /^(?:PUBLISH|REQUEST|CANCEL|REPLY)$/,
};
const PARAMETERS: Readonly<Record<string, RegExp>> = {
  PARTSTAT: /^(?:NEEDS-ACTION|ACCEPTED|DECLINED|TENTATIVE)$/,
  ROLE: /^(?:CHAIR|(?:REQ|OPT|NON)-PARTICIPANT)$/,
};

interface Line {
  readonly name: string;
  readonly parameters: readonly (readonly [string, string])[];
  readonly value: string;
}

/** A line by its parts; undefined for one of no such form, such as one with a quote that nothing closes. */
function lineOf(text: string): Line | undefined {
  const found = /^([A-Z-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/s.exec(text);
  if (!found) return undefined;
  const parameters = [...(found[2] ?? '').matchAll(/;([A-Z-]+)=("[^"]*"|[^";:,]*)/g)];
  return {
    name: found[1] ?? '',
    parameters: parameters.map(([, name = '', value = '']) => [name, value] as const),
    value: found[3] ?? '',
  };
}

function eventFaults(lines: readonly Line[], method: string): readonly string[] {
  const count = (name: string): number => lines.filter((line) => line.name === name).length;
  const valueOf = (name: string): string => lines.find((line) => line.name === name)?.value ?? '';
  const attendees = count('ATTENDEE');
  return [
    ...ONCE.filter((name) => count(name) !== 1).map((name) => `${name} stands ${count(name)} times`),
    ...AT_MOST_ONCE.filter((name) => count(name) > 1).map((name) => `${name} stands more than once`),
    ...(valueOf('DTEND') > valueOf('DTSTART') ? [] : ['it ends before it begins']),
    ...lines
      .filter(
        ({ name, value }) => /^(?:ORGANIZER|ATTENDEE)$/.test(name) && !/^mailto:[^@\s]+@[^@\s]+$/.test(value),
      )
      .map(({ name }) => `${name} has no address`),
    ...((method === 'PUBLISH' ? attendees > 0 : attendees === 0)
      ? [`${attendees} attendees of ${method}`]
      : []),
    ...(method === 'CANCEL' && valueOf('STATUS') !== 'CANCELLED' ? ['called off and not CANCELLED'] : []),
  ];
}

/** What is wrong with a calendar file; nothing where all rules are kept. */
export function calendarFaults(file: string): readonly string[] {
  const written = file.split('\r\n');
  const unfolded = file
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1);
  const lines = unfolded.map(lineOf);
  const known = lines.flatMap((line) => line ?? []);
  const of = (name: string): readonly string[] =>
    known.filter((line) => line.name === name).map(({ value }) => value);
  const method = of('METHOD')[0] ?? '';
  const events = unfolded
    .join('\r\n')
    .split('BEGIN:VEVENT\r\n')
    .slice(1)
    .map((part) => (part.split('END:VEVENT')[0] ?? '').split('\r\n').flatMap((line) => lineOf(line) ?? []));
  return [
    ...written.filter((line) => Buffer.byteLength(line, 'utf8') > 75).map((line) => `too long: ${line}`),
    ...(/[\r\n]/.test(file.replace(/\r\n/g, '')) ? ['a line does not end in CR LF'] : []),
    ...(/[^\P{Cc}\t\r\n]/u.test(file) ? ['a control character'] : []),
    ...unfolded.filter((_, at) => !lines[at]).map((line) => `no line of a calendar: ${line}`),
    ...(of('BEGIN').join() === [...of('END')].sort((one) => (one === 'VCALENDAR' ? -1 : 1)).join()
      ? []
      : ['what begins does not end']),
    ...['VERSION', 'PRODID', 'METHOD'].filter((name) => of(name).length !== 1),
    ...known.filter(({ name, value }) => WORDS[name] && !WORDS[name].test(value)).map(({ value }) => value),
    ...known
      .flatMap(({ parameters }) => parameters)
      .filter(([name, value]) => PARAMETERS[name] && !PARAMETERS[name].test(value))
      .map(([, value]) => value),
    ...events.flatMap((event) => eventFaults(event, method)),
  ];
}
