/** What a code of the operating system means, and the code; the code alone where it has no words. */
export const meaningOf = (meanings: Readonly<Record<string, string>>, code: string): string => {
  const meaning = meanings[code];
  return meaning === undefined ? code : `${meaning} (${code})`;
};
