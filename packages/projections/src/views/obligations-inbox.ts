import {
  BodyId,
  COMMISSION,
  Day,
  Flag,
  InstitutionId,
  integer,
  Line,
  list,
  MotionId,
  object,
  Office,
  oneOf,
  optional,
  Paragraph,
  PersonId,
  Slug,
  StreamId,
  tagged,
  Term,
  type ActaEvent,
  type Recorded,
  type SessionId,
  type TypeOf,
} from '@acta/core';
import { defineProjection } from '../projection.js';
import { dutyAfter, type DutyEvent } from './duty-after.js';
import { MinutesOwed, minutesOwed, minutesOwedAfter } from './minutes-owed.js';
import { Duty, dutyOf, missedPeriodsOn, overdueOn } from './duty.js';

/** Who owes it: an office of an institution, a body or the commission. `since`: the day from which it is owed. */
const OWED = { debtor: StreamId, office: Office, since: Day } as const;

/**
 * To answer an invitation to commit, or the call to a session; to report on a commitment; to verify a report; to send a returned one
 * again; to review a standing commitment; to respond to a red assessment; to answer an escalation; to take up again, or to close, what
 * was suspended until a day; to report back on a motion referred; to report to a session what was decided outside one, and to have a
 * decision of the chair ratified; to draw up the minutes of a session, to sign them, to declare them signed and to publish them; to
 * settle the final text of what was adopted in general; to try an effect that was refused again, or to settle it otherwise.
 */
export const Obligation = tagged('Obligation', 'kind', {
  'answer-invitation': OWED,
  'answer-call': { ...OWED, by: Day },
  report: { ...OWED, term: Term, by: optional(Day) },
  'verify-report': { ...OWED, report: integer(1) },
  'report-back': { ...OWED, motion: MotionId },
  'report-to-session': OWED,
  ratify: { ...OWED, by: Day },
  'draw-up-minutes': { ...OWED, by: Day },
  'sign-minutes': { ...OWED, signatory: PersonId, by: optional(Day) },
  'declare-minutes-signed': { ...OWED, by: optional(Day) },
  'publish-minutes': { ...OWED, by: Day },
  'final-text': { ...OWED, by: Day, disputed: Flag },
  'resend-report': { ...OWED, report: integer(1) },
  review: { ...OWED, by: Day },
  'respond-to-red': { ...OWED, by: Day, response: oneOf('recovery-plan', 'escalation') },
  'answer-escalation': { ...OWED, escalation: integer(1) },
  'resume-or-close': { ...OWED, by: Day },
  'settle-effect': {
    ...OWED,
    effect: Slug,
    stream: StreamId,
    institution: optional(InstitutionId),
    rejection: Line,
    detail: Paragraph,
  },
});
export type Obligation = TypeOf<typeof Obligation>;

/** What is open of a commitment, a session, its minutes or a resolution. The rest is what later events are judged by. */
export const ObligationsInbox = object('ObligationsInbox', {
  source: StreamId,
  body: optional(BodyId),
  duty: optional(Duty),
  textBy: optional(Day),
  outsideSession: optional(Flag),
  minuted: optional(Flag),
  minutes: optional(MinutesOwed),
  owed: list(Obligation, { max: 100_000 }),
});
export type ObligationsInbox = TypeOf<typeof ObligationsInbox>;

const own = ({ stream }: Pick<Recorded, 'stream'>): readonly string[] => [stream];

type Begun = Parameters<typeof dutyOf>[0];

/** A report is verified by the technical secretariat of the body that follows the commitment up. */
const toVerify = ({ body, awaiting }: Duty): readonly Obligation[] =>
  awaiting.map(({ report, day }) => ({
    kind: 'verify-report',
    debtor: body ?? COMMISSION,
    office: 'technical-secretariat',
    since: day,
    report,
  }));

const toResend = ({ toResend: returned }: Duty): readonly Obligation[] =>
  returned.map(({ report, institution: debtor, since }) => ({
    kind: 'resend-report',
    debtor,
    office: 'focal-point',
    since,
    report,
  }));

const toReview = ({ body, reviewOn: by, since }: Duty): readonly Obligation[] =>
  by === undefined ? [] : [{ kind: 'review', debtor: body ?? COMMISSION, office: 'technical-secretariat', since, by }];

