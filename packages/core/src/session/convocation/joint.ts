import type { Premises } from '../../decider.js';
import type { JointSubject } from '../../legality/joint-session.js';
import type { Session } from '../state.js';

const whyApart = (session: Session, other: Session | null): JointSubject['joint'][number]['apart'] => {
  if (other === null) return 'not-convened';
  if (!other.jointWith.includes(session.session)) return 'not-linked';
  if (other.stage === 'deferred' || other.stage === 'not-held' || other.stage === 'called-off') return 'not-held';
  return other.day === session.day && other.time === session.time ? null : 'another-time';
};

/** The sessions of other bodies with which one was called. */
export const jointOf = (session: Session, premises: Premises): Pick<JointSubject, 'joint'> => ({
  joint: session.jointWith.map((other) => ({ session: other, apart: whyApart(session, premises.get(other)) })),
});
