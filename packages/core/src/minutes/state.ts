import type { Day } from '../calendar/day.js';
import type { BodyId, EventId, MinutesId, PaperReference, PersonId, ResolutionId, SessionId } from '../values.js';
import type { MinutesContent } from './commands.js';
import type { Signatory } from './events.js';

/** How it stands with a signatory and the text as it is now: a signature of an earlier text is none of this one. */
export type SignatureStanding = 'pending' | 'signed' | 'refused' | 'impossible';

/** What is remembered of the minutes of a session. */
export type Minutes = {
  readonly minutes: MinutesId;
  readonly session: SessionId;
  readonly body: BodyId;
  readonly text: PaperReference;
  /** When the text that stands was drawn up. */
  readonly drawnUpOn: Day;
  readonly content: MinutesContent;
  /** `fact`: the entry that says how it stands, null while none does. */
  readonly signatories: readonly (Signatory & {
    readonly standing: SignatureStanding;
    readonly fact: EventId | null;
  })[];
  /** The resolution that approved the text that stands. */
  readonly approvedBy: ResolutionId | null;
  /** When the text that stands was declared signed; against a rule, it can be declared again. */
  readonly signedOn: Day | null;
  readonly signedIrregularly: boolean;
  readonly published: readonly { readonly medium: string; readonly paper: string }[];
};

/** Somebody’s place among those who sign, null where they do not sign. */
export const signatoryOf = ({ signatories }: Minutes, person: PersonId): Minutes['signatories'][number] | null =>
  signatories.find((signatory) => signatory.person === person) ?? null;

/** The signatories who stand so. */
export const standingSo = (
  { signatories }: Pick<Minutes, 'signatories'>,
  ...standings: readonly SignatureStanding[]
): readonly Signatory[] => signatories.filter(({ standing }) => standings.includes(standing));

/** `minutes-consejo-ejecutivo-2014-o-03`: of the session of that name, which has no other. */
export const minutesIdOf = (session: SessionId): MinutesId => `minutes-${session.slice('session-'.length)}`;
