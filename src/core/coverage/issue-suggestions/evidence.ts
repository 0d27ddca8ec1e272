// Which concepts speak for which heading of UPR Info's database, after its own explanation of how it tags
// (UPR Info, Issue categorisation, October 2014), and how strongly.

/**
 * What decides which issues are suggested: chances between 0 and 1 that an issue fits, but for `mergedFrom`. Chosen on
 * one half of UPR Info's labelled rows; on the other half (2,971 texts):
 * precision .779 at recall .883, micro-F1 .827 (`npm run bench -- issues`).
 */
export const SUGGESTION_THRESHOLDS = {
  /** An issue is suggested from this score on. */
  suggestedFrom: 0.5,
  /** A concept that is surely enough alone, is enough alone, or only supports: the columns of the table below. */
  concept: [0.85, 0.6, 0.25],
  /** A coalition's own word for an issue is enough by itself. */
  ownWord: 0.75,
  /** A word that the list of issues of every workbook begins with. */
  seedWord: 0.6,
  /** What is taken up only where nothing else is said. */
  otherwise: 0.5,
  /** A heading is sure, and never yields to a more special one, from this score on. */
  sureFrom: 0.85,
  /** What is left of a score that yields. */
  yields: 0.7,
  /** So many rights of one group of people merge into the group. */
  mergedFrom: 3,
} as const;

export interface Evidence {
  /** The heading as UPR Info writes it. */
  readonly heading: string;
  /** How likely the concept alone makes the heading fit, 0 to 1. */
  readonly weight: number;
}

/** What speaks for a heading only where nothing else is said: by concept, or for all texts on human rights. */
export const OTHERWISE = {
  headings: new Map([
    ['discrimination', 'Other'],
    ['youth', 'Other'],
    ['peace', 'Other'],
    ['humanitarian access', 'Other'],
    ['privacy', 'Other'],
    ['best practices', 'Other'],
  ]),
  always: 'General',
  phrases: ['human rights', 'derechos humanos', 'droits de l’homme', 'droits humains'],
};

/** A heading that is not sure yields where one of these is suggested: UPR Info tags the more special one (sections 1.2, 1.4). */
export const YIELDS: readonly (readonly [heading: string, to: readonly string[]])[] = [
  [
    'Justice',
    [
      'Human rights education and training',
      'Detention',
      'Torture and other CID treatment',
      "Women's rights",
      'Rights of the Child',
    ],
  ],
  ['Right to education', ['Human rights education and training']],
];
/** Of a group of people and several of its rights, UPR Info tags the group alone (section 1.2). */
export const MERGED = {
  rights: [
    'Right to education',
    'Right to health',
    'Right to housing',
    'Right to food',
    'Right to water',
    'Labour',
    'Poverty',
    'Freedom of religion and belief',
  ],
  groups: [
    "Women's rights",
    'Rights of the Child',
    'Minorities',
    'Indigenous peoples',
    'Migrants',
    'Disabilities',
    'Asylum-seekers - refugees',
    'Internally displaced persons',
  ],
};

