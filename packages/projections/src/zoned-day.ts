const formats = new Map<string, Intl.DateTimeFormat>();

const formatFor = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    calendar: 'iso8601',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formats.set(zone, made);
  return made;
};

/** The local day of an instant in an IANA zone, as `YYYY-MM-DD`; null for a zone that this platform does not know. */
export const zonedDay = (instant: string, zone: string): string | null => {
  try {
    const parts = Object.fromEntries(
      formatFor(zone)
        .formatToParts(new Date(instant))
        .map(({ type, value }) => [type, value]),
    );
    return `${parts['year'] ?? ''}-${parts['month'] ?? ''}-${parts['day'] ?? ''}`;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};
