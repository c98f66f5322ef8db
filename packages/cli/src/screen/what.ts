import { factsInWords, type Language, type Recorded } from '@acta/core';

/** By which of its facts a determination is told from another of its kind. */
const TELLING: ReadonlySet<string> = new Set([
  'item',
  'outcome',
  'institution',
  'report',
  'level',
  'effect',
  'reason',
  'due',
  'resolution',
  'seat',
  'day',
]);

/** What an act was about: `punto: ventanilla; resultado: aprobado`; empty where nothing but its kind tells. */
export const whatOf = ({ type, data }: Recorded, language: Language): string => {
  if (type === 'QuorumCounted') {
    const { present, base, reached } = data;
    return factsInWords({ seats: present.length, of: base, quorumReached: reached }, language);
  }
  const told = Object.entries(data).filter(
    (entry): entry is [string, string | number] =>
      TELLING.has(entry[0]) && (typeof entry[1] === 'string' || typeof entry[1] === 'number'),
  );
  return factsInWords(Object.fromEntries(told), language);
};
