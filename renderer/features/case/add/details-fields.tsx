import { type Control, useWatch } from 'react-hook-form';
import { routes } from '../../../../shared/domain/case/vocabulary.ts';
import { FormDate, FormRadios, FormSelect, FormText, FormTextArea } from '../../../forms/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { type CaseForm, stages } from './form.ts';

type Props = { readonly control: Control<CaseForm> };

/** What is known of the case itself. */
export function DetailsFields({ control }: Props) {
  const { t } = useWords();
  const stage = useWatch({ control, name: 'stage' });
  return (
    <fieldset className="form case-part">
      <legend>{t('case.details')}</legend>
      <div className="form-row">
        <FormText control={control} name="reference" label={t('case.reference')} autoFocus />
        <FormSelect
          control={control}
          name="route"
          label={t('case.route')}
          choices={routes.map((id) => ({ id, label: t(`route.${id}`) }))}
        />
        <FormRadios
          control={control}
          name="stage"
          look="inline"
          label={t('add.stage')}
          choices={stages.map((id) => ({ id, label: t(`add.stage.${id}`) }))}
        />
        {stage === 'draft' ? (
          <p className="soft small add-draft">{t('add.stage-hint')}</p>
        ) : (
          <FormDate
            control={control}
            name="decisionDate"
            label={t('case.decision-date')}
            isOptional
          />
        )}
      </div>
      <FormText
        control={control}
        name="title"
        label={t('case.title-field')}
        hint={t('case.title-hint')}
      />
      <div className="form-row">
        <FormTextArea control={control} name="bodies" label={t('case.bodies')} rows={1} />
        <FormText control={control} name="sector" label={t('case.sector')} isOptional />
        <FormRadios
          control={control}
          name="language"
          look="inline"
          label={t('case.language')}
          choices={[
            { id: 'en', label: t('office-language.en') },
            { id: 'cy', label: t('office-language.cy') },
          ]}
        />
      </div>
    </fieldset>
  );
}

/** The person, by the name lists may show and the one that stays sealed. */
export function PersonFields({ control }: Props) {
  const { t } = useWords();
  return (
    <fieldset className="form case-part">
      <legend>{t('case.person')}</legend>
      <div className="form-row">
        <FormText control={control} name="pseudonym" label={t('case.pseudonym')} isOptional />
        <FormText control={control} name="name" label={t('case.name')} isOptional />
      </div>
    </fieldset>
  );
}

/** The complaint closes at decision or settlement; its recommendations do not close with it. */
export function ComplaintFields({ control }: Props) {
  const { t } = useWords();
  const how = useWatch({ control, name: 'closedHow' });
  const isDraft = useWatch({ control, name: 'stage' }) === 'draft';
  if (isDraft) return null;
  return (
    <fieldset className="form case-part">
      <legend>{t('case.closing')}</legend>
      <p className="soft small">{t('case.close-complaint-lead')}</p>
      <div className="form-row">
        <FormRadios
          control={control}
          name="closedHow"
          look="inline"
          label={t('case.complaint-is')}
          choices={[
            { id: 'open', label: t('case.complaint-is.open') },
            { id: 'decision', label: t('case.complaint-is.decision') },
            { id: 'settlement', label: t('case.complaint-is.settlement') },
          ]}
        />
        {how === 'open' ? null : (
          <FormDate control={control} name="closedOn" label={t('case.close-on')} />
        )}
      </div>
    </fieldset>
  );
}