/** A plan is the institution's to give; an escalation, the technical secretariat's to make. */
const toRespond = ({ institution, body, assessment }: Duty): readonly Obligation[] => {
  if (assessment?.rating !== 'red' || assessment.answered || assessment.response === undefined) return [];
  const { response, by } = assessment.response;
  const owed = { kind: 'respond-to-red', since: assessment.day, response, by } as const;
  return response === 'recovery-plan'
    ? [{ ...owed, debtor: institution, office: 'titular' }]
    : [{ ...owed, debtor: body ?? COMMISSION, office: 'technical-secretariat' }];
};

const toAnswer = ({ escalations }: Duty): readonly Obligation[] =>
  escalations
    .filter(({ answered }) => !answered)
    .map(({ escalation, to: debtor, day: since }) => ({
      kind: 'answer-escalation',
      debtor,
      office: 'executive-secretary',
      since,
      escalation,
    }));

const toTakeUp = ({ body, suspensions }: Duty): readonly Obligation[] => {
  const last = suspensions.at(-1);
  return last?.meant === undefined
    ? []
    : [
        {
          kind: 'resume-or-close',
          debtor: body ?? COMMISSION,
          office: 'executive-secretary',
          since: last.from,
          by: last.meant,
        },
      ];
};

const owedUnder = (duty: Duty): readonly Obligation[] => {
  const { institution: debtor, stage, term, due, since } = duty;
  switch (stage) {
    case 'invited':
      return [{ kind: 'answer-invitation', debtor, office: 'titular', since }];
    case 'owed':
      return [
        { kind: 'report', debtor, office: 'focal-point', since, term, ...(due === undefined ? {} : { by: due }) },
        ...toVerify(duty),
        ...toResend(duty),
        ...toReview(duty),
        ...toRespond(duty),
        ...toAnswer(duty),
      ];
    case 'suspended':
      return [...toTakeUp(duty), ...toAnswer(duty)];
    case 'declined':
      return [];
    case 'closed':
      return toAnswer(duty);
  }
};

const inboxOf = (duty: Duty): ObligationsInbox => ({
  source: duty.commitment,
  ...(duty.body === undefined ? {} : { body: duty.body }),
  duty,
  owed: owedUnder(duty),
});

const begun = { keys: own, evolve: (_: unknown, event: Begun): ObligationsInbox => inboxOf(dutyOf(event)) };
const followed = {
  keys: own,
  evolve: (document: ObligationsInbox | null, event: DutyEvent): ObligationsInbox | null =>
    document?.duty === undefined ? document : inboxOf(dutyAfter(document.duty, event)),
};

/** Once a session is over nobody has to say whether they will come. */
const over = {
  keys: own,
  evolve: (document: ObligationsInbox | null): ObligationsInbox | null =>
    document === null || document.owed.length === 0 ? document : { ...document, owed: [] },
};

const textOwed = (debtor: BodyId, since: Day, by: Day, disputed: boolean): Obligation => ({
  kind: 'final-text',
  debtor,
  office: 'executive-secretary',
  since,
  by,
  disputed,
});

const ratificationOwed = (debtor: BodyId, since: Day, by: Day): Obligation => ({
  kind: 'ratify',
  debtor,
  office: 'chair',
  since,
  by,
});

/** A decision of the chair that was ratified, or that no longer stands, is nobody’s to ratify. */
const ended = {
  keys: own,
  evolve: (document: ObligationsInbox | null): ObligationsInbox | null =>
    document && { ...document, owed: document.owed.filter(({ kind }) => kind !== 'ratify') },
};

type Outside = Recorded<Extract<ActaEvent, { readonly type: 'ConsultationOpened' | 'ChairDecisionMade' }>>;

/** Owed once it is over, to the next session. */
const outsideOf = {
  keys: own,
  evolve: (_: ObligationsInbox | null, { stream, data: { body } }: Outside): ObligationsInbox => ({
    source: stream,
    body,
    outsideSession: true,
    owed: [],
  }),
};

const concluded = {
  keys: own,
  evolve: (
    document: ObligationsInbox | null,
    {
      data: { minutesBy },
      metadata: { onDay: since },
    }: Recorded<Extract<ActaEvent, { readonly type: 'SessionClosed' }>>,
  ): ObligationsInbox | null => {
    if (document?.body === undefined) return over.evolve(document);
    const { body: debtor, outsideSession, minuted } = document;
    const by = minutesBy === undefined || minuted === true ? [] : [minutesBy];
    const own = { debtor, office: 'executive-secretary', since } as const;
    return {
      ...document,
      owed: [
        ...(outsideSession === true ? [{ kind: 'report-to-session', ...own } as const] : []),
        ...by.map((day) => ({ kind: 'draw-up-minutes', ...own, by: day }) as const),
      ],
    };
  },
};

