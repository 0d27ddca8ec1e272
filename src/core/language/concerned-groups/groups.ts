// The groups of persons by which OHCHR marks recommendations, with the concepts that speak of them.

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
