const es = {
  recorded: (name: string, added: number, events: number) =>
    `${name}: ${added} hechos nuevos; el registro tiene ${events}.`,
  unchanged: 'No cambió nada: cada acto ya estaba registrado.',
  refused: (file: string, line: number) => `No se registró la línea ${line} de ${file}:`,
  older: (folder: string) => `Esta carpeta la hizo otra versión de los ejemplos. Bórrela y repita: rm -r ${folder}`,
  cidge: 'CIDGE: un registro real, transcrito de sus fuentes. Lo que no dicen queda como no verificable.',
  aurora: 'Aurora: un registro ilustrativo, de un país inventado.',
  register: 'El registro de acuerdos',
  checks: 'Un acuerdo, y lo que su fuente no dice',
  board: 'El tablero de compromisos',
  session: 'El acta de una sesión',
  decision: 'Una decisión explicada: un empate que resolvió la presidencia',
  refusal: 'Un acto que se rechaza: poner a votación lo que no está en el orden del día',
  next: 'Para seguir, por ejemplo:',
};

const en: typeof es = {
  recorded: (name, added, events) => `${name}: ${added} new events; the record has ${events}.`,
  unchanged: 'Nothing changed: every act was recorded before.',
  refused: (file, line) => `Line ${line} of ${file} was not recorded:`,
  older: (folder) => `Another version of the examples made this folder. Remove it and run again: rm -r ${folder}`,
  cidge: 'CIDGE: a real record, transcribed from its sources. What they do not tell stays unverifiable.',
  aurora: 'Aurora: an illustrative record, of an invented country.',
  register: 'The register of decisions',
  checks: 'One resolution, and what its source does not tell',
  board: 'The board of commitments',
  session: 'The minutes of one session',
  decision: 'One decision explained: a tie that the chair broke',
  refusal: 'An act that is refused: putting to the vote what is not on the agenda',
  next: 'What to type next, for example:',
};

export const wordsIn = { es, en } as const;