/** Everybody signs; then the secretary declares the minutes signed, and publishes them. */
const withMinutes = (source: StreamId, minutes: MinutesOwed): ObligationsInbox => {
  const { body: debtor, since, signBy, signatories, lastOn, signedOn, publishBy, published } = minutes;
  const by = signBy === undefined ? {} : { by: signBy };
  const own = { debtor, office: 'executive-secretary' } as const;
  const pending = signatories.filter(({ settled }) => !settled);
  const toDeclare = pending.length === 0 && signedOn === undefined;
  return {
    source,
    body: debtor,
    minutes,
    owed: [
      ...pending.map(
        ({ person: signatory, office, institution }) =>
          ({ kind: 'sign-minutes', debtor: institution ?? debtor, office, since, signatory, ...by }) as const,
      ),
      ...(toDeclare ? [{ kind: 'declare-minutes-signed', ...own, since: lastOn, ...by } as const] : []),
      ...(signedOn === undefined || publishBy === undefined || published
        ? []
        : [{ kind: 'publish-minutes', ...own, since: signedOn, by: publishBy } as const]),
    ],
  };
};

const minuted = {
  keys: own,
  evolve: (
    document: ObligationsInbox | null,
    event: Parameters<typeof minutesOwedAfter>[1],
  ): ObligationsInbox | null =>
    document?.minutes === undefined
      ? document
      : withMinutes(document.source, minutesOwedAfter(document.minutes, event)),
};

/** An answer is due by the day on which the session is now. */
const rescheduled = {
  keys: own,
  evolve: (
    document: ObligationsInbox | null,
    { data: { day: by } }: Recorded<Extract<ActaEvent, { readonly type: 'SessionRescheduled' | 'SecondCallMade' }>>,
  ): ObligationsInbox | null =>
    document && {
      ...document,
      owed: document.owed.map((obligation) => (obligation.kind === 'answer-call' ? { ...obligation, by } : obligation)),
    },
};

type SeenTo = Recorded<Extract<ActaEvent, { readonly type: 'EffectRetried' | 'EffectSettled' }>>;

const seenTo = {
  keys: own,
  evolve: (document: ObligationsInbox | null, { data: { effect, stream } }: SeenTo): ObligationsInbox | null =>
    document && {
      ...document,
      owed: document.owed.filter(
        (one) => one.kind !== 'settle-effect' || one.effect !== effect || one.stream !== stream,
      ),
    },
};

const concerning = (document: ObligationsInbox | null, { stream }: Pick<Recorded, 'stream'>): ObligationsInbox =>
  document ?? { source: stream, owed: [] };

