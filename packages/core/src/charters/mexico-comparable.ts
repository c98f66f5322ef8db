import type { Charter } from '../charter.js';
import { CORRECTED } from './corrected.js';

/**
 * A charter put together from comparable collegiate bodies of Mexico; no commission adopted it as a whole. Each value names the text
 * that it comes from, and says so where none was found. LDSC: mley.mx/LDSC/articulo/13. ZAC: congresozac.gob.mx art=38797. CDMX-a:
 * contentenginellc.com 1175258. CDMX-b: contentenginellc.com 1218896 and 1218898. EDO, a state council: contentenginellc.com 1094064.
 * LCE: regulation of the foreign trade commission, databaseconsulting.mx CACOMEXT. LOCG: law of Congress, leyes-mx.com.
 */
export const mexicoComparable: Required<Charter> = {
  name: 'Comparable collegiate bodies of Mexico',
  preset: 'mexico-comparable',
  votes: {
    value: 'one-per-institution',
    source: 'Reglamento LCE (foreign trade commission): one vote for each agency and autonomous body',
  },
  quorum: { value: { kind: 'half-plus-one' }, source: 'LDSC 13; ZAC 17; CDMX-a: half plus one of the members' },
  quorumBase: {
    value: 'voting-seats',
    source:
      'OParl, votingMemberCount: the legally fixed number of voting seats, which may differ from the active memberships',
  },
  majority: {
    value: { formula: { kind: 'more-than-half' }, abstentions: 'counted' },
    source:
      'ZAC 17; LDSC 13: majority of the voting members present. That abstentions count is derived: who abstains is present',
  },
  specialMajorities: { value: [], source: 'Derived: one majority for every matter; no legal source found for another' },
  weights: {
    value: [],
    source: 'Reglamento LCE (foreign trade commission): one vote for each agency. That none weighs more is derived',
  },
  consensus: {
    value: 'not-sought',
    source:
      'LOCG 21 has consensus first where the law says so. That it need not be sought is derived; no legal source found',
  },
  abstention: {
    value: 'allowed',
    source: 'Practice; no legal source found in Mexico (Spain, Ley 40/2015 19.3 c, forbids it to ex officio officials)',
  },
  absentVotes: {
    value: 'not-allowed',
    source:
      'Derived: those present decide (ZAC 17; LDSC 13). A board’s guidelines of 27 June 2014 count them, never in quorum',
  },
  chairVote: {
    value: 'with-the-members',
    source: 'Practice: the chair votes at its own seat, and again in a tie; no legal source found',
  },
  castingVote: {
    value: 'titular-chair',
    source:
      'Reglamento LCE (foreign trade commission); ZAC 17: the president has a casting vote. That it does not pass to whoever presides: ' +
      'no legal source found',
  },
  secretaryAndGuests: { value: 'voice-only', source: 'LDSC 13; LOCG 21: voice, no vote' },
  ordinaryNotice: {
    value: {
      term: { length: 3, unit: 'calendar-day', firstDayCounts: 'no', lastDayCounts: 'no' },
      countedFrom: 'dispatch',
    },
    source:
      'ZAC: 3 days (LDSC asks for 10, CDMX-a for 2 working days for papers). That they are calendar days, counted from dispatch, ' +
      'neither the day of dispatch nor that of the session among them, is derived',
  },
  extraordinaryNotice: {
    value: {
      term: { length: 1, unit: 'calendar-day', firstDayCounts: 'no', lastDayCounts: 'no' },
      countedFrom: 'dispatch',
    },
    source: 'ZAC: 1 day (CDMX-a asks for 1 working day). How it is counted is derived, as for ordinary sessions',
  },
  workingDays: {
    value: 'calendar-of-the-commission',
    source: 'LFPA 28, read in a secondary source: working days exclude weekends and gazetted closures',
  },
  convocationPapers: {
    value: 'previous-minutes-and-item-papers',
    source: 'EDO 10: type, agenda and papers; an ordinary session adds the previous minutes',
  },
  agendaAdditions: {
    value: { ordinary: { length: 48, unit: 'hour' }, extraordinary: { length: 12, unit: 'hour' } },
    source: 'EDO: 48 hours before an ordinary session, 12 before an extraordinary one (CIT: 2 days)',
  },
  papersNotice: {
    value: {
      ordinary: { length: 2, unit: 'working-day', firstDayCounts: 'no', lastDayCounts: 'no' },
      extraordinary: { length: 1, unit: 'working-day', firstDayCounts: 'no', lastDayCounts: 'no' },
    },
    source:
      'CDMX-a: 2 working days for papers, and 1 of notice of an extraordinary session. That its papers have the same day, and that ' +
      'neither end counts, is derived',
  },
  extraordinaryRequest: {
    value: ['chair', 'member', 'majority'],
    source: 'CDMX-a; CDMX-b: asked for by the chair, a member or the majority, with reasons',
  },
  secondCall: {
    value: {
      within: { length: 3, unit: 'working-day' },
      quorum: { kind: 'count', count: 1 },
      sameNotice: 'allowed',
      notice: {
        term: { length: 1, unit: 'calendar-day', firstDayCounts: 'no', lastDayCounts: 'no' },
        countedFrom: 'dispatch',
      },
    },
    source:
      'EDO 15: within 3 working days, and held with those present. That the first notice may hold both calls: Spain, Ley 40/2015 17.3; ' +
      'VwVfG 90(2). That a second call made afterwards has the one day of an extraordinary session, since a longer notice would not fit: ' +
      'derived',
  },
  rescheduling: {
    value: {
      ordinary: { length: 5, unit: 'working-day' },
      extraordinary: { length: 3, unit: 'working-day' },
    },
    source: 'CDMX-b: within 5 working days of the end of the cause, or 3 for an extraordinary session',
  },
  withoutConvocation: {
    value: 'all-present-and-agreed',
    source:
      'Spain, Ley 40/2015 17.2: the secretary and all members present, and all agree. In Mexico: no legal source found',
  },
  noticeDefect: {
    value: 'cured-by-appearing',
    source:
      'An Austrian agreement, article 7: a defect of notice is cured by appearing. In Mexico: no legal source found',
  },
  agendaApproval: {
    value: { approval: 'optional', changes: ['withdraw', 'reorder'] },
    source:
      'EDO 16: the body approves its agenda after the opening, and withdraws or reorders items by vote. That a vote before it is void: ' +
      'no legal source found',
  },
  urgentItems: {
    value: 'not-allowed',
    source:
      'Derived: nothing is added to an open session’s agenda (EDO 16 has it withdrawn and reordered); no legal source found. In Spain: Ley ' +
      '40/2015, 17.4',
  },
  remoteAttendance: {
    value: { kind: 'allowed', assured: ['simultaneous-participation'] },
    source: 'CDMX-b: only where simultaneous participation is possible',
  },
  alternates: {
    value: { ranks: ['subsecretario', 'jefe-de-unidad', 'director-general'], verified: 'before-opening' },
    source:
      'SHF 14; CIT; EDO 14: an alternate has a minimum rank, and the credential is verified before the opening. That the rank is that ' +
      'of a director general: no legal source found',
  },
  standIns: {
    value: ['acting-holder', 'substitute-by-absence'],
    source: 'Practice: by the regulation of each institution, cited in each act; no legal source found',
  },
  designations: {
    value: 'outlast-the-titular',
    source: 'Derived: the credential stands until it ends or is withdrawn; no legal source found',
  },
  compoundQuorum: {
    value: { offices: [] },
    source: 'LFEP 20, not verified: no legal source found that asks these bodies for more than the number',
  },
  presiding: {
    value: ['titular-chair', 'acting-chair'],
    source: 'Derived: the chair, and in the absence of the titular the acting one; no legal source found (Spain: 19.2)',
  },
  recusal: {
    value: 'leaves-the-base',
    source:
      'UNACAR 5.9-5.10: a recused member leaves the discussion and the vote of the item. That the seat leaves the base: no legal source ' +
      'found',
  },
  dissent: {
    value: { length: 2, unit: 'calendar-day' },
    source:
      'LCE; UNACAR: dissent is recorded. The two days are those of Spain, Ley 40/2015 19.5; in Mexico: no legal source found',
  },
  minutesContent: {
    value: ['attendance', 'opinions', 'votes', 'outcomes', 'dissents'],
    source:
      'LCE: the minutes record opinions, votes and content. That who was there and who dissented stand in them is derived',
  },
  minutesSignatories: {
    value: { who: 'all-attendees', withoutSignature: 'noted-with-its-reason' },
    source:
      'LCE; LDSC 13: everybody who attended signs. That minutes stand without a signature that is refused or impossible, its reason ' +
      'noted, is practice; no legal source found',
  },
  minutesApproval: {
    value: 'same-or-next-session',
    source:
      'EDO 10: the call to an ordinary session goes with the minutes of the one before. That they are approved there, unless they were ' +
      'in their own, is derived (Spain: 18, 19.5)',
  },
  minutesDraftedWithin: {
    value: { length: 10, unit: 'working-day' },
    source: 'Practice; no legal source found for a term in which minutes are drawn up',
  },
  minutesSignedWithin: {
    value: { length: 10, unit: 'working-day' },
    source: 'Practice; no legal source found for a term in which minutes are signed',
  },
  minutesPublishedWithin: {
    value: { length: 30, unit: 'calendar-day' },
    source:
      'LGTAIP 70-XLVI, read in a secondary source, asks for the minutes of sessions. For the number of days: no legal source found',
  },
  extraordinaryAgenda: {
    value: 'closed',
    source: 'CDMX-a; CDMX-b: no general matters and no follow-up item (EDO 11 allows additions)',
  },
  opening: {
    value: 'chair-declares-quorum',
    source: 'EDO 13-16; CDMX-b: the chair declares quorum after the roll call, and only then is the session open',
  },
  procedures: {
    value: ['session'],
    source:
      'LFPA 3.I: the competent body, with its formalities. That no other procedure is allowed is derived: no legal source found',
  },
  writtenConsultation: {
    value: {
      minimumReplies: { kind: 'half-plus-one' },
      silence: 'no-vote',
      objection: 'sends-it-to-a-session',
    },
    source:
      'Not in use here: no legal source found in Mexico. The terms are comparable: VwVfG 90(1), any objection stops it; South Australia ' +
      's30(6), silence is not assent; half of the members take part (a French text)',
  },
  chairDecision: {
    value: { ratifiedWithin: { length: 10, unit: 'working-day' } },
    source:
      'Not in use here: no legal source found for a decision of the chair subject to ratification, nor for its term',
  },
  decides: {
    value: [],
    source:
      'CIT: a group decides its own work and proposes the rest. Which body and which matters: derived, none; no legal source found',
  },
  quorumVerified: { value: ['opening', 'each-vote'], source: 'Practice; no legal source found' },
  classes: {
    value: 'as-the-resolution-says',
    source:
      'Derived: the list is recorded when the motion is approved, and the resolution says whether it is closed; no legal source found',
  },
  reporters: {
    value: ['focal-point', 'titular'],
    source:
      'Practice: focal points follow up. That the titular reports where there is none is derived; no legal source found',
  },
  completionScale: {
    value: 'five-levels',
    source:
      'Open Government Partnership, glossary, completion: no evidence, not started, limited, substantial, complete',
  },
  closureReasons: {
    value: 'seven-reasons',
    source: 'GAO recommendations database: implemented, not implemented. For the other five: no legal source found',
  },
  irregularEffects: {
    value: 'wait',
    source:
      'Derived: what a broken rule adopted waits until an act with authority cures or ratifies it; LFPA 6-8, not verified',
  },
  takesEffect: {
    value: 'closing',
    source: 'CDMX-b 6: the chair declares the resolutions valid at the end of the session',
  },
  notifiedWithin: {
    value: { length: 15, unit: 'calendar-day' },
    source:
      'Reglamento LCE (foreign trade commission): resolutions go to the agencies within 15 days. That they are calendar days is derived',
  },
  publishedWithin: {
    value: { length: 30, unit: 'calendar-day' },
    source:
      'LGTAIP 70-XLVI, read in a secondary source, asks for publication. For the number of days: no legal source found',
  },
  powersOverResolutions: {
    value: 'same-body',
    source:
      'Derived: a body cures and revokes what is its own, and an authority above it acts by its own instrument; LFPA 6, not verified',
  },
  closedBy: {
    value: 'body-on-proposal',
    source:
      'City auditor of San Diego: closure is the committee’s decision on the declaration of management. In Mexico: no legal source found',
  },
  extensions: {
    value: { kind: 'limited', count: 1 },
    source:
      'COCODI manual, DOF 2016, not verified in its own text: the original day is kept, and a new one is the committee’s act. ' +
      'That it is given once: no legal source found',
  },
  redResponse: {
    value: { response: 'recovery-plan', within: { length: 10, unit: 'working-day' } },
    source:
      'GMPP (delivery confidence assessment): red triggers a set response. Which, and by when: no legal source found',
  },
  rules: {
    value: CORRECTED,
    source: 'Derived: each rule in the version that corrects the ones before it; no legal source found',
  },
};
