const formats = new Map<string, Intl.DateTimeFormat>();

const formatFor = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    calendar: 'iso8601',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formats.set(zone, made);
  return made;
};

const A_DAY = 86_400_000;

/** What a clock in a zone shows, read as if it were universal time. */
const shown = (at: number, zone: string): number => {
  const parts = Object.fromEntries(
    formatFor(zone)
      .formatToParts(new Date(at))
      .map(({ type, value }) => [type, value]),
  );
  const { year = '', month = '', day = '', hour = '', minute = '' } = parts;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:00.000Z`);
};

/**
 * The first instant at which a clock in an IANA zone shows a local day and time; null for a zone that this platform does not know,
 * and for a time that its clocks skip.
 */
export const zonedInstant = (day: string, time: string, zone: string): string | null => {
  const local = Date.parse(`${day}T${time}:00.000Z`);
  try {
    const found = [local - A_DAY, local + A_DAY]
      .map((near) => local - (shown(near, zone) - near))
      .filter((at) => shown(at, zone) === local)
      .sort((one, other) => one - other)
      .at(0);
    return found === undefined ? null : new Date(found).toISOString();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};
