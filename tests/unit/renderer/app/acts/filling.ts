import type { About, Typed } from '../../../../../renderer/app/acts/about.ts';
import type { ActForm } from '../../../../../renderer/app/acts/form.ts';
import type { AnySpec, Look, Specs } from '../../../../../renderer/app/acts/spec.ts';
import { aboutOf, openedWith } from '../../../../../renderer/app/acts/use-about.ts';
import { offerOf } from '../../../../../renderer/app/acts/use-acts.tsx';
import { intlFor } from '../../../../../renderer/i18n/language.tsx';
import { wordingOf } from '../../../../../renderer/i18n/words.tsx';
import type { CaseView } from '../../../../../renderer/records/views.ts';
import type { CaseCommandKind } from '../../../../../shared/domain/case/commands.ts';
import type { Offer } from '../../../../../shared/domain/case/offers.ts';
import { idOf } from '../../../../support/ledger/case-events.ts';
import { recommendationIds, wholeCase, wholeCaseToday } from '../../../../support/whole-case.ts';

export const english = wordingOf(intlFor('en'));
export const welsh = wordingOf(intlFor('cy'));

/** The offer of an act where the case makes one, else one that names the first recommendation and thing there is. */
export function offerFor(view: CaseView, act: CaseCommandKind): Offer {
  const offered = view.offers.find((offer) => offer.act === act && offer.right === 'yes');
  if (offered !== undefined) return offered;
  const one = view.offers.find((offer) => offer.act === act);
  return one ?? offerOf(act, { recommendationId: recommendationIds.r1, itemId: idOf('first') });
}

export function opened(
  form: ActForm,
  view: CaseView = wholeCase(),
  offer: Offer = offerFor(view, form.kind),
  wording: About['wording'] = english,
): About {
  const about = aboutOf(view, offer, wording, wholeCaseToday);
  if (about === null) throw new Error('no procedure');
  return { ...about, typed: openedWith(form, about, {}) };
}

/** Fills what must be filled and is not, as somebody in a hurry would: the first choice, today, a few words. */
export function filled(form: ActForm, about: About): About {
  let typed = about.typed;
  // What one field holds may bring another.
  for (let round = 0; round < 3; round += 1) typed = fill(form.fields({ ...about, typed }), typed);
  return { ...about, typed };
}

function fill(specs: Specs, typed: Typed): Typed {
  const held: Record<string, unknown> = { ...typed };
  for (const [name, spec] of Object.entries(specs))
    if (spec.isShown && !spec.schema.safeParse(held[name]).success) held[name] = some(spec);
  return held;
}

function some({ look }: AnySpec): unknown {
  switch (look.kind) {
    case 'text':
    case 'long':
      return 'As the letter says';
    case 'money':
      return '250';
    case 'date':
      return wholeCaseToday;
    case 'choice':
    case 'radios':
      return firstOf(look);
    case 'ticks':
      return [firstOf(look)];
    case 'tick':
      return true;
    case 'rows':
      return [fill(look.fields(look.fresh), look.fresh)];
    case 'shown':
      return null;
  }
}

const firstOf = ({ choices }: Extract<Look, { choices: unknown }>): string =>
  choices.find(({ id, isDisabled }) => id !== '' && isDisabled !== true)?.id ?? '';
