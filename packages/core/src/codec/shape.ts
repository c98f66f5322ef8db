/**
 * What a codec accepts, as data. JSON Schemas, fast-check arbitraries and the templates of the command line are made from
 * it, so that none of them can say something else than the codec does.
 */
export type Shape =
  | { readonly kind: 'text'; readonly max: number }
  | {
      readonly kind: 'pattern';
      readonly name: string;
      readonly pattern: string;
      readonly example: string;
      readonly max: number;
    }
  | { readonly kind: 'day' }
  | { readonly kind: 'time' }
  | { readonly kind: 'instant' }
  | { readonly kind: 'integer'; readonly from: number; readonly to: number }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | {
      readonly kind: 'list';
      readonly of: Shape;
      readonly min: number;
      readonly max: number;
      readonly uniqueBy: string | null;
    }
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, Field>> }
  | {
      readonly kind: 'tagged';
      readonly tag: string;
      readonly cases: Readonly<Record<string, Shape & { readonly kind: 'object' }>>;
    }
  | { readonly kind: 'facts' };

export type Field = { readonly shape: Shape; readonly optional: boolean };
