// An invented summary of stakeholders' submissions, as it comes out of a PDF reader: marks of notes glued to words or
// parted from them, page headers between the lines, notes in a row.

export const ENGLISH = `United Nations                                        A/HRC/WG.6/57/NOR/3
General Assembly                                      Distr.: General
                                                      4 August 2027

                                                      Original: English

Human Rights Council
Working Group on the Universal Periodic Review
Fifty-seventh session
Geneva, 8–19 November 2027

             Summary of stakeholders’ submissions on Norway*

             Report of the Office of the United Nations High Commissioner for
             Human Rights

     I. Background
1.     The present report takes into consideration the outcome of the previous
review.1 It is a summary of 9 stakeholders’ submissions2 for the universal periodic
review, presented in a summarized manner owing to word-limit constraints.

     II. Information provided by stakeholders

  A. Scope of international obligations3 and cooperation with human rights
     mechanisms
2.     Four submissions noted that the country had not joined the treaty on rivers.4
The country was advised to join it,5 together with its protocol;6 and the charter on
wells. 7 3. RAF recommended a second visit by 15 experts in 2028.8
  B. National human rights framework
  Institutional infrastructure
4.     JS1 reported that the council on rivers had no budget.9 JS1 and Owl Trust (OT)
asked for 12 members rather than 5.10
* The present document is being issued without formal editing.
GE.27-10001 (E)

A/HRC/WG.6/57/NOR/3

  C. Promotion and protection of human rights
  1. Implementation of international human rights obligations, taking into account
     applicable international humanitarian law
     Right to water
5.     JS4 stated that households drank from wells that a mine had poisoned.11 12JS4
recommended testing each well twice a year.13
6.     HN noted that 4,000 people had no tap in 2026. 14 It made no proposal.
     Conditions of detention
7.     Several stakeholders described cells for two people that held five,15 and nights
without light. 16
8.     Delta Institute stressed that visits were cut short.17

2
A/HRC/WG.6/57/NOR/3

Notes
A/HRC/WG.6/57/NOR/3
1 A/HRC/44/7 and A/HRC/44/7/Add.1.
2 The stakeholders listed below have contributed information for this summary; the full texts of all
original submissions are available at: www.example.org (one asterisk denotes a national human rights
institution with A status).
Civil society
Individual submissions:
RAF                 Rights Across Fjords, Bergen (Norway);
OT                  The Owl Trust, Atlanta, Georgia (United States of
                    America);
HN                  Housing Now!, Geneva (Switzerland);
Delta Institute     Delta Institute for Law, Delft (Netherlands);
PRI                 Prison Reform Initiative, Tehran (Iran (Islamic
                    Republic of));

2
A/HRC/WG.6/57/NOR/3

Joint submissions:
JS1                 Joint submission 1 submitted by: Lakes and Law, Oslo
                    (Norway); Union of Wells; and the Society for Rain (SR);
JS4                 Joint submission 4 submitted by: Fishers of the Delta,
                    Bergen (Norway); River Watch; Centre for Clean Wells (CCW);
                    and Mothers by the Mine;
JS7                 Joint submission 7 submitted by: Cells Without Walls, Oslo
                    (Norway); and Prison Reform Initiative.
Regional intergovernmental organization(s):
CoRS                Council of River States, Strasbourg (France)
                    Attachments:
                    (CoRS-Wells) Report of the committee on wells of 4 June
                    2025, CR(2025)17;
                    (CoRS-Cells) Report on cells, adopted on 8
                    November 2019.
3 The following abbreviations are used in UPR documents:
ICESCR              International Covenant on Economic, Social and Cultural Rights
4 JS1, para. 7. See also OT, pp. 1-2; HN, para. 2(a); JS4, p.
3; and RAF, para. 35. 5 JS4, para. 48. 6 OT, p. 6 and HN, p. 2, recommendation D(i).
7 CoRS-Wells, para. 12. 8 RAF, p. 2. See also JS9, paras. 3 and 4. 9 JS1, p. 4 and 5 10 JS1, p. 5; OT, p. 1.
11 JS4, paras. 12-14. See also CoRS/Wells p. 2.
12 Ibid., para. 15.
13 JS 4, para. 16; and HN, p. 3.
14 HN, p. 1.
15 JS7, paras. 8–

   17. See also PRI, p. 2.
16
  JS7, para. 20.
17 Delta Institute, p. 3.
`;
