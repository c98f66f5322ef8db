import type { Charter } from '../charter.js';

/**
 * Committees in an administrative procedure in Germany: Verwaltungsverfahrensgesetz, sections 88-93. What these sections do not say
 * is left out, notice among it; so are the procedures: section 90(1) allows the written one where no member objects.
 */
export const germanyVwvfg: Charter = {
  name: 'Committees in an administrative procedure in Germany (VwVfG)',
  preset: 'germany-vwvfg',
  quorum: {
    value: { kind: 'more-than-half' },
    source: 'VwVfG 90(1): all were summoned and more than half are present, at least three of them entitled to vote',
  },
  quorumBase: {
    value: 'voting-seats',
    source: 'VwVfG 90(1): of the members. That those entitled to vote are meant, vacant seats included, is derived',
  },
  majority: {
    value: { formula: { kind: 'more-than-half' }, abstentions: 'not-counted' },
    source: 'VwVfG 91: by majority of votes. That an abstention is no vote is derived',
  },
  castingVote: {
    value: 'titular-chair',
    source:
      'VwVfG 91: in a tie the vote of the chair decides, if entitled to vote; otherwise the motion is rejected. That it does not pass ' +
      'to whoever presides is derived',
  },
  minutesContent: {
    value: ['attendance', 'agenda', 'outcomes'],
    source: 'VwVfG 93: place and date, who was present, the subject and the motions, the decisions, the elections',
  },
  minutesSignatories: {
    value: { who: 'chair-and-secretary', withoutSignature: 'not-signed' },
    source: 'VwVfG 93: signed by the chair and the secretary. That neither can be left out is derived',
  },
};
