import type { BodyRejection } from '../body/rejections.js';
import type { FileRejection } from '../file/rejections.js';
import type { CommonRejection } from '../refusals.js';
import { series, word, type Bilingual } from './words.js';

export const FILE_WORDS: Bilingual<Exclude<FileRejection, CommonRejection | BodyRejection>> = {
  es: {
    FileIsClosed: ({ file, closedOn }) => `El expediente ${file} se cerró el ${closedOn}.`,
    PaperNotInFile: ({ file, papers }) => `No están en el expediente ${file}: ${series(papers, 'es')}.`,
    PaperIsPublic: ({ paper }) => `El documento ${paper} es público: no necesita versión pública.`,
    NotForThePublic: ({ paper, level }) =>
      `El documento ${paper} está clasificado (${word(level, 'es')}): no puede ser la versión pública de otro.`,
    PublicVersionNotHeld: ({ paper }) =>
      `La versión pública ${paper} no está completa en el archivo del registro: nadie podría leerla.`,
  },
  en: {
    FileIsClosed: ({ file, closedOn }) => `The file ${file} was closed on ${closedOn}.`,
    PaperNotInFile: ({ file, papers }) => `Not in the file ${file}: ${series(papers, 'en')}.`,
    PaperIsPublic: ({ paper }) => `The paper ${paper} is public: it needs no public version.`,
    NotForThePublic: ({ paper, level }) =>
      `The paper ${paper} is classified (${word(level, 'en')}): it cannot be the public version of another.`,
    PublicVersionNotHeld: ({ paper }) =>
      `The public version ${paper} is not held whole in the record’s archive: nobody could read it.`,
  },
};
