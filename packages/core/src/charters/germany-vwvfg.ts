import type { Charter } from '../charter.js';

/**
 * Committees in an administrative procedure in Germany: Verwaltungsverfahrensgesetz, sections 20, 21 and 88-93. What these sections do
 * not say is left out, notice among it.
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
  compoundQuorum: {
    value: { offices: [], atLeast: 3 },
    source: 'VwVfG 90(1): at least three of those present are entitled to vote',
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
  secondCall: {
    value: { quorum: { kind: 'count', count: 1 }, sameNotice: 'not-allowed', quorumTold: 'required' },
    source:
      'VwVfG 90(2): a committee summoned again for the same matter, for want of quorum, has it with however many come, if that notice ' +
      'said so. That the first notice may not hold both is derived: it is summoned again',
  },
  recusal: {
    value: 'leaves-the-base',
    source:
      'VwVfG 20(4) and 21(2): the committee decides without the member, who may not be there. That the base is one less is derived',
  },
  procedures: {
    value: ['session', 'written-consultation'],
    source: 'VwVfG 90(1): in session, or in writing where no member objects',
  },
  rules: {
    value: ['compound-quorum@2', 'item-papers@2', 'agenda-approval@2', 'recusal@2'],
    source:
      'VwVfG 90(1): in writing, where nobody is present; 20(4): who is excluded takes no part, by whatever vote. That the versions which ' +
      'see this judge is derived',
  },
  writtenConsultation: {
    value: { minimumReplies: { kind: 'more-than-half' }, silence: 'no-vote', objection: 'sends-it-to-a-session' },
    source:
      'VwVfG 90(1): in writing where no member objects. That as many reply as make up the quorum, and that silence is no vote, is derived',
  },
};
