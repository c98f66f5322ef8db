import { describe, expect, it } from 'vitest';
import { factsInWords, observedInWords, type Facts } from '../../src/index.js';

describe('the facts of a check', () => {
  it.each<readonly [Facts, string, string]>([
    [
      { length: 3, unit: 'working-day', countedFrom: 'dispatch' },
      'antelación: 3 días hábiles; contado desde: el envío',
      'notice: 3 working days; counted from: dispatch',
    ],
    [{ within: 1, unit: 'calendar-day' }, 'dentro de: 1 día natural', 'within: 1 calendar day'],
    [{ unit: 'hour' }, 'unidad: hora', 'unit: hour'],
    [
      { by: '2031-02-04', length: 15, unit: 'calendar-day' },
      'a más tardar el: 2031-02-04; plazo: 15 días naturales',
      'by: 2031-02-04; term: 15 calendar days',
    ],
    [{ by: 'chair' }, 'por: presidente', 'by: chair'],
    [{ after: 2 }, 'transcurrido: 2', 'elapsed: 2'],
    [{ after: '2031-02-04' }, 'después de: 2031-02-04', 'after: 2031-02-04'],
  ])('%o', (facts, es, en) => {
    expect(factsInWords(facts, 'es')).toBe(es);
    expect(factsInWords(facts, 'en')).toBe(en);
  });

  it('are told in one order, whichever the record keeps them in', () => {
    const written: Facts = { votesFor: 7, of: 12, formula: 'more-than-half', abstentions: 'counted' };
    const kept: Facts = { abstentions: 'counted', formula: 'more-than-half', of: 12, votesFor: 7 };
    expect(factsInWords(kept, 'en')).toBe(factsInWords(written, 'en'));
    expect(factsInWords(kept, 'en')).toBe('votes for: 7; of: 12; formula: more than half; abstentions: counted');
  });

  it('are none where the charter is silent, which is told', () => {
    const silent = { required: {}, observed: {}, verdict: 'unverifiable' } as const;
    expect(observedInWords(silent, 'es')).toBe('las reglas de operación no lo dicen');
    expect(observedInWords({ ...silent, verdict: 'not-applicable' }, 'en')).toBe('');
    expect(observedInWords({ ...silent, observed: { unit: 'hour' } }, 'en')).toBe('unit: hour');
  });
});
