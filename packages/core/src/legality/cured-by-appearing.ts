import { byParameter, notApplicable, type Rule } from './rule.js';
import type { RoomSubject } from './session-subjects.js';

/** The rules that a member who appears has nothing more to complain of. */
export const CURABLE: readonly string[] = ['ordinary-notice@1', 'extraordinary-notice@1', 'everyone-convened@1'];

/** A defect of notice is cured where every member appears all the same. */
export const curedByAppearing: Rule<RoomSubject> = {
  id: 'cured-by-appearing@1',
  number: 55,
  source: 'An Austrian agreement, article 7',
  judge: ({ charter, session: { brokenRules }, present, members }) => {
    const defects = brokenRules.filter((rule) => CURABLE.includes(rule));
    if (defects.length === 0) return notApplicable({ defects });
    return byParameter(charter, 'noticeDefect', (rule) => {
      const absent = members.filter((seat) => !present.includes(seat));
      return rule === 'not-cured' || absent.length > 0
        ? notApplicable({ defects, noticeDefect: rule, absent })
        : { required: { noticeDefect: rule }, observed: { defects, absent }, verdict: 'met' };
    });
  },
  unreachable: {
    broken: {
      why: 'a defect that is not cured stays where it is recorded, with the convocation: the opening adds none',
      test: 'packages/core/test/session/without-convocation.test.ts > leaves a defect where it is while one member is absent',
    },
  },
};
