const A_YEAR = 366 * 86_400_000;

const later = (clock: DateConstructor): DateConstructor =>
  new Proxy(clock, {
    construct: (target, given: [], made): Date =>
      given.length === 0 ? new target(target.now() + A_YEAR) : (Reflect.construct(target, given, made) as Date),
    apply: (target) => new target(target.now() + A_YEAR).toString(),
    get: (target, name): unknown => (name === 'now' ? () => target.now() + A_YEAR : Reflect.get(target, name)),
  });

/** What it answers when it is run a year from now. */
export const aYearLater = <A>(run: () => A): A => {
  const clock = globalThis.Date;
  globalThis.Date = later(clock);
  try {
    return run();
  } finally {
    globalThis.Date = clock;
  }
};
