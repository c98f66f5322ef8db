import { left, right, type Either } from 'fp-ts/lib/Either.js';
import type { Day } from '../../calendar/day.js';
import type { Premises } from '../../decider.js';
import type { Evidence } from '../commands.js';
import type { EvidenceDiffers, EvidenceEmpty, ReceivedLater } from './rejections.js';

/** SHA-256 of no byte at all: whoever digests a file that was never written gets it. */
const OF_NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

const named = (evidence: readonly Evidence[]): readonly string[] => evidence.map((item) => item.evidence);

/** Evidence as it is received: not after its report, not empty, and with the digest that its bytes give where the record holds them. */
export const receivable = (
  evidence: readonly Evidence[],
  reportedOn: Day,
  premises: Premises,
): Either<ReceivedLater | EvidenceEmpty | EvidenceDiffers, null> => {
  const late = evidence.find(({ receivedOn }) => receivedOn > reportedOn);
  if (late !== undefined)
    return left({ _tag: 'ReceivedLater', evidence: late.evidence, receivedOn: late.receivedOn, reportedOn });
  const empty = evidence.filter(({ paper }) => paper?.saltedDigest === OF_NOTHING);
  if (empty.length > 0) return left({ _tag: 'EvidenceEmpty', evidence: named(empty) });
  const differing = evidence.filter(({ paper }) => paper !== undefined && premises.paper(paper)?.digest === 'differs');
  return differing.length > 0 ? left({ _tag: 'EvidenceDiffers', evidence: named(differing) }) : right(null);
};
