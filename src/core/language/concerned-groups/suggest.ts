// Suggests whose rights a text is about, in the groups of persons by which OHCHR marks recommendations, with the words
// that led to it.
import { createReader } from '../reading/reader';
import type { Reader } from '../reading/reading';
import { wordPlaces } from '../reading/words';

/** Group as OHCHR prints it | keys of concepts. */
const TABLE = `
Women & girls|women;gender equality;violence against women;domestic violence;sexual violence;female genital mutilation;child, early and forced marriage;girls;maternal mortality;sexual and reproductive health;abortion;equal pay;trafficking in women and children;girls' education
Children|children;corporal punishment;girls;child labour;child soldiers;juvenile justice;sexual exploitation of children;birth registration;child, early and forced marriage;child mortality;trafficking in women and children;girls' education
Youth & juveniles|youth;juvenile justice
Migrants|migrants;domestic workers
Refugees & asylum seekers|refugees and asylum
Internally displaced persons|internally displaced persons
Stateless persons|statelessness
Minorities/ racial, ethnic, linguistic, religious or descent-based groups|minorities;racial discrimination;people of African descent;racial profiling;language rights;antisemitism;hate crimes
Indigenous peoples|indigenous peoples;free, prior and informed consent
Persons with disabilities|persons with disabilities;inclusive education
Older persons|older persons
Lesbian, gay, bisexual and transgender and intersex persons (LGBTI)|sexual orientation and gender identity
Persons deprived of their liberty & detainees|detention;prison conditions;solitary confinement;arbitrary detention;pre-trial detention;life without parole;death penalty;political prisoners
Disappeared persons|enforced disappearances
Human rights defenders|human rights defenders
Media|freedom of the press
Civil society|civil society
Law enforcement / police & prison officials|police;excessive use of force
Judges, lawyers and prosecutors|independence of the judiciary
Persons living in poverty|poverty
Persons living in rural areas|rural areas
Persons living with HIV/AIDS|HIV and AIDS
Persons affected by armed conflict|armed conflict;military occupation;humanitarian access
Vulnerable persons/groups|vulnerable groups
`;

/** Groups of persons by the key of a concept. */
export function readGroups(): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const line of TABLE.trim().split('\n')) {
    const [group = '', keys = ''] = line.split('|');
    for (const key of keys.split(';')) groups.set(key, [...(groups.get(key) ?? []), group]);
  }
  return groups;
}

export interface SuggestedGroup {
  /** As OHCHR prints it. */
  readonly group: string;
  /** Where the words stand that led to it: 0-based UTF-16 offsets, end exclusive. */
  readonly words: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

export interface ConcernFinder {
  /** The groups in the order in which the text first speaks of them. */
  suggest(text: string): SuggestedGroup[];
}

/** Prepares the groups; one finder serves many texts. */
export function createConcernFinder(reader: Reader = createReader()): ConcernFinder {
  const groups = readGroups();
  return {
    suggest(text) {
      const { dimensions, dimensionPlaces, dimensionEnds } = reader.read(text);
      const { starts, ends } = wordPlaces(text);
      const found = new Map<string, { start: number; end: number; text: string }[]>();
      dimensions.forEach((id, at) => {
        const { kind, key } = reader.dimension(id);
        if (kind !== 'term') return;
        const place = dimensionPlaces[at] ?? 0;
        const last = (dimensionEnds[at] ?? place + 1) - 1;
        const [start, end] = [starts[place] ?? 0, ends[last] ?? 0];
        for (const group of groups.get(key) ?? []) {
          const words = found.get(group) ?? [];
          if (!words.some((word) => word.start === start))
            words.push({ start, end, text: text.slice(start, end) });
          found.set(group, words);
        }
      });
      return [...found].map(([group, words]) => ({ group, words }));
    },
  };
}
