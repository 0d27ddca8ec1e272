// Bodies, courts and mechanisms. See treaties.ts for how a line is read.
export const BODIES = `
Human Rights Council;HRC;UNHRC|Consejo de Derechos Humanos|Conseil des droits de l'homme;CDH
UPR;universal periodic review;UPR process/mechanism|EPU;examen periódico universal|EPU;examen périodique universel|UPR follow-up
Human Rights Committee;CCPR/HR committee|Comité de Derechos Humanos|Comité des droits de l'homme|treaty bodies
CESCR committee/recommendations;recommendations/observations/dialogue CESCR;committee economic social cultural rights|Comité DESC;comité derechos económicos sociales culturales|Comité DESC;comité droits économiques sociaux culturels|treaty bodies
CEDAW committee;CEDAW recommendations/observations/comments;recommendations/observations/comments/dialogue (adopted/made/issued) CEDAW;committee elimination discrimination against women|Comité CEDAW;comité eliminación discriminación contra mujer|Comité CEDAW;comité élimination discrimination femmes|treaty bodies+women
Committee against Torture;recommendations/observations CAT;CAT committee/recommendations;committee torture|Comité contra la Tortura|Comité contre la torture|treaty bodies+torture
Subcommittee on Prevention of Torture|Subcomité para la Prevención de la Tortura|Sous-comité pour la prévention de la torture;SPT|treaty bodies+torture
Committee on the Rights of the Child;recommendations/observations/comments/dialogue (adopted/made/issued) CRC;CRC committee/recommendations/observations/comments|Comité de los Derechos del Niño|Comité des droits de l'enfant|treaty bodies+children
Committee on Migrant Workers;CMW committee|Comité de los Trabajadores Migratorios|Comité des travailleurs migrants|treaty bodies+migrants
CRPD committee;committee rights persons disabilities|Comité CDPD;comité derechos personas discapacidad|Comité CDPH;comité droits personnes handicapées|treaty bodies+persons with disabilities
Committee on Enforced Disappearances|Comité contra la Desaparición Forzada|Comité des disparitions forcées|treaty bodies+enforced disappearances
OHCHR;office high commissioner human rights;high commissioner human rights|ACNUDH;OACNUDH;(oficina) alto comisionado derechos humanos|HCDH;haut-commissariat droits homme
UNHCR;(office) high commissioner refugees|ACNUR;alto comisionado refugiados|HCR;haut-commissariat réfugiés|refugees and asylum
UNICEF;children's fund|UNICEF;fondo infancia|UNICEF;fonds enfance|children
UNESCO|UNESCO|UNESCO
ILO;international labour organization/office|OIT;organización internacional trabajo|OIT;organisation internationale travail|work and pay
ICRC;international committee red cross;red cross|CICR;comité internacional cruz roja;cruz roja|CICR;comité international croix-rouge;croix-rouge|international humanitarian law
International Criminal Court;ICC|Corte Penal Internacional|Cour pénale internationale;CPI|impunity
International Court of Justice;ICJ|Corte Internacional de Justicia|Cour internationale de Justice;CIJ
Inter-American Court;inter american court (human rights);IACtHR|Corte Interamericana;corte interamericana (derechos humanos);corte IDH|Cour interaméricaine;cour interaméricaine (droits homme)
Inter-American Commission;inter american commission (human rights);IACHR|Comisión Interamericana;comisión interamericana (derechos humanos)|Commission interaméricaine;commission interaméricaine (droits homme);CIDH
European Court of Human Rights;ECtHR|Tribunal Europeo de Derechos Humanos;TEDH|Cour européenne des droits de l'homme
African Commission;african commission (human peoples rights)|Comisión Africana|Commission africaine;commission africaine (droits homme peuples)
Security Council|Consejo de Seguridad|Conseil de sécurité
General Assembly|Asamblea General;asamblea general Naciones Unidas|Assemblée générale;assemblée générale Nations Unies
Council of Europe|Consejo de Europa|Conseil de l'Europe
OSCE;ODIHR|OSCE|OSCE
OAS;organization american states|OEA;organización estados americanos|OEA;organisation états américains
African Union|Unión Africana|Union africaine
European Union|Unión Europea|Union européenne
Working Group on Arbitrary Detention;WGAD|Grupo de Trabajo sobre la Detención Arbitraria|Groupe de travail sur la détention arbitraire|special procedures+arbitrary detention
`;
