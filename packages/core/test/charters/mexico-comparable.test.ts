import { describe, expect, it } from 'vitest';
import { right } from 'fp-ts/lib/Either.js';
import { Charter } from '../../src/charter.js';
import { mexicoComparable } from '../../src/charters/mexico-comparable.js';
import { decode } from '../../src/codec/codec.js';

const { name, preset, ...parameters } = mexicoComparable;
const shape = Charter.shape;
const parameterNames =
  shape.kind === 'object' ? Object.keys(shape.fields).filter((key) => key !== 'name' && key !== 'preset') : [];

describe('the charter of comparable Mexican bodies', () => {
  it('is a charter, and says which preset it is', () => {
    expect(decode(Charter, mexicoComparable)).toEqual(right(mexicoComparable));
    expect(name).not.toBe('');
    expect(preset).toBe('mexico-comparable');
  });

  it('states every parameter there is', () => {
    expect(Object.keys(parameters).toSorted()).toEqual(parameterNames.toSorted());
    expect(parameterNames.length).toBeGreaterThan(20);
  });

  it.each(Object.entries(parameters))('%s names its source, or says that there is none', (_, { source }) => {
    expect(source).toMatch(/\d|LCE|OParl|GAO|CDMX|ZAC|Open Government Partnership|no legal source found/);
  });

  it('claims no source for how the days of a notice are counted', () => {
    expect(parameters.ordinaryNotice.source).toContain('derived');
    expect(parameters.extraordinaryNotice.source).toContain('derived');
    expect(parameters.quorumVerified.source).toContain('no legal source found');
  });
});
