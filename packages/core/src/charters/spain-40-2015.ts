import type { Charter } from '../charter.js';
import { CORRECTED } from './corrected.js';

/**
 * The collegiate bodies of the Spanish administrations: Ley 40/2015, de Régimen Jurídico del Sector Público, articles 15-22, in its
 * text of 4 July 2018 (BOE-A-2015-10566). What these articles do not say is left out.
 */
export const spain402015: Charter = {
  name: 'Collegiate bodies of the Spanish administrations (Ley 40/2015)',
  preset: 'spain-40-2015',
  quorum: {
    value: { kind: 'at-least-half' },
    source: 'Ley 40/2015, 17.2: the president, the secretary or their substitutes, and at least half of the members',
  },
  quorumBase: {
    value: 'voting-seats',
    source: 'Ley 40/2015, 17.2: at least half of the members. That vacant seats count among them is derived',
  },
  majority: {
    value: { formula: { kind: 'more-than-half' }, abstentions: 'not-counted' },
    source: 'Ley 40/2015, 17.5: by majority of votes. That an abstention is no vote is derived',
  },
  abstention: {
    value: 'forbidden-to-ex-officio',
    source:
      'Ley 40/2015, 19.3 c: authorities and staff of the administrations who are members ex officio may not abstain',
  },
  castingVote: {
    value: 'who-presides',
    source:
      'Ley 40/2015, 19.2 d and 13: the president decides a tie, and whoever stands in for the president does so as president. In ' +
      'bodies of several administrations only where their own rules say so',
  },
  secretaryAndGuests: {
    value: 'voice-only',
    source: 'Ley 40/2015, 16 and 19.4: the secretary has a voice and no vote, unless a member',
  },
  ordinaryNotice: {
    value: {
      term: { length: 2, unit: 'calendar-day', firstDayCounts: 'no', lastDayCounts: 'no' },
      countedFrom: 'receipt',
    },
    source:
      'Ley 40/2015, 19.3 a: the members are to have the call, its agenda and its papers at least two days before. That they are ' +
      'calendar days, counted from receipt, neither the first nor the last among them, is derived',
  },
  extraordinaryNotice: {
    value: {
      term: { length: 2, unit: 'calendar-day', firstDayCounts: 'no', lastDayCounts: 'no' },
      countedFrom: 'receipt',
    },
    source: 'Ley 40/2015, 19.3 a: of every session. How it is counted is derived, as for ordinary sessions',
  },
  convocationPapers: {
    value: 'item-papers',
    source: 'Ley 40/2015, 19.3 a: the papers of the items of the agenda, in the same term',
  },
  papersNotice: {
    value: {
      ordinary: { length: 2, unit: 'calendar-day', firstDayCounts: 'no', lastDayCounts: 'no' },
      extraordinary: { length: 2, unit: 'calendar-day', firstDayCounts: 'no', lastDayCounts: 'no' },
    },
    source:
      'Ley 40/2015, 19.3 a: the information on the items is at their disposal in the same term. How it is counted is derived',
  },
  withoutConvocation: {
    value: 'all-present-and-agreed',
    source: 'Ley 40/2015, 17.2: where the secretary and all members are present, and all agree',
  },
  urgentItems: {
    value: 'all-present-and-majority',
    source:
      'Ley 40/2015, 17.4: nothing off the agenda is decided unless all members attend and the majority declares it urgent',
  },
  remoteAttendance: {
    value: { kind: 'allowed', assured: ['identity', 'content', 'moment', 'interaction', 'availability'] },
    source:
      'Ley 40/2015, 17.1: identity, content, moment, real-time interactivity and availability of the means are assured',
  },
  standIns: {
    value: ['acting-holder', 'substitute-by-absence'],
    source: 'Ley 40/2015, 13: who heads an organ is stood in for in vacancy, absence or illness, as its rules say',
  },
  presiding: {
    value: ['titular-chair', 'acting-chair', 'member-by-precedence'],
    source:
      'Ley 40/2015, 19.2: the vice-president, recorded as the acting chair, and failing that the member of most rank, seniority and age, in this order',
  },
  compoundQuorum: {
    value: { offices: ['chair', 'executive-secretary'] },
    source: 'Ley 40/2015, 17.2: with the president and the secretary, or who stand in for them',
  },
  dissent: {
    value: { length: 2, unit: 'calendar-day' },
    source: 'Ley 40/2015, 19.5: a separate vote is sent within two days. That they are calendar days is derived',
  },
  minutesSignatories: {
    value: { who: 'secretary-with-approval-of-the-chair', withoutSignature: 'not-signed' },
    source:
      'Ley 40/2015, 18 and 19.5: by the secretary, with the approval of the president. That neither can be left out is derived',
  },
  minutesApproval: {
    value: 'same-or-next-session',
    source:
      'Ley 40/2015, 18 and 19.5: approved in the same or the next session; decisions are certifiable before, if that is stated',
  },
  procedures: {
    value: ['session'],
    source: 'Ley 40/2015, 17: in session, in person or at a distance. No written procedure is found in articles 15-22',
  },
  rules: {
    value: CORRECTED,
    source:
      'Ley 40/2015, 23: who has to abstain takes no part, by whatever vote. That the versions which see this judge is derived',
  },
};
