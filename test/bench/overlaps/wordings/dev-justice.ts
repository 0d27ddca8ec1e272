// Wordings that the lexicon may know: policing and prisons.
import type { Halves } from './halves';

export const devJustice: Halves = {
  'policing.force': {
    problem: [
      'excessive use of force',
      'police shootings',
      'tear gas at demonstrations',
      'deaths in police custody',
    ],
    group: ['victims of police violence', 'relatives of those killed', 'street vendors'],
    harm: ['eye injuries from rubber bullets', 'unmarked arrests', 'families who never learn the truth'],
    remedy: ['body cameras', 'independent oversight of the police', 'de-escalation training'],
    facts: [
      [
        'Police in {place} shot {n} people in {year}, and {agency} opened proceedings in {pct} per cent of the cases.',
        'In {year}, {n} people were shot by police in {place}; {agency} opened proceedings in {pct} per cent of the cases.',
      ],
      [
        'During the protests of {year} in {place}, rubber bullets injured {n} demonstrators, although {statute} restricts their use.',
        'Rubber bullets injured {n} demonstrators during the protests of {year} in {place}, in spite of {statute}.',
      ],
    ],
    asks: [
      [
        'Bring legislation on the use of force into line with the principles of necessity and proportionality.',
        'Amend {statute} so that the use of force meets the principles of necessity and proportionality.',
      ],
      [
        'Train police officers in de-escalation and provide all units with body cameras.',
        'Provide police units with body cameras and train officers in de-escalation.',
      ],
      [
        'Create an independent body to investigate police killings, with power to prosecute.',
        'Entrust the investigation of police killings to an independent body with power to prosecute.',
      ],
      [
        'Publish data on every use of firearms by police, by race and place.',
        'Publish, by race and place, data on each use of firearms by police.',
      ],
    ],
  },
  'policing.profiling': {
    problem: [
      'racial profiling',
      'stop and search without suspicion',
      'gang databases',
      'facial recognition',
    ],
    group: ['Afro-descendants', 'Roma families', 'young men from suburbs'],
    harm: ['daily identity checks', 'wrongful arrests', 'loss of trust in the police'],
    remedy: ['receipts for each stop', 'a ban on facial recognition', 'recruitment from minorities'],
    facts: [
      [
        'Afro-descendants were {pct} per cent of the {n} people stopped and searched in {place} in {year}, far above their share of residents.',
        'Of {n} people stopped and searched in {place} in {year}, {pct} per cent were Afro-descendants, far above their share of residents.',
      ],
      [
        'The gang database of {agency} lists {n} young people from {place}, {pct} per cent without any conviction, under {statute}.',
        'Under {statute}, {agency} lists {n} young people from {place} in its gang database, {pct} per cent without any conviction.',
      ],
    ],
    asks: [
      [
        'Prohibit racial profiling explicitly in law and define it according to international standards.',
        'Introduce an explicit legal prohibition of racial profiling in accordance with international standards.',
      ],
      [
        'Recruit police officers from ethnic minorities and train all officers against bias.',
        'Train all police officers against bias and recruit from ethnic minorities.',
      ],
      [
        'Suspend the use of facial recognition by police until its effects on rights have been assessed.',
        'Impose a moratorium on facial recognition by police pending an assessment of its effects on rights.',
      ],
      [
        'Require police to record the ethnicity of persons stopped and to issue a receipt.',
        'Oblige police to issue a receipt for each stop and to record the ethnicity of the person.',
      ],
    ],
  },
  'prisons.solitary': {
    problem: [
      'solitary confinement',
      'prison overcrowding',
      'prolonged pretrial detention',
      'strip searches',
    ],
    group: ['remand prisoners', 'prisoners on death row', 'women in prison'],
    harm: ['psychosis after months alone', 'sleeping in shifts', 'suicides in custody'],
    remedy: ['a limit of fifteen days', 'alternatives to imprisonment', 'visits by the ombudsman'],
    facts: [
      [
        'In {year}, {n} prisoners in {place} spent more than {days} days in solitary confinement, as {statute} allows.',
        '{statute} allows it: {n} prisoners in {place} spent more than {days} days in solitary confinement in {year}.',
      ],
      [
        'The prison of {place} was built for {n} inmates and holds {pct} per cent more, as {agency} admits.',
        'As {agency} admits, the prison of {place} holds {pct} per cent more inmates than the {n} it was built for.',
      ],
    ],
    asks: [
      [
        'Limit solitary confinement to fifteen days and prohibit it for minors and persons with mental illness.',
        'Prohibit solitary confinement beyond fifteen days, and altogether for minors and persons with mental illness.',
      ],
      [
        'Reduce overcrowding through alternatives to imprisonment and early release for minor offences.',
        'Use early release and alternatives to imprisonment for minor offences to reduce overcrowding.',
      ],
      [
        'Investigate every allegation of torture in prison and suspend the guards concerned.',
        'Suspend guards accused of torture and investigate every such allegation in prison.',
      ],
      [
        'Set up a national preventive mechanism with unannounced visits to all places of detention.',
        'Give a national preventive mechanism the right to visit all places of detention unannounced.',
      ],
    ],
  },
  'prisons.health': {
    problem: [
      'lack of prison doctors',
      'tuberculosis in prisons',
      'births in shackles',
      'unsafe drinking water in cells',
    ],
    group: ['prisoners with chronic illness', 'pregnant prisoners', 'elderly inmates'],
    harm: ['untreated cancer', 'outbreaks in dormitories', 'deaths from treatable disease'],
    remedy: ['transfer to a hospital', 'compassionate release', 'a doctor on each shift'],
    facts: [
      [
        'Tuberculosis killed {n} inmates in the prison of {place} in {year}; {agency} employs one doctor for {days} hours a week.',
        'In {year} {n} inmates died of tuberculosis in the prison of {place}, where {agency} employs one doctor for {days} hours a week.',
      ],
      [
        'Of {n} pregnant prisoners in {place}, {pct} per cent gave birth in shackles despite {statute}.',
        'Despite {statute}, {pct} per cent of the {n} pregnant prisoners in {place} gave birth in shackles.',
      ],
    ],
    asks: [
      [
        'Transfer responsibility for prison health care from {agency} to the health ministry by law.',
        'Make the health ministry responsible for prison health care through legislation.',
      ],
      [
        'Employ a doctor on each shift in every prison and supply essential medicines.',
        'Supply every prison with essential medicines and employ a doctor on each shift.',
      ],
      [
        'Prohibit the shackling of pregnant prisoners and discipline staff who use it.',
        'Discipline staff who shackle pregnant prisoners and prohibit the practice.',
      ],
      [
        'Report all deaths in prison to an independent coroner and publish the cause.',
        'Have an independent coroner examine all deaths in prison and publish the cause.',
      ],
    ],
  },
};
