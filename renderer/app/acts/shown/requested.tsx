import { readCommand } from '../../../../shared/domain/case/commands.ts';
import { isWordId } from '../../../../shared/words/index.ts';
import { visible, visibleText } from '../../../../shared/words/visible.ts';
import { useWords } from '../../../i18n/index.ts';
import { type About, itemIdOf } from '../about.ts';
import { actWordsOf } from '../act-words.ts';

/** What somebody asked for, by whom and why, with the numbers it is about. */
export function Requested({ about }: { readonly about: About }) {
  const { t, day, list } = useWords();
  const { view } = about;
  const request = view.facts.requests.find(({ requestId }) => requestId === itemIdOf(about));
  if (request === undefined) return null;
  const command = readCommand(request.command);
  const numbers = numbersIn(request.command, about);
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
          name: visible(view.members[request.stamp.by] ?? t('case.unknown-member')),
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

function numbersIn(command: unknown, { view }: About): readonly string[] {
  if (!isRecord(command)) return [];
  const many = command['recommendationIds'];
  const ids = [command['recommendationId'], ...(Array.isArray(many) ? many : [])];
  const extension = view.facts.extensions.find(
    ({ extensionId }) => extensionId === command['extensionId'],
  );
  return view.recommendations
    .filter(
      ({ recommendationId }) =>
        ids.includes(recommendationId) ||
        (extension?.recommendationIds ?? []).includes(recommendationId),
    )
    .map(({ details }) => visible(details.number));
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