export const obligationsInbox = defineProjection({
  name: 'obligations-inbox',
  version: 2,
  document: ObligationsInbox,
  tags: ({ owed }) => [...new Set(owed.map(({ debtor }) => debtor))],
  on: {
    CommitmentAssigned: begun,
    CommitmentInvited: begun,
    ConsentRecorded: followed,
    DeclineRecorded: followed,
    ProgressReported: followed,
    ReportReturned: followed,
    ReportVerified: followed,
    CommitmentClosed: followed,
    DueExtended: followed,
    CommitmentReopened: followed,
    CommitmentSuspended: followed,
    CommitmentResumed: followed,
    CommitmentSplit: followed,
    CommitmentAssessed: followed,
    RedAnswered: followed,
    CommitmentEscalated: followed,
    EscalationAnswered: followed,
    CommitmentPassedOn: followed,
    SessionConvened: {
      keys: own,
      evolve: (_, { stream, data: { body, day, invitations }, metadata: { onDay: since } }) => ({
        source: stream as SessionId,
        body,
        owed: invitations.map(({ institution: debtor }): Obligation => ({
          kind: 'answer-call',
          debtor,
          office: 'titular',
          since,
          by: day,
        })),
      }),
    },
    InvitationAnswered: {
      keys: own,
      evolve: (document, { data: { institution } }) =>
        document && { ...document, owed: document.owed.filter(({ debtor }) => debtor !== institution) },
    },
    SessionOpened: over,
    SessionNotHeld: over,
    SessionCancelled: over,
    SessionRescheduled: rescheduled,
    SecondCallMade: rescheduled,
    SessionClosed: concluded,
    MotionReferred: {
      keys: own,
      evolve: (_, { stream, data: { to }, metadata: { onDay: since } }) => ({
        source: stream,
        owed: [{ kind: 'report-back', debtor: to, office: 'executive-secretary', since, motion: stream as MotionId }],
      }),
    },
    MotionReportedOn: over,
    ConsultationOpened: outsideOf,
    ChairDecisionMade: outsideOf,
    ReportedToSession: {
      keys: own,
      evolve: (document) =>
        document && { ...document, owed: document.owed.filter(({ kind }) => kind !== 'report-to-session') },
    },
    MinutesDrafted: {
      keys: ({ stream, data: { session } }) => [stream, session],
      evolve: (document, event, key) => {
        const { stream, data } = event;
        if (key === stream) return withMinutes(stream, minutesOwed(event, data.body, null));
        if (document === null) return null;
        return { ...document, minuted: true, owed: document.owed.filter(({ kind }) => kind !== 'draw-up-minutes') };
      },
    },
    MinutesCorrected: {
      keys: own,
      evolve: (document, event) => {
        if (document?.minutes === undefined) return document;
        const { minutes: before, source } = document;
        return withMinutes(source, minutesOwed(event, before.body, before));
      },
    },
    SignatureGiven: minuted,
    SignatureRefused: minuted,
    SignatureImpossible: minuted,
    MinutesSigned: minuted,
    MinutesPublished: minuted,
    ResolutionAdopted: {
      keys: own,
      evolve: (_, { stream, data: { body, finalText, ratifyBy }, metadata: { onDay: since } }) => ({
        source: stream,
        body,
        owed: [
          ...(finalText === undefined ? [] : [textOwed(body, since, finalText.by, false)]),
          ...(ratifyBy === undefined ? [] : [ratificationOwed(body, since, ratifyBy)]),
        ],
        ...(finalText === undefined ? {} : { textBy: finalText.by }),
      }),
    },
    ResolutionRatified: ended,
    ResolutionLapsed: ended,
    ResolutionAnnulled: ended,
    ResolutionSuperseded: ended,
    FinalTextSettled: {
      keys: own,
      evolve: (document) =>
        document && { ...document, owed: document.owed.filter(({ kind }) => kind !== 'final-text') },
    },
    FinalTextDisputed: {
      keys: own,
      evolve: (document, { metadata: { onDay: since } }) => {
        if (document?.body === undefined || document.textBy === undefined) return document;
        const others = document.owed.filter(({ kind }) => kind !== 'final-text');
        return { ...document, owed: [...others, textOwed(document.body, since, document.textBy, true)] };
      },
    },
    ResolutionTranscribed: {
      keys: own,
      evolve: (_, { stream, data: { body } }) => ({
        source: stream,
        ...(body === undefined ? {} : { body }),
        owed: [],
      }),
    },
    EffectRefused: {
      keys: own,
      evolve: (document, event) => {
        const known = concerning(document, event);
        const office = known.body === undefined ? 'registrar' : 'executive-secretary';
        const since = event.metadata.onDay;
        const owed = { kind: 'settle-effect', debtor: known.body ?? COMMISSION, office, since, ...event.data } as const;
        return { ...known, owed: [...known.owed, owed] };
      },
    },
    EffectRetried: seenTo,
    EffectSettled: seenTo,
  },
});

/** An obligation on a day. `missedPeriods`: of a periodic term. */
export type OpenObligation = {
  readonly source: StreamId;
  readonly obligation: Obligation;
  readonly by: Day | null;
  readonly overdue: boolean;
  readonly missedPeriods: number;
};

const byOf = (obligation: Obligation): Day | null => ('by' in obligation ? (obligation.by ?? null) : null);

/** What a document holds as it stands on a day: nothing that is owed from a later one. */
export const obligationsOn = ({ source, duty, owed }: ObligationsInbox, day: Day): readonly OpenObligation[] =>
  owed
    .filter(({ since }) => since <= day)
    .map((obligation) => {
      const by = byOf(obligation);
      const reports = obligation.kind === 'report' && duty !== undefined;
      return {
        source,
        obligation,
        by,
        overdue: reports ? overdueOn(duty, day) : by !== null && day > by,
        missedPeriods: reports ? missedPeriodsOn(duty, day) : 0,
      };
    });