// heading | alone is enough, surely | alone is enough | supports
const TABLE = `
Asylum-seekers - refugees|refugees and asylum;Refugee Convention;UNHCR|Statelessness Conventions;pushbacks|internally displaced persons;statelessness
Birth registration/Statelessness|birth registration;statelessness;Statelessness Conventions||
Business|business;Guiding Principles on Business||
CP rights - general|civil and political rights|ICCPR;ICCPR-OP1|
Civil society|civil society||
Corruption|corruption;UNCAC||good governance
Counter-terrorism|counter-terrorism||
Death penalty|death penalty;ICCPR-OP2|moratorium on executions|commute
Detention|detention;prison conditions;prison overcrowding;deaths in custody;police custody;prison health care;immigration detention;solitary confinement;pre-trial detention;OPCAT;arbitrary detention;alternatives to detention;Nelson Mandela Rules;bail;body searches;women in prison;hunger strike|national preventive mechanism;life without parole;political prisoners|release;detain
Development|right to development;2030 Agenda||development;unemployment;natural disasters
Disabilities|persons with disabilities;CRPD;OP-CRPD;inclusive education;accessible environment;legal capacity;independent living;psychosocial disabilities;intellectual disabilities||mental health
ESC rights - general|economic, social and cultural rights;ICESCR;OP-ICESCR|social protection|culture
Elections|elections|political participation|
Enforced disappearances|enforced disappearances;CED|mass graves|
Environment|environment;climate change;pollution;environmental impact assessment;climate displacement;climate finance|just transition|natural disasters;large-scale projects
Extrajudicial executions|extrajudicial executions||
Freedom of association and peaceful assembly|peaceful assembly;freedom of association|trade unions;foreign agents|
Freedom of movement|freedom of movement||
Freedom of opinion and expression|freedom of expression;censorship;access to information;defamation;political prisoners;internet shutdowns|hate speech;internet access;academic freedom|judicial harassment
Freedom of religion and belief|freedom of religion;blasphemy;antisemitism||tolerance
Freedom of the press|freedom of the press;journalists||defamation;censorship
HIV - Aids|HIV and AIDS||
Human rights defenders|human rights defenders;environmental defenders;Declaration on defenders|reprisals;judicial harassment|
Human rights education and training|human rights education;awareness-raising|train|capacity-building;police
Human rights violations by state agents|excessive use of force;police killings|live ammunition;less-lethal weapons|police;stop and search
Impunity|impunity||transitional justice
Indigenous peoples|indigenous peoples;UNDRIP;ILO C169;free, prior and informed consent|ancestral lands|
Internally displaced persons|internally displaced persons||
International humanitarian law|international humanitarian law;Geneva Conventions;child soldiers;OP-CRC-AC|armed conflict|
International instruments|human rights treaties;lift reservations;ratify;ILO C29;ILO C87;ILO C98;ILO C100;ILO C105;ILO C111;ILO C138;ILO C169;ILO C182;ILO C189;ILO C190;ILO;International Criminal Court;ICERD;ICCPR;ICESCR;CEDAW;CRC;CRPD;CAT;CED;CMW;ICCPR-OP1;ICCPR-OP2;OP-ICESCR;OP-CEDAW;OPCAT;OP-CRPD;OP-CRC-IC;OP-CRC-AC;OP-CRC-SC;CRC protocols;Rome Statute;Genocide Convention;Palermo Protocol;UNCAC;Arms Trade Treaty;Geneva Conventions;Refugee Convention;Statelessness Conventions;UNESCO Convention against Discrimination in Education;Istanbul Convention;Universal Declaration;UNDRIP;Declaration on defenders||legal incorporation
Justice|independence of the judiciary;rule of law;fair trial;access to justice;transitional justice;juvenile justice;Rome Statute;genocide;Genocide Convention;International Criminal Court;court delays;wrongful convictions|justice;forced confessions|reparation;mandatory minimum sentences;victims and witnesses;prosecute;investigate;good governance;peace;consular assistance
Labour|trade unions;child labour;domestic workers;CMW;ILO;ILO C29;ILO C87;ILO C98;ILO C100;ILO C105;ILO C111;ILO C138;ILO C182;ILO C189;ILO C190;agricultural workers|work and pay;forced labour;minimum wage;unpaid wages;labour inspection;occupational safety;working time;informal economy;maternity leave;recruitment fees;hazardous work|unemployment
Migrants|migrants;CMW;Committee on Migrant Workers;immigration detention;family separation|domestic workers;pushbacks;climate displacement;recruitment fees;sponsorship system|unaccompanied children
Minorities|minorities;language rights|people of African descent|vulnerable groups;hate crimes
NHRI|national human rights institution;Paris Principles||
National plan of action|national action plan||
Other|older persons;self-determination|right to life;slavery|
Poverty|poverty||social protection;inequality
Privacy|privacy;surveillance;facial recognition||
Public security|crime and public security;arms and gun violence||security sector reform|
Racial discrimination|racial discrimination;ICERD;Durban Declaration;hate crimes;racial profiling|CERD committee;people of African descent;hate speech|tolerance
Right to education|UNESCO Convention against Discrimination in Education;girls' education;inclusive education;school discipline;segregated education;attacks on schools|education;school fees;school dropout;bilingual education;early childhood education;school meals;academic freedom|vocational training
Right to food|food;school meals||
Right to health|health;sexual and reproductive health;maternal mortality;child mortality;doctors and nurses;palliative care;leprosy|mental health;drug use;long-term care;menstrual health|
Right to housing|housing;forced evictions;homelessness;social housing;informal settlements;tenants||
Right to land|land;ancestral lands;land titles||
Right to water|water and sanitation;drinking water||
Rights of the Child|children;girls;UNICEF;CRC;CRC protocols;OP-CRC-AC;OP-CRC-SC;OP-CRC-IC;juvenile justice;child labour;child soldiers;female genital mutilation;child, early and forced marriage;sexual exploitation of children;child mortality;ILO C182;ILO C138;Hague adoption convention;unaccompanied children;street children;alternative care|birth registration;sexual violence;harmful practices;Committee on the Rights of the Child;domestic violence;corporal punishment;early childhood education;age of criminal responsibility|violence against women;youth;education;sexual exploitation;trafficking
Sexual Orientation and Gender Identity|sexual orientation and gender identity;Yogyakarta Principles;transgender;same-sex relations;conversion therapy;legal gender recognition;same-sex marriage||
Special procedures|special procedures;invite;Human Rights Council|Working Group on Arbitrary Detention|cooperation with the United Nations
Technical assistance and cooperation|technical assistance|OHCHR|capacity-building;fund
Torture and other CID treatment|torture;CAT;OPCAT;ill-treatment;corporal punishment;female genital mutilation;Istanbul Protocol;Committee against Torture;Subcommittee on Prevention of Torture;national preventive mechanism;harmful practices||forced confessions;body searches
Trafficking|trafficking;trafficking in women and children;Palermo Protocol;organ trafficking|OP-CRC-SC;sexual exploitation|sexual exploitation of children
Treaty bodies|treaty bodies;Human Rights Committee;CESCR committee;CEDAW committee;CERD committee;Committee against Torture;Subcommittee on Prevention of Torture;Committee on the Rights of the Child;Committee on Migrant Workers;CRPD committee;Committee on Enforced Disappearances||
UPR process|UPR follow-up;UPR||
Women's rights|women;femicide;girls;CEDAW committee;harmful practices;family law;sexual and reproductive health;gender equality;violence against women;domestic violence;CEDAW;OP-CEDAW;female genital mutilation;sexual violence;maternal mortality;abortion;equal pay;Istanbul Convention;Maputo Protocol;women in leadership;women, peace and security;widows;obstetric violence|girls' education;sexual exploitation;child, early and forced marriage;trafficking in women and children;women in prison;maternity leave;menstrual health;shelters for victims;protection orders;forced sterilization|
`;

/** What each concept, by its key, speaks for. */
export function readEvidence(): Map<string, readonly Evidence[]> {
  const found = new Map<string, Evidence[]>();
  for (const line of TABLE.trim().split('\n')) {
    const [heading = '', ...columns] = line.split('|');
    columns.forEach((column, index) => {
      for (const key of column.split(';').filter(Boolean)) {
        const list = found.get(key) ?? [];
        if (!list.some((one) => one.heading === heading))
          list.push({ heading, weight: SUGGESTION_THRESHOLDS.concept[index] ?? 0 });
        found.set(key, list);
      }
    });
  }
  return found;
}
