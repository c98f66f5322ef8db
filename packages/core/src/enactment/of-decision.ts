import type { Recorded } from '../decoding.js';
import { brokenRulesOf, whenItTakesEffect } from '../session/ballot/adoption.js';
import type { ItemDecided } from '../session/ballot/events.js';
import type { BodyId, SessionId } from '../values.js';
import { plain, type Consequence } from './consequence.js';

/** What the decision of an item sets in motion. */
export const ofDecision = (session: SessionId, body: BodyId, event: Recorded & ItemDecided): readonly Consequence[] => {
  const { item, outcome, motion, adoption, partOf, settledBy, referredTo } = event.data;
  if (motion === undefined) return [];
  // A part becomes a resolution; the motion is settled with the last of its parts.
  if (partOf !== undefined && adoption === undefined) return [];
  switch (outcome) {
    case 'adopted':
    case 'adopted-in-general': {
      if (settledBy !== undefined)
        return [plain({ type: 'ApproveMotion', motion, session, item, resolution: settledBy })];
      if (adoption === undefined) return [];
      const { resolution, number, title, text, effects, expanded } = adoption;
      const { finalText, ratifyBy, notifyBy, publishBy } = adoption;
      return [
        ...(partOf === undefined ? [plain({ type: 'ApproveMotion', motion, session, item, resolution })] : []),
        plain({
          type: 'AdoptResolution',
          resolution,
          number,
          body,
          session,
          item,
          motion,
          title,
          text,
          effects,
          expanded,
          takesEffect: whenItTakesEffect(adoption, event.metadata),
          brokenRules: brokenRulesOf(adoption, event.metadata),
          ...(finalText === undefined ? {} : { finalText }),
          ...(ratifyBy === undefined ? {} : { ratifyBy }),
          ...(notifyBy === undefined ? {} : { notifyBy }),
          ...(publishBy === undefined ? {} : { publishBy }),
        }),
      ];
    }
    case 'defeated':
      return [plain({ type: 'DefeatMotion', motion, session, item })];
    case 'referred':
      return referredTo === undefined ? [] : [plain({ type: 'ReferMotion', motion, session, item, to: referredTo })];
    case 'proposed':
      return referredTo === undefined ? [] : [plain({ type: 'ForwardMotion', motion, session, item, to: referredTo })];
    case 'noted':
    case 'deferred':
    case 'withdrawn':
      return [plain({ type: 'ReleaseMotion', motion, session, item })];
  }
};
