import type { Charter } from '../charter.js';
import type { PRESETS } from './presets.js';

type Parameter = Exclude<keyof Charter, 'name' | 'preset' | 'rules'>;

/** Why a preset does not state what its law was asked for: each rule of such a parameter is unverifiable under it. */
export const UNSTATED: {
  readonly [Preset in keyof typeof PRESETS]: { readonly [P in Parameter]?: string };
} = {
  'mexico-comparable': {},
  'spain-40-2015': {
    secondCall:
      'Ley 40/2015, 17.3: a second call may be made, with the number of members that the body’s own rules set',
    writtenConsultation: 'Ley 40/2015, 15-22: no written procedure',
    recusal:
      'Ley 40/2015, 19.3, 23 and 24: who abstains, and that an act in which one took part is not always invalid; nothing of the base',
    alternates: 'Ley 40/2015, 19.3: a member’s alternate, if there is one, stands in; nothing of rank or credential',
  },
  'germany-vwvfg': {
    ordinaryNotice: 'VwVfG 88-93: no notice in the sections read',
    extraordinaryNotice: 'VwVfG 88-93: no notice in the sections read',
    abstention: 'VwVfG 88-93: nothing of abstention',
    dissent: 'VwVfG 88-93: nothing of dissent',
    presiding: 'VwVfG 88-93: nothing of who stands in for the chair',
    standIns: 'VwVfG 88-93: nothing of who stands in for a member',
    alternates: 'VwVfG 88-93: nothing of alternates',
    urgentItems: 'VwVfG 88-93: nothing of what is not on the agenda',
    secretaryAndGuests: 'VwVfG 88-93: nothing of a secretary’s vote',
    withoutConvocation: 'VwVfG 88-93: nothing of a session without convocation',
  },
};
