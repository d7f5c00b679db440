import { visible, visibleText } from '../../../shared/words/visible.ts';
import { fieldWords, numbersOf, personName } from '../../app/recorded/words.ts';
import type { Wording } from '../../i18n/index.ts';
import type { CaseView } from '../../records/views.ts';

/** A field's name is `<of what>.<field>` or `<of what>.<field> <which>`; `number.<as printed>` for a number. */
function parts(field: string): {
  readonly of: string;
  readonly name: string;
  readonly which: string;
} {
  const dot = field.indexOf('.');
  const of = field.slice(0, dot);
  const [name = '', ...which] = field.slice(dot + 1).split(' ');
  return { of, name, which: which.join(' ') };
}

/** What two people set, in small letters: "date", "judgement". */
export function fieldNameOf(field: string, wording: Pick<Wording, 't'>): string {
  const { of, name } = parts(field);
  return fieldWords(of === 'number' ? 'number' : name, wording);
}

/** Of what: a recommendation and its part, a person, a body, a finding; '' for the case itself. */
export function aboutOf(
  view: CaseView,
  { field, recommendationId }: { readonly field: string; readonly recommendationId: string | null },
  wording: Wording,
): string {
  const { of, name, which } = parts(field);
  if (of === 'number') return visible(field.slice('number.'.length));
  if (name === 'outcome') return bodyNamed(view, which);
  if (recommendationId !== null) {
    const number = numbersOf(view, [recommendationId], wording);
    const part = view.facts.parts.find(({ partId }) => which.split(' ').includes(partId));
    return part === undefined ? number : `${number}, ${visibleText(part.text)}`;
  }
  return itemNamed(view, of, wording);
}

const bodyNamed = ({ details }: CaseView, upper: string): string =>
  visible(details.bodies.find((body) => body.trim().toUpperCase() === upper) ?? upper);

function itemNamed({ facts }: CaseView, id: string, { t }: Wording): string {
  const person = facts.persons.find(({ personId }) => personId === id);
  if (person !== undefined) return personName(person.person);
  const finding = facts.findings.find(({ findingId }) => findingId === id);
  if (finding !== undefined) return visibleText(finding.finding.failing);
  const comment = facts.comments.find(({ commentId }) => commentId === id);
  if (comment !== undefined) return `“${visibleText(comment.says)}”`;
  if (facts.extensions.some(({ extensionId }) => extensionId === id)) return t('panel.extensions');
  if (facts.returns.some(({ returnId }) => returnId === id)) return t('fact.returns');
  const request = facts.requests.find(({ requestId }) => requestId === id);
  return request === undefined ? '' : t(`step.${request.step}`);
}
