/** Why a value was not accepted; the words are in `describe/`. */
export type Reason =
  | { readonly _tag: 'Missing' }
  | { readonly _tag: 'UnknownField' }
  | { readonly _tag: 'NotAnObject' }
  | { readonly _tag: 'NotAList' }
  | { readonly _tag: 'NotText' }
  | { readonly _tag: 'NotAWholeNumber' }
  | { readonly _tag: 'NotTrueOrFalse' }
  | { readonly _tag: 'NotADay' }
  | { readonly _tag: 'NotATime' }
  | { readonly _tag: 'NotAnInstant' }
  | { readonly _tag: 'NotATimeZone' }
  | { readonly _tag: 'SkippedByTheClock'; readonly day: string; readonly zone: string }
  | { readonly _tag: 'EarlierThan'; readonly day: string }
  | { readonly _tag: 'NotAnId'; readonly expected: string }
  | { readonly _tag: 'NotOneOf'; readonly allowed: readonly string[] }
  | { readonly _tag: 'NotExactlyOne'; readonly fields: readonly string[] }
  | { readonly _tag: 'Empty' }
  | { readonly _tag: 'TooLong'; readonly limit: number; readonly length: number }
  | { readonly _tag: 'TooMany'; readonly limit: number; readonly length: number }
  | { readonly _tag: 'OutOfRange'; readonly from: number; readonly to: number }
  | { readonly _tag: 'SpaceAtTheEnds' }
  | { readonly _tag: 'NotNfc' }
  | { readonly _tag: 'ControlCharacter'; readonly code: string }
  | { readonly _tag: 'BidirectionalCharacter'; readonly code: string }
  | { readonly _tag: 'ZeroWidthCharacter'; readonly code: string }
  | { readonly _tag: 'LoneSurrogate' }
  | { readonly _tag: 'Duplicate'; readonly of: string }
  | { readonly _tag: 'RepeatedField' }
  | { readonly _tag: 'NotUtf8' }
  | { readonly _tag: 'NotJson' };

/** One thing wrong with an input: where it stands, as a path like `command.agenda[2].title`, and why. */
export type InputProblem = { readonly path: string; readonly reason: Reason };
