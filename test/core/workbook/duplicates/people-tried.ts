// Invented people on whom the rules were tried, and others who were written before the rules were run on them: one a
// line; what stands after `=` is the same one written otherwise, `|` parts name, organization and email address.

export const WORKED_ON = `
Denise Holloway|Housing Now = Denise Holoway|Housing Now = Denise Holoway
Dennis Holloway|Housing Now
Marcus Whitfield|Housing Now = Marcus Whitfield|Open Doors = Marcus Whitfeild|Housing Now
Maria Whitfield|Housing Now
Ana Ruiz|Aurora = Ruiz Ana|Aurora = Ana Ruíz|Aurora
Eva Ruiz|Aurora
Ada Ruiz|Aurora
Juan Ruiz|Aurora
Juana Ruiz|Aurora
Marta López|Aurora
María López|Aurora = Maria Lopez|Aurora
Mario López|Aurora
Marina López|Aurora
Mohammed Al-Khalidi|Le Phare = Muhammad Khalidi|Le Phare = Mohamed al Khalidy|Le Phare
Mahmoud Al-Khalidi|Le Phare
Ahmed Al-Khalidi|Le Phare
Hassan Nasser|Le Phare
Hussein Nasser|Le Phare
Aleksandr Petrov|Open Doors = Alexander Petrov|Open Doors = Alexandr Petroff|Open Doors
Aleksandra Petrova|Open Doors
Alexei Petrov|Open Doors
Andrei Petrov|Open Doors
Andrew Peters|Open Doors
Cristian Soto|Aurora
Cristina Soto|Aurora
Christina Soto|Le Phare
Daniel Okoro|Water for All
Daniela Okoro|Water for All
Emmanuel Okoro|Water for All = E. Okoro|Water for All
Emmanuel Okonkwo|Water for All
Grace Wanjiru Kamau|Water for All = Grace Kamau|Water for All
Joyce Wanjiru Kamau|Water for All
Grace Wambui|Water for All
Jean-Pierre Dubois|Le Phare = Jean Pierre Dubois|Le Phare = Jeanpierre Dubois|Le Phare
Jean-Paul Dubois|Le Phare
Pierre Dubois|Open Doors
Anne-Marie Duval|Le Phare = Duval Anne-Marie
Anne-Laure Duval|Le Phare
Annette Duval|Le Phare
José María Fernández|Aurora = Jose Maria Fernandez|Aurora
José Manuel Fernández|Aurora
José Hernández|Aurora
José Fernando Ruiz|Aurora
Carlos Gonzalez|Manos Abiertas = Carlos González|Manos Abiertas = Carlos Gonzales|Manos Abiertas
Carla González|Manos Abiertas
Carlos Gómez|Manos Abiertas
Catherine Brown|Housing Now = Katherine Brown|Housing Now
Catherine Browning|Housing Now
Kathleen Brown|Housing Now
John Smith|Housing Now = John A. Smith|Housing Now
Jane Smith|Housing Now
John Smithson|Housing Now
Jon Smits|Housing Now
Lars Andersen|Open Doors
Lars Petersen|Open Doors
Lasse Andersen|Open Doors
Lena Hoffmann|Open Doors = Lena Hofmann|Open Doors
Lina Hartmann|Open Doors
Nguyen Thi Hoa|Water for All
Nguyen Thi Hoang|Water for All
Nguyen Thi Ha|Water for All
Nguyen Van Hoa|Water for All
Tran Van Minh|Water for All = Van Minh Tran|Water for All
Tran Van Mai|Water for All
Priya Raman|Open Doors = Priya Raman||priya.raman@gmail.com
Pria Ramanathan|Le Phare
Li Wei|Open Doors = Wei Li|Open Doors
Li Na|Open Doors
Li Mei|Open Doors
Sara Cohen|Housing Now = Sarah Cohen|Housing Now
Tara Cohen|Housing Now
Clara Cohen|Housing Now
Thomas Mueller|Open Doors
Thomas Moller|Open Doors
Tobias Mueller|Open Doors
Dr. Amina Yusuf|Le Phare = Amina Yusuf|Le Phare = Amina Yousuf
Amin Yusuf|Le Phare
Amira Yusuf|Le Phare
Asha Yusuf|Le Phare
Fatima Bello|Water for All = Fatimah Bello|Water for All
Fatoumata Bello|Water for All
Oluwaseun Adeyemi|Water for All = Oluwasuen Adeyemi|Water for All
Oluwatoyin Adeyemi|Water for All
Olumide Adeyemi|Water for All
Elizabeth Turner|Housing Now|liz.turner@gmail.com = Liz Turner||lizturner@googlemail.com
Elisa Turner|Housing Now
Rosa Quispe Mamani|Aurora = Rosa Quispe|Aurora
Rosa Mamani Flores|Aurora
Rosario Quispe|Aurora
Bo|Housing Now
Bo|Aurora
Michael O'Brien|Housing Now = Michael OBrien|Housing Now = Micheal O'Brien|Housing Now
Michelle O'Brien|Housing Now
Patrick O'Brien|Housing Now
Dmitri Shostak|Open Doors = Dmitry Shostak|Open Doors
Dimitra Shostak|Open Doors
`;

