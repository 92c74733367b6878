import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import type { Activity, ActivityEvidence } from '@/api'
import { today } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { DateField } from '@/shared/ui/DateField'
import { Icon } from '@/shared/ui/Icon'
import { FieldError } from '@/shared/ui/serverErrors'
import { STATUSES } from '../model/lists'
import { isAsked, isRequired, type ProgressField, type ProgressForm } from '../model/progressForm'
import classes from '../progress.module.css'
import { EvidenceLines } from './EvidenceLines'

interface Props {
  form: UseFormReturnType<ProgressForm>
  activity: Activity
  schoolId: string
  /** The chosen ones, as they are known. */
  evidence: readonly ActivityEvidence[]
  onAdd: () => void
}

/** The status and what it asks for; note and evidence belong to each. */
export function ProgressFields({ form, activity, schoolId, evidence, onAdd }: Props) {
  const { t } = useTranslation('progress')
  const { label } = useReference()
  const { status } = form.values
  const asked = (field: ProgressField) => isAsked(field, status)
  const { indicator, baseline, target } = activity
  const wrongEvidence = Object.entries(form.errors).find(([path]) => path.startsWith('evidenceIds'))?.[1]
  return (
    <>
      <NativeSelect
        label={t('field.status')}
        data={STATUSES.map((value) => ({ value, label: label('task_status', value) }))}
        {...form.getInputProps('status')}
      />
      {asked('startedOn') && (
        <div className={classes.days}>
          <DateField label={t('field.startedOn')} max={today()} {...form.getInputProps('startedOn')} />
          {asked('actualOn') && (
            <DateField label={t('field.actualOn')} max={today()} {...form.getInputProps('actualOn')} />
          )}
        </div>
      )}
      {asked('actualResult') && (
        <Textarea
          label={t('field.actualResult')}
          description={t('help.actualResult')}
          required={isRequired('actualResult', status)}
          autosize
          minRows={3}
          maxLength={4000}
          {...form.getInputProps('actualResult')}
        />
      )}
      {asked('reachedValue') && (indicator || form.values.reachedValue !== '') && (
        <TextInput
          label={t('field.reachedValue')}
          description={
            indicator && t('indicator', { indicator, baseline: baseline || '—', target: target || '—' })
          }
          maxLength={200}
          {...form.getInputProps('reachedValue')}
        />
      )}
      {asked('statusReason') && (
        <Textarea
          label={t('field.statusReason')}
          description={t('help.statusReason')}
          required={isRequired('statusReason', status)}
          autosize
          minRows={2}
          maxLength={2000}
          {...form.getInputProps('statusReason')}
        />
      )}
      <Textarea
        label={t('field.note')}
        description={t('help.note')}
        autosize
        minRows={2}
        maxLength={2000}
        {...form.getInputProps('note')}
      />
      <fieldset className={classes.evidence}>
        <legend>{t('field.evidenceIds')}</legend>
        {evidence.length === 0 ? (
          <p className="muted small">{t('evidence.help')}</p>
        ) : (
          <EvidenceLines
            own
            schoolId={schoolId}
            evidence={evidence}
            onRemove={(id) =>
              form.setFieldValue(
                'evidenceIds',
                form.values.evidenceIds.filter((one) => one !== id),
              )
            }
          />
        )}
        <FieldError message={typeof wrongEvidence === 'string' ? wrongEvidence : null} />
        <Button variant="default" size="sm" leftSection={<Icon name="plus" />} onClick={onAdd}>
          {t('evidence.add')}
        </Button>
      </fieldset>
    </>
  )
}
