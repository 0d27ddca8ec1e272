// Invented organizations on which the rules were tried, and others that were written before the rules were run on them:
// one a line; what stands after `=` is the same one written otherwise, `|` parts name, acronym, web site and country.

export const WORKED_ON = `
Housing Now = Housing Now Inc. = Housing Now, Incorporated
Housing First
Housing Works
Housing Rights Now
Women for Peace
Women of Peace Uganda
Women for Peace Kenya
Women in Black
Fishers of the Delta|FOD = FOD = Delta Fishers = Fishers of the Delta (FOD)
Farmers of the Delta
Friends of the Delta
Friends of Dolphins
Asociación Civil Manos Abiertas = Manos Abiertas A.C. = Manos Abiertas
Manos Unidas
Manos Limpias
Puertas Abiertas
Association loi 1901 Le Phare = Le Phare = Le Phare (association loi 1901)
Le Phare du Nord
Lumière du Nord
Fundación Arco Iris = Arco Iris Foundation = Arco Iris
Arco del Sur
Human Rights Watchers = Human Right Watchers
Human Rights Walkers
Human Rights First
Human Rights Now
Legal Aid Centre = Legal Aid Center = The Legal Aid Centre
Legal Aid Society
Legal Aid North
Legal Aid South
Save the Rivers Norway
Save the Rivers Sweden
Save the Forests Norway
Amnesty Watch International = Amnesty Watch
Youth for Change
Youth for Climate
Youth Network = Youth Network e.V.
Youth Forum
Riverside Alliance|RSA|https://riverside.example.org = The Riverside Alliance = Riverside Aliance
Riverbank Alliance
Lakeside Alliance
Seaside Alliance
Centro de Derechos Humanos Aurora = Centro de Derechos Humanos «Aurora», A.C. = Aurora, Centro de Derechos Humanos
Centro de Derechos Humanos Alba
Centro de Derechos Humanos Aura
Centre for Equal Justice = Center for Equal Justice, Inc.
Centre for Social Justice
Centre for Equal Rights
Dignity Ltd = Dignity
Dignity in Dying
Disability Rights Fund
Disability Rights Forum
Women's Shelter Network = Womens Shelter Network
Men's Shelter Network
Workers' Union of the Coast = Workers Union of the Coast
Farmers' Union of the Coast
Fishermen's Union of the Coast
Coalition Against Torture
Coalition Against Trafficking
Coalition for Children
Coalition for Childcare
Niger Youth Council
Nigeria Youth Council
Guinea Youth Council
Guyana Youth Council
Austria Press Club
Australia Press Club
Iran Press Watch
Iraq Press Watch
Press Freedom Fund = Press Fredom Fund
Route 9 Neighbours
Route 6 Neighbours
Open Doors|||Kenya
Open Doors Kenya|||Kenya
Sisters of the Valley = Sisters of the Vally
Brothers of the Valley
Pride Harbour
Pride Harbor Sports = Pride Harbour Sports
Red de Mujeres Indígenas = Red de Mujeres Indigenas
Red de Mujeres Campesinas
Red de Hombres Indígenas
Ligue des droits = La Ligue des Droits
Ligue des droites
Collectif Femmes Debout = Femmes Debout (Collectif) = Collectif «Femmes debout»
Collectif Jeunes Debout
Observatoire des prisons
Observatoire des pressions
Observatorio de prisiones
Justice Without Borders
Doctors Without Borders
Doctors Against Borders
Health for All
Wealth for All
Water for All = Water for all!
World Water Week
Green Schools
Grey Schools
Transparency Watch
Transparency Match
Mothers of the Disappeared = Mothers of the Dissappeared
Fathers of the Disappeared
Families of the Disappeared
Peace Brigade North
Peace Bridge North
Refugee Council = Refugee Council, Ltd.
Refugees' Choir
Rural Women's Trust
Urban Women's Trust
Roma Rights Forum
Roma Youth Forum
Deaf Association = Association of the Deaf
Blind Association
Kurdish Language Circle
Turkish Language Circle
Free Media Institute = Free Media Institut
Free Media Initiative
Stop Police Violence
Stop Political Violence
`;

export const HELD_OUT = `
Bright Futures = Bright Futures Ltd = Bright Future
Bright Horizons
Brighter Tomorrow
Bread for Children = Bread for the Children
Books for Children
Beds for Children
Casa Refugio, Asociación Civil = Casa Refugio = Casa Refugio A. C.
Casa del Migrante
Casa de la Mujer
Casa de las Mujeres Libres
Union des femmes rurales = L'Union des femmes rurales
Union des femmes urbaines
Union des jeunes ruraux
Equality Alliance|EQA|https://equality.example.net = EQA = Equality Alliance gGmbH
Equity Alliance
Quality Alliance
Institut Liberté = Institute Liberté
Liberty House
Libertad y Justicia
Verdad y Justicia = Verdad & Justicia
Verdad y Memoria
Tenants of the East Side|TES = Tenants of the Eastside
Tenants of the West Side
Parents of the East Side
Network for Prison Reform = The Network for Prison Reform, Inc.
Network for Police Reform
Network for Pension Reform
Law Students Abroad
Law Students Aboard
Solidarity Fund = Solidarity Found
Solidarity Kitchen
Solidarity Clinic
Voices of Youth = Voice of Youth
Voices of Elders
Faces of Youth
Children's Ombuds Project = Childrens Ombuds Project
Consumers' Ombuds Project
Clean Air Now
Clean Air Network
Clear Air Network
Clean Hands Network
Northern Lights Choir
Southern Lights Choir
Eastern Lights Choir
Western Lights Choir
Lawyers for Detainees = Lawyers for Detainees (LFD) = LFD
Lawyers for Dissidents
Letters for Prisoners
Sex Workers United
Care Workers United
Farm Workers United = Farmworkers United
Domestic Workers United
Trans Rights Circle = Trans-Rights Circle
Trans Rights Chorus
Albinism Society of Malawi
Albinism Society of Mali
Albinism Society of Gambia
Albinism Society of Zambia
Slovak Reading League
Slovene Reading League
Fundación Semilla = Semilla
Semillas de Paz
Semillero Rural
Foundation for Open Records = Foundation for Open Records e. V.
Foundation for Open Roads
Migrant Helpline = Migrants Helpline
Migrant Hotline
Migrant Help
Association Espoir = Espoir
Espoir Sud
Espoirs du Sud
Ending Hunger Campaign
Ending Anger Campaign
Ending Homelessness Campaign = Ending Homelesness Campaign
International Sign Society = Sign Society
Sing Society
Sign Language Society
Stateless Persons Desk = Desk for Stateless Persons
Stateless Children Desk
River Guardians of Tano
River Guardians of Pano
Forest Guardians of Tano
Comité de Vecinos del Puerto = Comité de Vecinos del Puerto, A.C.
Comité de Vecinas del Puerto
Comité de Vecinos del Huerto
Grandmothers' Table
Grandfathers' Table
Youth Parliament
Youth Parliament Watch
The Commons|||Chile
Commons Lab|||Chile
Home Care Cooperative = Homecare Cooperative
Home Repair Cooperative
Peoples' Archive = People's Archive
Poets' Archive
Minority Voices Radio = Minority Voice Radio
Majority Voices Radio
Community Radio Alba
Community Radio Alma
Seeds and Soil = Seeds & Soil
Seas and Soil
Safe Streets Campaign
Safe Schools Campaign
Safer Streets Initiative
`;
