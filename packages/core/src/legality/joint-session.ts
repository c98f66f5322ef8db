import type { Charter } from '../charter.js';
import { metIf, notApplicable, type Rule } from './rule.js';

/** A session that opens, and those called to be held with it: `apart`, why one of them is not held with it after all. */
export type JointSubject = {
  readonly charter: Charter | null;
  readonly joint: readonly {
    readonly session: string;
    readonly apart: 'not-convened' | 'not-linked' | 'another-time' | 'not-held' | null;
  }[];
};

/** Sessions of several bodies that are held together begin on the same day, at the same hour; none of them was moved or called off alone. */
export const jointSession: Rule<JointSubject> = {
  id: 'joint-session@1',
  number: 1,
  source: 'Derived: each body meets as it was convened, and a joint session was convened with another',
  judge: ({ joint }) => {
    if (joint.length === 0) return notApplicable({ jointWith: [] });
    const apart = joint.filter((other) => other.apart !== null);
    return {
      required: { together: true },
      observed: {
        jointWith: joint.map(({ session }) => session),
        apart: apart.map(({ session }) => session),
        why: [...new Set(apart.flatMap((other) => other.apart ?? []))],
      },
      verdict: metIf(apart.length === 0),
    };
  },
};
