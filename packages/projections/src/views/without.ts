/** A document without some of the fields that may be left out of it. */
export const without = <D extends object>(document: D, ...names: readonly (keyof D & string)[]): D =>
  Object.fromEntries(Object.entries(document).filter(([name]) => !names.some((one) => one === name))) as D;
