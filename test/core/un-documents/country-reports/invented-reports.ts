// Invented reports in the shapes in which governments and the UN print theirs.

/** Recommendations are named in notes at the end, which hold nothing but numbers; the heading of the notes stands too early. */
export const WITH_NOTES = `United Nations
General Assembly

A/HRC/WG.6/52/NOR/1
Distr.: General 20 February 2026
Original: English

Human Rights Council
Working Group on the Universal Periodic Review Fifty-second session Geneva, 4-15 May 2026
National report submitted pursuant to Human Rights Council resolutions 5/1 and 16/21*
Norway

* The present document is being issued without formal editing. GE.26-02257 (E)

A/HRC/WG.6/52/NOR/1
I. Introduction
1. The Government prepared this report with all ministries. Recommendations are referred to in notes.1
II. Follow up
Water
2. In 2024 the Parliament adopted the Water Act, which guarantees safe drinking water to all
2

A/HRC/WG.6/52/NOR/1
villages.2 In 12 of them wells were drilled.
Prisons
3. The Government is preparing a bill on prisons, and will submit it next year.3, 4
4. The death penalty remains in force. It has not been considered necessary to abolish it.5
17

A/HRC/WG.6/52/NOR/1

Notes

5. A new school was opened in every county, and the
Government continues its efforts.6

1 Recommendations are referred to as [40.xx], see the report A/HRC/44/1. 2 40.1, 40.2,
40.7-40.9. 3 40.3. 4 See paragraph 92 of the response to the Committee, 40.4. 5 40.5.

18

A/HRC/WG.6/52/NOR/1
6 https://schools.example/40.
21
`;

/** Lines above paragraphs name the recommendations that they answer, with goals beside. */
export const WITH_LISTS = `A/HRC/WG.6/52/NOR/1
National report submitted pursuant to Human Rights Council resolutions 5/1 and 16/21*
Norway

III. On the ground
Recommendations (40.1-3, 7) (SDGs: 3, 4, 6)
1. Wells were dug in all villages.
2. The Water Act was adopted.
Recommendations (40.3, 4, 5, 6,
8, 9) (SDGs: 16)
3. A prison was closed.
A. Schools
Recommendation (40.10) (SDG: 4)
4. The Government built schools, as recommendation 40.11 asked.
`;

export const COMPILATION = `United Nations
A/HRC/WG.6/52/NOR/2
Distr.: General 12 February 2026
Human Rights Council
Working Group on the Universal Periodic Review
Norway
Compilation of information prepared by the Office of the United Nations High Commissioner for Human Rights
I. Background
1. The present report was prepared pursuant to Human Rights Council resolutions 5/1 and 16/21.1
II. Water
2. The Committee on Economic, Social and Cultural Rights expressed concern that many villages still had no safe drinking water.2
3. UNICEF welcomed the school meals that had been introduced.3

GE.26-00727

Notes
1 A/HRC/44/1. 2 E/C.12/NOR/CO/6, para. 12. 3 UNICEF submission, para. 4.
`;
