/** The word for a value, where the language has one; the name itself otherwise. */
export const placeholderIn = (placeholders: Readonly<Record<string, string>>, name: string): string =>
  placeholders[name] ?? name;
