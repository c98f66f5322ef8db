/** The versions that correct the first one of their rules. A preset adopts them all; a charter of another’s writing chooses. */
export const CORRECTED = ['compound-quorum@2', 'item-papers@2', 'agenda-approval@2', 'recusal@2'] as const;
