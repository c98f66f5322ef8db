import type { Language } from './words.js';

/** In Spanish, what the sources of this release's rules and presets say beside their citations. */
const IN_SPANISH: Readonly<Record<string, string>> = {
  'Derived from rules 2 and 9 (SHF 14, CIT, EDO 14)': 'Derivado de las reglas 2 y 9 (SHF 14, CIT, EDO 14)',
  'LCE; ZAC 17; eCH. To whom it belongs: no source found':
    'LCE; ZAC 17; eCH. A quién corresponde: no se encontró fuente',
  'Derived: each body meets as it was convened, and a joint session was convened with another':
    'Derivado: cada órgano sesiona como fue convocado, y una sesión conjunta se convocó con otra',
  'Derived: each act is judged by the charter in force on its day, and a charter judges only acts after it was recorded':
    'Derivado: cada acto se juzga por las reglas de operación vigentes en su día, que solo juzgan actos posteriores a su registro',
  Derived: 'Derivado',
  'COCODI manual, DOF 2016 (not verified in its own text)':
    'Manual de COCODI, DOF 2016 (sin cotejar en su propio texto)',
  'GMPP (delivery confidence assessment): red triggers a set response':
    'GMPP, evaluación de confianza en la entrega: el rojo desencadena una respuesta fijada',
  'COCODI manual, DOF 2016, not verified in its own text: the original day is kept, and a new one is the committee’s act. That it is given once: no legal source found':
    'Manual de COCODI, DOF 2016, sin cotejar en su propio texto: se conserva el día original, y uno nuevo es acto del comité. Que se dé una sola vez: no se encontró fuente legal',
  'GMPP (delivery confidence assessment): red triggers a set response. Which, and by when: no legal source found':
    'GMPP, evaluación de confianza en la entrega: el rojo desencadena una respuesta fijada. Cuál y para cuándo: no se encontró fuente legal',
  'CDMX-a, CDMX-b; EDO 11 allows additions': 'CDMX-a, CDMX-b; EDO 11 admite adiciones',
  'No source found; a city auditor’s committee decides on management’s declaration (San Diego)':
    'No se encontró fuente; en San Diego decide el comité del auditor de la ciudad, sobre lo que declara la administración',
  'GAO recommendations database; the remaining reasons have no source found':
    'GAO, base de recomendaciones; de las demás razones no se encontró fuente',
  'OGP glossary, completion': 'OGP, glosario, «completion»',
  'ASF, Cuenta Pública 2017 (3 of 15 claimed tools could be shown)':
    'ASF, Cuenta Pública 2017 (se acreditaron 3 de las 15 herramientas declaradas)',
  'LFPA 6-8 (not verified in its own text)': 'LFPA 6-8 (sin cotejar en su propio texto)',
  'Reglamento LCE (foreign trade commission): one vote per agency and autonomous body':
    'Reglamento LCE (comisión de comercio exterior): un voto por dependencia y por órgano autónomo',
  'OParl votingMemberCount; Spain, Ley 40/2015 17.2; CMF R514-31':
    'OParl, votingMemberCount; España, Ley 40/2015, 17.2; CMF R514-31',
  'Practice; no legal source found. Asked of software in 4minitz #389 and OpenSlides #313':
    'Práctica; no se encontró fuente legal. Se pidió a otros programas: 4minitz #389 y OpenSlides #313',
  'LOCG 21; derived': 'LOCG 21; derivado',
  'Seed: focal points follow up (it does not say that they alone report)':
    'La práctica presentada a la OCDE: los enlaces dan seguimiento (no dice que solo ellos informen)',
  'Ley Federal de Archivos 2012, Ley General de Archivos 2018 (not verified in their own texts)':
    'Ley Federal de Archivos de 2012 y Ley General de Archivos de 2018 (sin cotejar en sus propios textos)',
  'GAO; OGP Independent Reporting Mechanism; derived': 'GAO; OGP, mecanismo independiente de evaluación; derivado',
  'ASF, Cuenta Pública 2017 (69 lines of action without documented follow-up)':
    'ASF, Cuenta Pública 2017 (69 líneas de acción sin seguimiento documentado)',
  'LFPA 4; CDMX-b 6 (the chair declares the resolutions valid at the end)':
    'LFPA 4; CDMX-b 6 (al final, la presidencia declara válidos los acuerdos)',
  'Reglamento LCE (foreign trade commission): one vote for each agency and autonomous body':
    'Reglamento LCE (comisión de comercio exterior): un voto por dependencia y por órgano autónomo',
  'LDSC 13; ZAC 17; CDMX-a: half plus one of the members':
    'LDSC 13; ZAC 17; CDMX-a: la mitad más uno de los integrantes',
  'OParl, votingMemberCount: the legally fixed number of voting seats, which may differ from the active memberships':
    'OParl, votingMemberCount: el número de asientos con voto que fija la norma, que puede no ser el de integrantes en funciones',
  'ZAC 17; LDSC 13: majority of the voting members present. That abstentions count is derived: who abstains is present':
    'ZAC 17; LDSC 13: mayoría de los integrantes con voto presentes. Que las abstenciones se cuenten es derivado: quien se abstiene está presente',
  'Reglamento LCE (foreign trade commission); ZAC 17: the president has a casting vote. That it does not pass to whoever presides: no legal source found':
    'Reglamento LCE (comisión de comercio exterior); ZAC 17: la presidencia tiene voto de calidad. Que no pase a quien presida en su ausencia: no se encontró fuente legal',
  'LDSC 13; LOCG 21: voice, no vote': 'LDSC 13; LOCG 21: con voz y sin voto',
  'ZAC: 3 days (LDSC asks for 10, CDMX-a for 2 working days for papers). That they are calendar days, counted from dispatch, neither the day of dispatch nor that of the session among them, is derived':
    'ZAC: 3 días (LDSC pide 10; CDMX-a, 2 hábiles para los documentos). Que sean naturales y desde el envío, sin contar el día del envío ni el de la sesión, es derivado',
  'ZAC: 1 day (CDMX-a asks for 1 working day). How it is counted is derived, as for ordinary sessions':
    'ZAC: 1 día (CDMX-a pide 1 hábil). Cómo se cuenta es derivado, como en las sesiones ordinarias',
  'LFPA 28, read in a secondary source: working days exclude weekends and gazetted closures':
    'LFPA 28, leído en fuente secundaria: no son hábiles los fines de semana ni los días de cierre publicados',
  'EDO 10: type, agenda and papers; an ordinary session adds the previous minutes':
    'EDO 10: tipo, orden del día y documentos; la ordinaria agrega el acta anterior',
  'CDMX-a; CDMX-b: no general matters and no follow-up item (EDO 11 allows additions)':
    'CDMX-a; CDMX-b: sin asuntos generales ni punto de seguimiento (EDO 11 admite adiciones)',
  'EDO 13-16; CDMX-b: the chair declares quorum after the roll call, and only then is the session open':
    'EDO 13-16; CDMX-b: la presidencia declara el quórum tras pasar lista, y solo entonces se instala la sesión',
  'LFPA 3.I: the competent body, with its formalities. That no other procedure is allowed is derived: no legal source found':
    'LFPA 3.I: el órgano competente, con sus formalidades. Que no se admita otro procedimiento es derivado: no se encontró fuente legal',
  'Practice; no legal source found': 'Práctica; no se encontró fuente legal',
  'Derived: the list is recorded when the motion is approved, and the resolution says whether it is closed; no legal source found':
    'Derivado: la lista se registra al aprobarse la propuesta, y el acuerdo dice si es cerrada; no se encontró fuente legal',
  'Practice: focal points follow up. That the titular reports where there is none is derived; no legal source found':
    'Práctica: los enlaces dan seguimiento. Que informe el titular donde no hay enlace es derivado; no se encontró fuente legal',
  'Open Government Partnership, glossary, completion: no evidence, not started, limited, substantial, complete':
    'Open Government Partnership, glosario, «completion»: sin evidencia, sin iniciar, limitado, sustancial, completo',
  'GAO recommendations database: implemented, not implemented. For the other five: no legal source found':
    'GAO, base de recomendaciones: cumplida, no cumplida. De las otras cinco: no se encontró fuente legal',
  'Derived: what a broken rule adopted waits until an act with authority cures or ratifies it; LFPA 6-8, not verified':
    'Derivado: lo aprobado con una regla incumplida espera a que un acto con autoridad lo subsane o ratifique; LFPA 6-8, sin cotejar',
  'CDMX-b 6: the chair declares the resolutions valid at the end of the session':
    'CDMX-b 6: la presidencia declara válidos los acuerdos al final de la sesión',
  'City auditor of San Diego: closure is the committee’s decision on the declaration of management. In Mexico: no legal source found':
    'Auditor de la ciudad de San Diego: el cierre lo decide el comité sobre lo que declara la administración. En México: no se encontró fuente legal',
  'Spain, Ley 40/2015 19.3 c; Québec B-1 s.14': 'España, Ley 40/2015, 19.3 c; Québec, B-1, art. 14',
  'Guidelines of a board, 27 June 2014': 'Lineamientos de un consejo, 27 de junio de 2014',
  'South Australia, Marine Parks Act 2007 s30; Austria, GeOL 10. In Mexico: no source found':
    'Australia Meridional, ley de parques marinos de 2007, art. 30; Austria, GeOL 10. En México: no se encontró fuente',
  'Derived: one majority for every matter; no legal source found for another':
    'Derivado: una misma mayoría para toda materia; no se encontró fuente legal para otra',
  'Reglamento LCE (foreign trade commission): one vote for each agency. That none weighs more is derived':
    'Reglamento LCE (comisión de comercio exterior): un voto por dependencia. Que ninguno pese más es derivado',
  'LOCG 21 has consensus first where the law says so. That it need not be sought is derived; no legal source found':
    'LOCG 21 busca primero el consenso donde la ley lo dice. Que no haga falta buscarlo es derivado; no se encontró fuente legal',
  'Practice; no legal source found in Mexico (Spain, Ley 40/2015 19.3 c, forbids it to ex officio officials)':
    'Práctica; no se encontró fuente legal en México (España, Ley 40/2015, 19.3 c, la prohíbe a quienes son vocales por su cargo)',
  'Derived: those present decide (ZAC 17; LDSC 13). A board’s guidelines of 27 June 2014 count them, never in quorum':
    'Derivado: deciden los presentes (ZAC 17; LDSC 13). Los lineamientos de un consejo, del 27 de junio de 2014, los cuentan, nunca en el quórum',
  'Practice: the chair votes at its own seat, and again in a tie; no legal source found':
    'Práctica: la presidencia vota en su asiento y de nuevo en caso de empate; no se encontró fuente legal',
  'VwVfG 90(1); South Australia, Marine Parks Act 2007 s30(6). In Mexico: no source found':
    'VwVfG 90(1); Australia Meridional, ley de parques marinos de 2007, art. 30(6). En México: no se encontró fuente',
  'Not in use here: no legal source found in Mexico. The terms are comparable: VwVfG 90(1), any objection stops it; South Australia s30(6), silence is not assent; half of the members take part (a French text)':
    'Sin uso aquí: no se encontró fuente legal en México. Los términos son comparables: VwVfG 90(1), cualquier objeción la detiene; Australia Meridional, art. 30(6), el silencio no es asentimiento; participa la mitad (un texto francés)',
  'Not in use here: no legal source found for a decision of the chair subject to ratification, nor for its term':
    'Sin uso aquí: no se encontró fuente legal de una decisión de la presidencia sujeta a ratificación, ni de su plazo',
  'CIT: a group decides its own work and proposes the rest. Which body and which matters: derived, none; no legal source found':
    'CIT: un grupo decide lo suyo y propone lo demás. Qué órgano y qué materias: derivado, ninguno; no se encontró fuente legal',
  'Reglamento LCE (foreign trade commission): within 15 days':
    'Reglamento LCE (comisión de comercio exterior): en 15 días',
  'LGTAIP 70-XLVI (not verified in its own text)': 'LGTAIP 70-XLVI (sin cotejar en su propio texto)',
  'No source found for ratification; two British statutes of universities have it reported to the next meeting':
    'No se encontró fuente de la ratificación; dos estatutos universitarios británicos piden informar a la siguiente reunión',
  'Reglamento LCE (foreign trade commission): resolutions go to the agencies within 15 days. That they are calendar days is derived':
    'Reglamento LCE (comisión de comercio exterior): los acuerdos se envían a las dependencias en 15 días. Que sean naturales es derivado',
  'LGTAIP 70-XLVI, read in a secondary source, asks for publication. For the number of days: no legal source found':
    'LGTAIP 70-XLVI, leído en fuente secundaria, pide publicarlos. Del número de días: no se encontró fuente legal',
  'Derived: a body cures and revokes what is its own, and an authority above it acts by its own instrument; LFPA 6, not verified':
    'Derivado: un órgano subsana y revoca lo suyo, y una autoridad superior actúa por su propio instrumento; LFPA 6, sin cotejar',
  'EDO (48 and 12 hours); CIT (2 days)': 'EDO (48 y 12 horas); CIT (2 días)',
  'LFPA 3.I; VwVfG 90(1): all are summoned. That permanent guests are: derived':
    'LFPA 3.I; VwVfG 90(1): se cita a todos. Que también a los invitados permanentes es derivado',
  'An Austrian agreement, article 7': 'Un convenio austriaco, artículo 7',
  'Spain, Ley 40/2015 17.2': 'España, Ley 40/2015, 17.2',
  'EDO 15; Spain, Ley 40/2015 17.3; VwVfG 90(2)': 'EDO 15; España, Ley 40/2015, 17.3; VwVfG 90(2)',
  'EDO: 48 hours before an ordinary session, 12 before an extraordinary one (CIT: 2 days)':
    'EDO: 48 horas antes de la ordinaria, 12 antes de la extraordinaria (CIT: 2 días)',
  'CDMX-a: 2 working days for papers, and 1 of notice of an extraordinary session. That its papers have the same day, and that neither end counts, is derived':
    'CDMX-a: 2 días hábiles para los documentos y 1 de antelación de la extraordinaria. Que sus documentos tengan ese mismo día, y que no se cuente ningún extremo, es derivado',
  'CDMX-a; CDMX-b: asked for by the chair, a member or the majority, with reasons':
    'CDMX-a; CDMX-b: a petición de la presidencia, de un integrante o de la mayoría, con razones',
  'EDO 15: within 3 working days, and held with those present. That the first notice may hold both calls: Spain, Ley 40/2015 17.3; VwVfG 90(2). That a second call made afterwards has the one day of an extraordinary session, since a longer notice would not fit: derived':
    'EDO 15: dentro de 3 días hábiles, y con quienes estén. Que la primera convocatoria contenga ambas: España, Ley 40/2015, 17.3; VwVfG 90(2). Que la segunda hecha después tenga el día de antelación de una extraordinaria, pues una mayor no cabría: derivado',
  'CDMX-b: within 5 working days of the end of the cause, or 3 for an extraordinary session':
    'CDMX-b: dentro de los 5 días hábiles siguientes al fin de la causa, o 3 si es extraordinaria',
  'Spain, Ley 40/2015 17.2: the secretary and all members present, and all agree. In Mexico: no legal source found':
    'España, Ley 40/2015, 17.2: presentes el secretario y todos los integrantes, y todos de acuerdo. En México: no se encontró fuente legal',
  'An Austrian agreement, article 7: a defect of notice is cured by appearing. In Mexico: no legal source found':
    'Un convenio austriaco, artículo 7: el vicio de la citación se subsana por comparecer. En México: no se encontró fuente legal',
  'EDO 16; Spain, Ley 40/2015 17.4': 'EDO 16; España, Ley 40/2015, 17.4',
  'EDO 16: the body approves its agenda after the opening, and withdraws or reorders items by vote. That a vote before it is void: no legal source found':
    'EDO 16: el órgano aprueba su orden del día tras la instalación, y por votación retira puntos o cambia su orden. Que sea nula una votación anterior: no se encontró fuente legal',
  'Ley 40/2015, 19.3 c: authorities and staff of the administrations who are members ex officio may not abstain':
    'Ley 40/2015, 19.3 c: no pueden abstenerse las autoridades o el personal de las Administraciones que son miembros natos',
  'Ley 40/2015, 19.3 a: the information on the items is at their disposal in the same term. How it is counted is derived':
    'Ley 40/2015, 19.3 a: la información sobre los temas está a su disposición en igual plazo. Cómo se cuenta es derivado',
  'Ley 40/2015, 17.4: nothing off the agenda is decided unless all members attend and the majority declares it urgent':
    'Ley 40/2015, 17.4: nada fuera del orden del día se decide, salvo que asistan todos los miembros y la mayoría lo declare urgente',
  'Ley 40/2015, 13: who heads an organ is stood in for in vacancy, absence or illness, as its rules say':
    'Ley 40/2015, 13: a quien encabeza un órgano se le suple en caso de vacante, ausencia o enfermedad, como digan sus normas',
  'Ley 40/2015, 19.2: the vice-president, recorded as the acting chair, and failing that the member of most rank, seniority and age, in this order':
    'Ley 40/2015, 19.2: el vicepresidente, que consta como presidente encargado, y en su defecto el miembro de mayor jerarquía, antigüedad y edad, por este orden',
  'VwVfG 90(1): at least three of those present are entitled to vote':
    'VwVfG 90(1): al menos tres de los presentes tienen derecho a voto',
  'VwVfG 90(2): a committee summoned again for the same matter, for want of quorum, has it with however many come, if that notice said so. That the first notice may not hold both is derived: it is summoned again':
    'VwVfG 90(2): una comisión convocada de nuevo para el mismo asunto, por falta de quórum, lo tiene con cuantos acudan, si esa convocatoria lo advirtió. Que la primera no pueda contener ambas es derivado: se convoca de nuevo',
  'VwVfG 20(4) and 21(2): the committee decides without the member, who may not be there. That the base is one less is derived':
    'VwVfG 20(4) y 21(2): la comisión decide sin el miembro, que no puede estar presente. Que la base sea uno menos es derivado',
  'VwVfG 90(1): in writing, where nobody is present; 20(4): who is excluded takes no part, by whatever vote. That the versions which see this judge is derived':
    'VwVfG 90(1): por escrito, donde nadie está presente; 20(4): el excluido no participa, sea cual sea la votación. Que juzguen las versiones que ven esto es derivado',
  'VwVfG 90(1): in session, or in writing where no member objects':
    'VwVfG 90(1): en sesión, o por escrito si ningún miembro se opone',
  'VwVfG 90(1): in writing where no member objects. That as many reply as make up the quorum, and that silence is no vote, is derived':
    'VwVfG 90(1): por escrito si ningún miembro se opone. Que respondan tantos como forman el quórum, y que el silencio no sea voto, es derivado',
  'Derived: nothing is added to an open session’s agenda (EDO 16 has it withdrawn and reordered); no legal source found. In Spain: Ley 40/2015, 17.4':
    'Derivado: nada se agrega al orden del día de una sesión instalada (EDO 16 permite retirar y reordenar); no se encontró fuente legal. En España: Ley 40/2015, 17.4',
  'Ley 40/2015, 17.2: the president, the secretary or their substitutes, and at least half of the members':
    'Ley 40/2015, 17.2: el presidente, el secretario o quienes les suplan, y al menos la mitad de los miembros',
  'Ley 40/2015, 17.2: at least half of the members. That vacant seats count among them is derived':
    'Ley 40/2015, 17.2: al menos la mitad de los miembros. Que cuenten las vacantes es derivado',
  'Ley 40/2015, 17.5: by majority of votes. That an abstention is no vote is derived':
    'Ley 40/2015, 17.5: por mayoría de votos. Que la abstención no sea un voto es derivado',
  'Ley 40/2015, 19.2 d and 13: the president decides a tie, and whoever stands in for the president does so as president. In bodies of several administrations only where their own rules say so':
    'Ley 40/2015, 19.2 d y 13: el presidente dirime los empates, y quien le suple lo hace como presidente. En órganos de varias administraciones, solo si lo dicen sus propias normas',
  'Ley 40/2015, 16 and 19.4: the secretary has a voice and no vote, unless a member':
    'Ley 40/2015, 16 y 19.4: el secretario asiste con voz y sin voto, salvo que sea miembro',
  'Ley 40/2015, 19.3 a: the members are to have the call, its agenda and its papers at least two days before. That they are calendar days, counted from receipt, neither the first nor the last among them, is derived':
    'Ley 40/2015, 19.3 a: los miembros han de tener la convocatoria, su orden del día y su documentación al menos dos días antes. Que sean naturales y desde el acuse, sin contar el primero ni el último, es derivado',
  'Ley 40/2015, 19.3 a: of every session. How it is counted is derived, as for ordinary sessions':
    'Ley 40/2015, 19.3 a: de toda sesión. Cómo se cuenta es derivado, como en las sesiones ordinarias',
  'Ley 40/2015, 19.3 a: the papers of the items of the agenda, in the same term':
    'Ley 40/2015, 19.3 a: la documentación de los puntos del orden del día, en igual plazo',
  'Ley 40/2015, 17: in session, in person or at a distance. No written procedure is found in articles 15-22':
    'Ley 40/2015, 17: en sesión, presencial o a distancia. En los artículos 15 a 22 no se encontró un procedimiento por escrito',
  'VwVfG 90(1): all were summoned and more than half are present, at least three of them entitled to vote':
    'VwVfG 90(1): convocados todos y presentes más de la mitad, al menos tres de ellos con voto',
  'VwVfG 90(1): of the members. That those entitled to vote are meant, vacant seats included, is derived':
    'VwVfG 90(1): de los miembros. Que sean los que tienen voto, vacantes incluidas, es derivado',
  'VwVfG 91: by majority of votes. That an abstention is no vote is derived':
    'VwVfG 91: por mayoría de votos. Que la abstención no sea un voto es derivado',
  'VwVfG 91: in a tie the vote of the chair decides, if entitled to vote; otherwise the motion is rejected. That it does not pass to whoever presides is derived':
    'VwVfG 91: en el empate decide el voto del presidente, si lo tiene; si no, la propuesta se rechaza. Que no pase a quien presida en su ausencia es derivado',
  'Ley 40/2015, 17.2: where the secretary and all members are present, and all agree':
    'Ley 40/2015, 17.2: presentes el secretario y todos los miembros, y todos de acuerdo',
  'CDMX-b; Spain, Ley 40/2015 17.1': 'CDMX-b; España, Ley 40/2015, 17.1',
  'Derived from rule 2: the seat is the institution’s, and its office says who sits there':
    'Derivado de la regla 2: el asiento es de la institución, y su cargo dice quién lo ocupa',
  'No source found': 'No se encontró fuente',
  'LFEP 20 (not verified in its own text); Spain, Ley 40/2015 17.2; VwVfG 90(1)':
    'LFEP 20 (sin cotejar en su propio texto); España, Ley 40/2015, 17.2',
  'Spain, Ley 40/2015 19.2; CRPA R133-3': 'España, Ley 40/2015, 19.2; CRPA R133-3',
  'LCE; UNACAR; Spain, Ley 40/2015 19.5': 'LCE; UNACAR; España, Ley 40/2015, 19.5',
  'CDMX-b: only where simultaneous participation is possible':
    'CDMX-b: solo si es posible participar de manera simultánea',
  'SHF 14; CIT; EDO 14: an alternate has a minimum rank, and the credential is verified before the opening. That the rank is that of a director general: no legal source found':
    'SHF 14; CIT; EDO 14: el suplente tiene un rango mínimo y su acreditación se verifica antes de la instalación. Que sea el de director general: no se encontró fuente legal',
  'Practice: by the regulation of each institution, cited in each act; no legal source found':
    'Práctica: por el reglamento de cada institución, citado en cada acto; no se encontró fuente legal',
  'Derived: the credential stands until it ends or is withdrawn; no legal source found':
    'Derivado: la acreditación vale hasta que termina o se retira; no se encontró fuente legal',
  'LFEP 20, not verified: no legal source found that asks these bodies for more than the number':
    'LFEP 20, sin cotejar: no se encontró fuente legal que pida a estos órganos más que el número',
  'Derived: the chair, and in the absence of the titular the acting one; no legal source found (Spain: 19.2)':
    'Derivado: la presidencia y, en ausencia de su titular, quien esté encargado de ella; no se encontró fuente legal (España: 19.2)',
  'UNACAR 5.9-5.10: a recused member leaves the discussion and the vote of the item. That the seat leaves the base: no legal source found':
    'UNACAR 5.9-5.10: quien se excusa no discute ni vota el punto. Que el asiento salga de la base: no se encontró fuente legal',
  'LCE; UNACAR: dissent is recorded. The two days are those of Spain, Ley 40/2015 19.5; in Mexico: no legal source found':
    'LCE; UNACAR: el voto particular consta. Los dos días son los de España, Ley 40/2015, 19.5; en México: no se encontró fuente legal',
  'Ley 40/2015, 17.1: identity, content, moment, real-time interactivity and availability of the means are assured':
    'Ley 40/2015, 17.1: se aseguran identidad, contenido, momento, interactividad en tiempo real y disponibilidad de los medios',
  'Ley 40/2015, 17.2: with the president and the secretary, or who stand in for them':
    'Ley 40/2015, 17.2: con el presidente y el secretario, o quienes les suplan',
  'Ley 40/2015, 19.5: a separate vote is sent within two days. That they are calendar days is derived':
    'Ley 40/2015, 19.5: el voto particular se remite en dos días. Que sean naturales es derivado',
  'LCE: the minutes record opinions, votes and content. That who was there and who dissented stand in them is derived':
    'LCE: el acta asienta opiniones, votos y contenido. Que consten en ella quiénes asistieron y quiénes disintieron es derivado',
  'LCE; LDSC 13: everybody who attended signs. That minutes stand without a signature that is refused or impossible, its reason noted, is practice; no legal source found':
    'LCE; LDSC 13: firman todas las personas asistentes. Que el acta valga sin la firma negada o imposible, asentada su razón, es práctica; no se encontró fuente legal',
  'EDO 10: the call to an ordinary session goes with the minutes of the one before. That they are approved there, unless they were in their own, is derived (Spain: 18, 19.5)':
    'EDO 10: la convocatoria de la sesión ordinaria acompaña el acta de la anterior. Que se apruebe en ella, si no lo fue en la suya, es derivado (España: 18, 19.5)',
  'Practice; no legal source found for a term in which minutes are drawn up':
    'Práctica; no se encontró fuente legal de un plazo para levantar el acta',
  'Practice; no legal source found for a term in which minutes are signed':
    'Práctica; no se encontró fuente legal de un plazo para firmar el acta',
  'LGTAIP 70-XLVI, read in a secondary source, asks for the minutes of sessions. For the number of days: no legal source found':
    'LGTAIP 70-XLVI, leído en fuente secundaria, pide las actas de las sesiones. Del número de días: no se encontró fuente legal',
  'Ley 40/2015, 18 and 19.5: by the secretary, with the approval of the president. That neither can be left out is derived':
    'Ley 40/2015, 18 y 19.5: por el secretario, con el visto bueno del presidente. Que no pueda faltar ninguno es derivado',
  'Ley 40/2015, 18 and 19.5: approved in the same or the next session; decisions are certifiable before, if that is stated':
    'Ley 40/2015, 18 y 19.5: se aprueba en la misma sesión o en la siguiente; antes pueden certificarse los acuerdos, si se hace constar',
  'VwVfG 93: place and date, who was present, the subject and the motions, the decisions, the elections':
    'VwVfG 93: lugar y fecha, presentes, asunto y propuestas, decisiones, elecciones',
  'VwVfG 93: signed by the chair and the secretary. That neither can be left out is derived':
    'VwVfG 93: la firman el presidente y el secretario. Que no pueda faltar ninguno es derivado',
  'EDO 10; Spain, Ley 40/2015 18, 19.5': 'EDO 10; España, Ley 40/2015, 18 y 19.5',
};

/** The sources of this release in the reader's language; a charter's own words as they are. */
export const nameOfLegalBasis = (legalBasis: string, language: Language): string =>
  language === 'es' ? (IN_SPANISH[legalBasis] ?? legalBasis) : legalBasis;
