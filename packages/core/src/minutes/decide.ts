import { left, right, type Either } from 'fp-ts/lib/Either.js';
import { of, type NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js';
import type { Act } from '../act.js';
import type { Premises } from '../decider.js';
import { comesFrom } from '../resolution/cited.js';
import type { ApproveMinutes, MinutesCommand, PublishMinutes } from './commands.js';
import { correct, draft } from './drawing-up.js';
import type { MinutesEvent } from './events.js';
import type { MinutesRefusals, MinutesRejection } from './rejections.js';
import { declareSigned, recordImpossible, refuse, sign } from './signing.js';
import type { Minutes } from './state.js';

type Decision<Type extends keyof MinutesRefusals> = Either<MinutesRefusals[Type], NonEmptyArray<MinutesEvent>>;

/** The session whose resolution it is approves the minutes of its own body, its own or those of one before. */
const approve =
  (act: Act<ApproveMinutes>, premises: Premises) =>
  (state: Minutes | null): Decision<'ApproveMinutes'> => {
    const { minutes, text, resolution, effect } = act.command;
    const cited = comesFrom(act, premises, { resolution, effect }, 'approve-minutes');
    if (cited._tag === 'Left') return cited;
    if (state === null) return left({ _tag: 'Unknown', id: minutes });
    const by = premises.get(resolution);
    const [approving, minuted] = [by?.session ?? null, premises.get(state.session)];
    const sitting = approving === null ? null : premises.get(approving);
    if (approving === null || by?.body !== state.body)
      return left({ _tag: 'NotTheirsToApprove', minutes, body: by?.body ?? 'none', why: 'another-body' });
    if (sitting !== null && minuted !== null && sitting.sitsOn < minuted.sitsOn)
      return left({ _tag: 'NotTheirsToApprove', minutes, body: state.body, why: 'an-earlier-session' });
    const { saltedDigest: current, paper } = state.text;
    const { saltedDigest: given } = text;
    if (given !== current) return left({ _tag: 'NotTheCurrentText', minutes, given, current, paper });
    return right(of({ type: 'MinutesApproved', data: { text, resolution, effect, session: approving } }));
  };

const publish =
  ({ command: { type: _, minutes, ...data }, circumstances: { onDay } }: Act<PublishMinutes>) =>
  (state: Minutes | null): Decision<'PublishMinutes'> => {
    const { paper, medium, on } = data;
    const { level } = paper.classification;
    if (state === null) return left({ _tag: 'Unknown', id: minutes });
    if (on > onDay) return left({ _tag: 'NotPublishedYet', on, onDay });
    if (level !== 'public') return left({ _tag: 'NotForThePublic', paper: paper.paper, level });
    return state.published.some((one) => one.medium === medium && one.paper === paper.paper)
      ? left({ _tag: 'AlreadySo', what: minutes })
      : right(of({ type: 'MinutesPublished', data }));
  };

export const decide =
  ({ command, ...act }: Act<MinutesCommand>, premises: Premises) =>
  (state: Minutes | null): Either<MinutesRejection, NonEmptyArray<MinutesEvent>> => {
    switch (command.type) {
      case 'DraftMinutes':
        return draft({ command, ...act }, premises)(state);
      case 'CorrectMinutes':
        return correct({ command, ...act }, premises)(state);
      case 'ApproveMinutes':
        return approve({ command, ...act }, premises)(state);
      case 'SignMinutes':
        return sign({ command, ...act })(state);
      case 'RefuseSignature':
        return refuse({ command, ...act })(state);
      case 'RecordSignatureImpossible':
        return recordImpossible({ command, ...act })(state);
      case 'DeclareMinutesSigned':
        return declareSigned({ command, ...act }, premises)(state);
      case 'PublishMinutes':
        return publish({ command, ...act })(state);
    }
  };