export const HELD_OUT = `
Samuel Osei|Bright Futures = Samuel Osei|Beds for All = Osei, Samuel|Bright Futures
Samantha Osei|Bright Futures
Emmanuel Osei|Bright Futures
Isabel Castillo|Casa Refugio = Isabel Castilo|Casa Refugio
Isabela Castillo|Casa Refugio
Ismael Castillo|Casa Refugio
Isabel Castro|Casa Refugio
Geraldo Pinto|Casa Refugio
Gerardo Pinto|Casa Refugio
Gerarda Pinto|Casa Refugio
Roberta Nunes|Casa Refugio
Roberto Nunes|Casa Refugio = Roberto Nuñes|Casa Refugio = R. Nunes||rnunes@casa.example.org
Rodrigo Nunes|Casa Refugio
Yusuf Demir|EQA = Youssef Demir|EQA
Yasemin Demir|EQA
Yasin Demir|EQA
Khaled Mansour|EQA = Khalid Mansur|EQA
Khalil Mansour|EQA
Walid Mansour|EQA
Khadija Mansour|EQA
Sergei Ivanov|EQA = Sergey Ivanov|EQA = Serghei Ivanov
Sergei Ivanenko|EQA
Svetlana Ivanova|EQA
Oksana Shevchenko|Espoir = Oxana Shevchenko|Espoir
Olena Shevchenko|Espoir
Olha Shevchenko|Espoir
Marie-Claire Lefèvre|Espoir = Marie Claire Lefevre|Espoir = Lefevre Marie-Claire|Espoir
Marie-Christine Lefèvre|Espoir
Claire Lefort|Espoir
François Bernard|Espoir
Françoise Bernard|Espoir
Francis Bernard|Espoir
Jean Bernard|Espoir
Jeanne Bernard|Espoir
Juliana Costa|Casa Refugio
Julia Costa|Casa Refugio
Julio Costa|Casa Refugio
Antonia Serra|Casa Refugio
Antonina Serra|EQA
Antonio Serra|Casa Refugio
Luis Alberto Vargas Peña|Casa Refugio = Luis Vargas|Casa Refugio
Luisa Vargas|Casa Refugio
Alberto Vargas|EQA
Karin Olsen|EQA
Karen Olsen|Espoir
Kari Olsen|EQA
Björn Lindqvist|EQA = Bjorn Lindquist|EQA
Björn Lindberg|EQA
Bjarne Lindqvist|EQA
Margaret Thompson|Bright Futures = Margaret Thomson|Bright Futures = Margret Thompson|Bright Futures
Margot Thompson|Bright Futures
Martin Thompson|Bright Futures
Martina Thompson|Bright Futures
Philip Graham|Bright Futures = Phillip Graham|Bright Futures = Filip Graham|Bright Futures
Philippa Graham|Bright Futures
Stephen Graham|Bright Futures = Steven Graham|Bright Futures
Stephanie Graham|Bright Futures
Ngozi Eze|Bright Futures
Nkechi Eze|Bright Futures
Ngozi Eke|Bright Futures
Kwame Mensah|Bright Futures = Kwame Mensa|Bright Futures
Kwaku Mensah|Bright Futures
Kwesi Mensah|Bright Futures
Park Ji-hoon|EQA = Ji-Hoon Park|EQA = Jihoon Park|EQA
Park Ji-woo|EQA
Park Ji-min|EQA
Lee Ji-hoon|EQA
Akira Tanaka|EQA
Akiko Tanaka|EQA
Akihiro Tanaka|EQA
Fatma Şahin|EQA = Fatma Sahin|EQA
Fadime Şahin|EQA
Zeynep Yılmaz|EQA = Zeynep Yilmaz|EQA
Zehra Yılmaz|EQA
Ángel Ramírez|Casa Refugio = Angel Ramires|Casa Refugio
Ángela Ramírez|Casa Refugio
Angélica Ramírez|Casa Refugio
Rafael Ramírez|Casa Refugio
María de los Ángeles Soto|Casa Refugio = Maria Angeles Soto|Casa Refugio
María del Carmen Soto|Casa Refugio
Mercedes Soto|Casa Refugio
Prof. Nomvula Dlamini|Bright Futures = Nomvula Dlamini|Bright Futures = N. Dlamini|Bright Futures
Thandi Dlamini|Bright Futures
Themba Dlamini|Bright Futures
Ibrahim Traoré|Espoir = Ibrahima Traoré|Espoir
Issa Traoré|Espoir
Awa Traoré|Espoir
Aminata Traoré|Espoir = Aminata Traore
Aminatou Traoré|Espoir
Abdul Rahman|EQA = Abdel Rahman|EQA
Abdullah Rahman|EQA
William Carter|Bright Futures|will.carter@gmail.com = Will Carter|Bright Futures|willcarter@gmail.com
Wilma Carter|Bright Futures
Willis Carter|Bright Futures
Desmond Achieng|Bright Futures
Desmond Ochieng|Bright Futures
Rebecca Stone|Bright Futures = Rebeca Stone|Bright Futures = Rebekah Stone|Bright Futures
Rachel Stone|Bright Futures
Reuben Stone|Bright Futures
`;
