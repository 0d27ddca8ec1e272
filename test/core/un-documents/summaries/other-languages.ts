// Short invented summaries in Spanish and French, and the list of an English one as other programs copy it.

export const SPANISH = `A/HRC/WG.6/57/NOR/3

Resumen de las comunicaciones de las partes interesadas sobre Noruega
Informe de la Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos

I. Antecedentes
1. El presente informe tiene en cuenta los resultados del examen anterior¹. Es un resumen de tres comunicaciones² de las partes interesadas.
II. Información proporcionada por las partes interesadas
Derecho al agua
2. Los autores de la comunicación conjunta JS2 lamentaron que los pozos estuvieran envenenados³ y pidieron que se analizaran⁴.
3. VF recomendó que se publicaran los resultados⁵.
Notas
¹ A/HRC/44/7.
² Las partes interesadas que se enumeran a continuación proporcionaron información para el presente resumen:
Sociedad civil
Comunicaciones individuales:
VF\tVigías del Fiordo, Bergen (Noruega);
Comunicaciones conjuntas:
JS2\tComunicación conjunta 2 presentada por: Pescadoras del Delta, Bergen (Noruega); Madres junto a la Mina y Vigilancia del Río;
³ JS2, párr. 4. Véase también VF, págs. 1 y 2.
⁴ JS2, párrs. 6 a 9.
⁵ VF, pág. 3.
`;

export const FRENCH = `A/HRC/WG.6/57/NOR/3

Résumé des communications des parties prenantes concernant la Norvège
Rapport du Haut-Commissariat des Nations Unies aux droits de l’homme

I. Contexte
1. Le présent rapport tient compte des résultats de l’examen précédent1. Il résume trois communications de parties prenantes2.
II. Renseignements reçus des parties prenantes
Droit à l’eau
2. Les auteurs de la communication conjointe JS2 regrettent que les puits soient empoisonnés3 et demandent qu’ils soient contrôlés4.
3. VF recommande de publier les résultats5.
Notes
1 A/HRC/44/7.
2 Les parties prenantes énumérées ci-après ont communiqué des informations aux fins du présent résumé :
Société civile
Communications individuelles :
VF\tVigies du Fjord, Bergen (Norvège) ;
Communications conjointes :
JS2\tCommunication conjointe no 2 soumise par : Pêcheuses du Delta, Bergen (Norvège) ; Mères près de la Mine ; et Veille sur la Rivière.
3 JS2, par. 4. Voir aussi VF, p. 1 et 2.
4 JS2, par. 6 à 9.
5 VF, p. 3.
`;

/** Around a list: a paragraph that cites all, and a note that does so. */
const withList = (list: string): string => `A/HRC/WG.6/57/NOR/3
Summary of stakeholders’ submissions on Norway
1. It is a summary of submissions.1
2. All of them asked for wells.2
Notes
1 The stakeholders listed below have contributed information for this summary:
${list}
2 RAF, p. 1; Owl Trust, p. 2; interWELL, p. 3; and JS1, p. 4.
`;

/** Lists in the layouts in which they come. */
export const LISTS = {
  'codes on lines above the names': withList(`Individual submissions:

RAF

Rights Across Fjords, Bergen
(Norway);

Owl Trust

Owl Trust, Atlanta (United States of America);

interWELL

Advocates for Wells, Oslo (Norway);

Joint submissions:

JS1

Joint submission 1 submitted by: Lakes and Law, Oslo (Norway);
Union of Wells.`),
  'codes before the names': withList(`Individual submissions:
RAF Rights Across Fjords, Bergen (Norway);
Owl Trust Owl Trust, Atlanta (United States of America);
interWELL Advocates for Wells, Oslo (Norway);
Joint submissions: JS1 Joint submission 1 submitted by: Lakes and Law, Oslo (Norway); and Union of Wells;`),
  'codes in a column of their own': withList(`Individual submissions:
RAF
Owl Trust
interWELL
Joint submissions: JS1

Rights Across Fjords, Bergen (Norway); Owl Trust, Atlanta (United States of America); Advocates for Wells, Oslo (Norway);
Joint submission 1 submitted by: Lakes and Law, Oslo (Norway); and Union of Wells;`),
  'tabs between the columns': withList(`Individual submissions:
RAF\tRights Across Fjords, Bergen (Norway);
Owl Trust\tOwl Trust, Atlanta (United States of America);
interWELL\tAdvocates for Wells, Oslo (Norway);
Joint submissions:
JS1\tJoint submission 1 submitted by: Lakes and Law, Union of Wells (Norway);`),
} as const;
