// Text that submissions may share without overlapping: the template, organizations about themselves, quoted articles.
import { personOf, placeOf } from './names';
import { among, below, type Random } from './random';

/** Headings and fixed lines of the coalition's template, in the order in which they stand. */
export const TEMPLATE = {
  top: 'Submission to the Universal Periodic Review. Prepared by members of the coalition for the coming session of the working group.',
  about: 'About the organizations that make this submission',
  context: 'Context and follow-up to the recommendations of the previous cycle',
  findings: 'Findings on the ground',
  asks: 'Recommendations that we ask other countries to make',
  end: 'This submission may be published on the website of the United Nations in full, with the names of its authors.',
} as const;

export interface Treaty {
  readonly long: string;
  readonly short: string;
}

const treaty = (long: string, short: string): Treaty => ({ long: `the ${long}`, short: `the ${short}` });

export const TREATIES: readonly Treaty[] = [
  treaty('International Covenant on Civil and Political Rights', 'ICCPR'),
  treaty('International Covenant on Economic, Social and Cultural Rights', 'ICESCR'),
  treaty('Convention on the Rights of the Child', 'CRC'),
  treaty('Convention on the Elimination of All Forms of Discrimination against Women', 'CEDAW'),
  treaty('Convention on the Rights of Persons with Disabilities', 'CRPD'),
  treaty('International Convention on the Elimination of All Forms of Racial Discrimination', 'ICERD'),
  treaty('Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment', 'CAT'),
  treaty(
    'International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families',
    'ICRMW',
  ),
  treaty('International Convention for the Protection of All Persons from Enforced Disappearance', 'ICPPED'),
  treaty('Optional Protocol to the Convention against Torture', 'OPCAT'),
];

/** Articles as a treaty might word them, each long enough to look like a copied passage. */
export const ARTICLES: readonly string[] = [
  'The Parties undertake to respect in all circumstances the dignity of every person under their authority, to abstain from any measure that would impair it, and to adopt by all appropriate means the legislation, policies and budgets which its full realization requires, with particular regard to those who have been placed at a disadvantage by custom or by law.',
  'Every human being has an equal claim to protection before the tribunals and organs of the country in which they live; no distinction founded on descent, belief, language, fortune, bodily condition or any other circumstance shall restrict that claim, and special measures taken to overcome a lasting inequality shall not be deemed a distinction in the sense of this article.',
  'Each Party shall secure that anyone who alleges an injury to a right set forth herein may bring the matter before a competent and impartial authority, that such authority decides within a reasonable time, that the decision is carried out by those to whom it is addressed, and that nobody suffers detriment for having sought such relief or for having given evidence.',
  'The Parties recognize that the enjoyment of these rights by the young calls for guidance and care, and shall accordingly take into account, in all proceedings and undertakings that touch upon a young person, the opinion of that person given in accordance with age and maturity, and the lasting effects that a decision may have upon the growth of that person.',
  'No one shall be held in any place against their will save on grounds laid down beforehand by statute and in the manner there described; whoever is so held shall be informed without delay of the grounds, shall be brought promptly before a magistrate, and shall retain every right that the purpose of the measure does not of necessity exclude.',
  'The Parties shall, to the utmost of the means at their disposal and by way of cooperation with one another, move forward without pause towards the complete attainment of a decent standard of living for all, including nourishment, clothing, shelter and medical attention, and shall at no time take a step that leads back from what has been attained.',
  'Communities which have inhabited a territory since before the present borders were drawn shall keep, transmit and develop their institutions, tongues and ways of life, shall take part in all decisions that bear upon that territory through representatives designated by themselves, and shall receive just and prompt redress for whatever has been removed from them.',
  'The free exchange of information and opinions, by word of mouth, in print or by any other medium and across all frontiers, is indispensable to the life of a community; restrictions shall be laid down by statute, shall pursue one of the aims listed in the annex, and shall not go beyond what is strictly called for in order to attain that aim.',
];

/** What the whole coalition agreed to say; about one submission in twenty takes it over. */
export const COMMON_POSITION =
  'The members of our coalition share one conviction: a review that takes place every four and a half years can change lives only if the government reports openly on what it has done, if those concerned are heard before and after, and if parliament debates the outcome in public. We therefore ask, whatever the subject of each of our submissions, that a standing body for implementation and reporting be set up with seats for civil society, that all recommendations be translated and published within three months, that each ministry name an official who answers for them, and that a mid-term report be tabled in the second year. None of this is costly, and each of us stands ready to contribute experience, data and contacts across the whole country, from the capital to the smallest village.';

/** What an organization says of itself in everything that it hands in. */
export function blurbOf(random: Random, organization: string): string {
  const founded = 1950 + below(random, 70);
  const work = among(random, [
    'offers legal advice',
    'runs a documentation centre',
    'trains young leaders',
    'publishes a yearly survey',
    'supports local groups',
    'operates mobile clinics',
  ]);
  const how = among(random, [
    'with the help of volunteers in every province',
    'on behalf of its member associations',
    'together with universities and religious communities',
    'in cooperation with lawyers and journalists',
  ]);
  return (
    `The ${organization} was founded in ${founded} in ${placeOf(random)} by ${personOf(random)} and ${personOf(random)}. ` +
    `From its offices in ${placeOf(random)} and ${placeOf(random)} it ${work} ${how}, reaching some ${below(random, 9000) + 500} people a year. ` +
    `Its board of ${below(random, 8) + 3} members is elected every ${below(random, 4) + 2} years and chaired by ${personOf(random)}; ` +
    `its accounts are audited and open to the public at its seat in ${placeOf(random)}.`
  );
}
