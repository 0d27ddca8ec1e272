// Which Sustainable Development Goals a theme of OHCHR serves: as OHCHR marked them in its lists, and where the goal
// itself names the theme's subject.
import { foldText } from '../../base/text/fold';

const TABLE = `
Right to education|4
Right to health|3
Sexual & reproductive health and rights|3 5
Human trafficking & contemporary forms of slavery|8 16
Violence against women|5 16
Sexual & gender-based violence|5 16
Discrimination against women|5
Advancement of women|5
Participation of women in political & public life|5
Equality & non-discrimination|10 16
Racial discrimination|10 16
Members of minorities|10 16
Migrants|10
Refugees & asylum seekers|10
Right to adequate housing|11
Human rights & poverty|1 10
Right to an adequate standard of living|1
Right to social security|1
Human rights & climate change|13
Human rights & the environment|13
Safe drinking water & sanitation|6
Right to food|2
Labour rights and right to work|8
Trade union rights|8
National Human Rights Institution (NHRI)|16
Conditions of detention|16
Arbitrary arrest & detention|16
Administration of justice & fair trial|16
Access to justice & remedy|16
Rule of law & impunity|16
Good governance & corruption|16
Prohibition of torture & ill-treatment (including cruel, inhuman or degrading treatment)|16
Extrajudicial, summary or arbitrary executions|16
Enforced disappearances|16
Death penalty|16
Human rights defenders|16
Freedom of opinion and expression & access to information|16
Rights related to name, identity & nationality|10 16
Right to participate in public affairs & right to vote|16
Inter-State cooperation and assistance|17
Cooperation with human rights mechanisms & requests for technical assistance|17
`;

const GOALS = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const [theme = '', goals = ''] = line.split('|');
      return [foldText(theme), goals.split(' ')] as const;
    }),
);

/** Numbers of the goals, as texts; none for a theme that speaks for no goal more than for others. */
export const goalsOf = (ohchrTheme: string): readonly string[] => GOALS.get(foldText(ohchrTheme)) ?? [];

/** The number of a goal as people and OHCHR write it: `16`, `16 - PEACE, JUSTICE`, `SDG 16`, `16.3`; '' when there is none. */
export const goalNumber = (written: string): string => {
  const number = Number(/\d+/.exec(written)?.[0] ?? 0);
  return number >= 1 && number <= 17 ? String(number) : '';
};
