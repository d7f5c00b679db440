import { readCommand } from '../../../../shared/domain/case/commands.ts';
import { isWordId } from '../../../../shared/words/index.ts';
import { visibleText } from '../../../../shared/words/visible.ts';
import { useWords } from '../../../i18n/index.ts';
import type { CaseView } from '../../../records/views.ts';
import { memberName, numbersIn } from '../../recorded/words.ts';
import { type About, idsIn, itemIdOf } from '../about.ts';
import { actWordsOf } from '../act-words.ts';

/** What somebody asked for, by whom and why, with the numbers it is about. */
export function Requested({ about }: { readonly about: About }) {
  const wording = useWords();
  const { t, day, list } = wording;
  const { view } = about;
  const request = view.facts.requests.find(({ requestId }) => requestId === itemIdOf(about));
  if (request === undefined) return null;
  const command = readCommand(request.command);
  const numbers = numbersIn(view, askedAbout(request.command, view));
  const step = `step.${request.step}`;
  const act =
    command === null
      ? isWordId(step)
        ? t(step)
        : request.step
      : actWordsOf(command.kind, variantIn(request.command), t);
  return (
    <section className="act-shown" aria-label={t('act.requested.title')}>
      <p>
        {t('act.requested.by', {
          name: memberName(view, request.stamp.by, wording),
          day: day(request.on, 'day'),
          act,
        })}
        {numbers.length === 0 ? null : ` (${list(numbers)})`}
      </p>
      <p>{t('act.requested.why', { reason: visibleText(request.reason) })}</p>
      <Said command={request.command} />
    </section>
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function variantIn(command: unknown): string {
  if (!isRecord(command)) return '';
  const variant = command['ending'] ?? command['document'];
  return typeof variant === 'string' ? variant : '';
}

/** The recommendations that what is asked for is about, of an extension those it is for. */
function askedAbout(command: unknown, { facts }: CaseView): readonly string[] {
  if (!isRecord(command)) return [];
  const extension = facts.extensions.find(
    ({ extensionId }) => extensionId === command['extensionId'],
  );
  return [
    ...idsIn([command['recommendationId']]),
    ...idsIn(command['recommendationIds']),
    ...(extension?.recommendationIds ?? []),
  ];
}

/** Words that matter to whoever answers, in the order they are read. */
const telling = {
  reason: 'act.field.reason',
  due: 'act.field.new-date',
  conditions: 'act.field.conditions',
  instead: 'act.field.instead',
  override: 'act.field.override',
  on: 'act.field.on',
} as const;

function Said({ command }: { readonly command: unknown }) {
  const { t, day } = useWords();
  if (!isRecord(command)) return null;
  return (
    <ul className="act-plain">
      {Object.entries(telling).map(([name, label]) => {
        const value = command[name];
        if (typeof value !== 'string' || value === '') return null;
        const isDay = name === 'due' || name === 'on';
        return (
          <li key={name}>
            {t('act.requested.field', {
              field: t(label),
              value: isDay ? day(value, 'day') : visibleText(value),
            })}
          </li>
        );
      })}
    </ul>
  );
}
