// Wordings that the lexicon may know: expression and labour.
import type { Halves } from './halves';

export const devLiberty: Halves = {
  'expression.journalists': {
    problem: [
      'attacks on journalists',
      'criminal defamation',
      'media concentration',
      'spyware against reporters',
    ],
    group: ['investigative journalists', 'community media', 'bloggers'],
    harm: ['self-censorship', 'murders that stay unpunished', 'newsrooms closed by debt'],
    remedy: ['a protection programme', 'decriminalization of defamation', 'an independent regulator'],
    facts: [
      [
        'Since {year}, {n} journalists have been killed in {place}, and {pct} per cent of the murders remain unpunished.',
        '{pct} per cent of the murders of {n} journalists killed in {place} since {year} remain unpunished.',
      ],
      [
        'In {year} {agency} brought {n} defamation suits against reporters in {place} under {statute}.',
        'Reporters in {place} faced {n} defamation suits brought by {agency} under {statute} in {year}.',
      ],
    ],
    asks: [
      [
        'Repeal criminal defamation and make it a civil matter with proportionate damages.',
        'Make defamation a civil matter with proportionate damages and repeal criminal provisions.',
      ],
      [
        'Establish and fund a protection programme for journalists at risk.',
        'Fund and establish a programme to protect journalists at risk.',
      ],
      [
        'Investigate all killings of journalists and hold the masterminds accountable.',
        'Hold the masterminds of killings of journalists accountable through effective investigations.',
      ],
      [
        'Disclose contracts for surveillance technology and submit its use to judicial control.',
        'Submit the use of surveillance technology to judicial control and disclose contracts for it.',
      ],
    ],
  },
  'expression.assembly': {
    problem: [
      'restrictive assembly laws',
      'internet shutdowns',
      'foreign agent laws',
      'surveillance of activists',
    ],
    group: ['human rights defenders', 'student protesters', 'trade union leaders'],
    harm: ['dissolved associations', 'frozen bank accounts', 'mass arrests at rallies'],
    remedy: ['notification instead of permits', 'release of those detained', 'easier registration'],
    facts: [
      [
        'Authorities shut down the internet in {place} for {days} days in {year}, citing {statute}.',
        'In {year} the internet was shut down in {place} for {days} days, with reference to {statute}.',
      ],
      [
        'In {year} {agency} dissolved {n} associations, {pct} per cent of them in {place}, as foreign agents.',
        '{agency} dissolved {n} associations as foreign agents in {year}, {pct} per cent of them in {place}.',
      ],
    ],
    asks: [
      [
        'Repeal the foreign agents law and allow associations to receive funds from abroad.',
        'Allow associations to receive funds from abroad and repeal the foreign agents law.',
      ],
      [
        'Replace permits for assemblies by a simple notification and train officials accordingly.',
        'Train officials and require only a simple notification, not a permit, for assemblies.',
      ],
      [
        'Release immediately all persons detained for peaceful protest and drop the charges.',
        'Drop the charges against peaceful protesters and release those detained immediately.',
      ],
      [
        'Refrain from internet shutdowns and publish every order to block online content.',
        'Publish all orders to block online content and refrain from internet shutdowns.',
      ],
    ],
  },
  'labour.migrants': {
    problem: ['sponsorship system', 'recruitment fees', 'wage theft', 'trafficking for forced labour'],
    group: ['migrant workers', 'domestic workers', 'seasonal farm workers'],
    harm: ['debt bondage', 'confiscated passports', 'heat deaths on building sites'],
    remedy: ['freedom to change employer', 'a wage guarantee fund', 'a complaint line in their language'],
    facts: [
      [
        'In {place}, {n} migrant workers complained of unpaid wages in {year}, and {agency} recovered {pct} per cent of the sums.',
        '{agency} recovered {pct} per cent of the unpaid wages about which {n} migrant workers in {place} complained in {year}.',
      ],
      [
        'Employers in {place} had confiscated the passports of {pct} per cent of the {n} domestic workers we interviewed, contrary to {statute}.',
        'Contrary to {statute}, {pct} per cent of the {n} domestic workers interviewed in {place} had had their passport confiscated by the employer.',
      ],
    ],
    asks: [
      [
        'Abolish the sponsorship system and let migrant workers change employer without consent.',
        'Let migrant workers change employer without consent and abolish the sponsorship system.',
      ],
      [
        'Extend labour protection to domestic workers, including paid leave and weekly rest.',
        'Extend paid leave, weekly rest and other labour protection to domestic workers.',
      ],
      [
        'Set up a fund that pays unpaid wages to migrant workers and prosecute employers who confiscate passports.',
        'Prosecute employers who confiscate passports and pay migrant workers their unpaid wages from a fund.',
      ],
      [
        'Investigate and publish deaths of migrant workers by cause and country of origin.',
        'Publish the causes of deaths of migrant workers by country of origin.',
      ],
    ],
  },
  'labour.unions': {
    problem: [
      'anti-union dismissals',
      'limits on the right to strike',
      'poverty wages',
      'informal employment',
    ],
    group: ['trade unionists', 'garment workers', 'platform workers'],
    harm: ['blacklists', 'sixty-hour weeks', 'factory collapses'],
    remedy: ['collective bargaining', 'reinstatement', 'a living wage'],
    facts: [
      [
        'Garment factories in {place} dismissed {n} trade unionists in {year}, and {pct} per cent were reinstated by order of {agency}.',
        'Of {n} trade unionists dismissed by garment factories in {place} in {year}, {agency} had {pct} per cent reinstated.',
      ],
      [
        'The minimum wage under {statute} covers {pct} per cent of the cost of living in {place}, and {n} workers earn less.',
        'In {place} the minimum wage of {statute} covers {pct} per cent of the cost of living; {n} workers earn less.',
      ],
    ],
    asks: [
      [
        'Remove restrictions on the right to strike and to form trade unions from {statute}.',
        'Amend {statute} to lift restrictions on forming trade unions and on the right to strike.',
      ],
      [
        'Raise the minimum wage to a living wage and index it to inflation.',
        'Index the minimum wage to inflation and raise it to a living wage.',
      ],
      [
        'Reinstate workers dismissed for union activity and sanction employers who keep blacklists.',
        'Sanction employers who keep blacklists and reinstate workers dismissed for union activity.',
      ],
      [
        'Double the number of labour inspections in factories and publish their results.',
        'Publish the results of factory inspections and double their number.',
      ],
    ],
  },
};
