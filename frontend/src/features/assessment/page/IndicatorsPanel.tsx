import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assessment } from '@/api'
import { same } from '@/shared/autosave/same'
import { useReference } from '@/shared/reference/useReference'
import { Icon } from '@/shared/ui/Icon'
import { RecordPanel } from '@/shared/ui/RecordPanel'
import { FormProblem, useServerErrors } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import shared from '../assessment.module.css'
import { emptyIndicator, type IndicatorForm, indicatorForm, indicatorOf, isDecimal } from '../model/forms'
import { GROUPS, MARKS } from '../model/lists'
import { useChangeAssessment } from '../useChangeAssessment'
import classes from './page.module.css'
import warnings from './Warnings.module.css'

const MOST = 100

interface Props {
  schoolId: string
  assessment: Assessment
  onClose: () => void
}

interface ListForm {
  indicators: IndicatorForm[]
}

/** All indicators on one sheet; they are written as a whole. */
export function IndicatorsPanel({ schoolId, assessment, onClose }: Props) {
  const { t } = useTranslation('assessment')
  const { label } = useReference()
  const [initialValues] = useState<ListForm>(() => ({
    indicators:
      assessment.indicators.length === 0 ? [emptyIndicator()] : assessment.indicators.map(indicatorForm),
  }))
  const form = useForm<ListForm>({
    initialValues,
    validate: {
      indicators: {
        name: (value) => (value.trim() === '' ? t('wrong.name') : null),
        value: (value) => (isDecimal(value) ? null : t('wrong.value')),
        expected: (value) => (isDecimal(value) ? null : t('wrong.value')),
      },
    },
  })
  const server = useServerErrors(form)
  const save = useChangeAssessment(schoolId, assessment.id)
  const { indicators } = form.values
  // The list is written as a whole: what somebody else wrote meanwhile is not overwritten unsaid.
  const [seen, setSeen] = useState(assessment.indicators)
  const [conflict, setConflict] = useState(false)
  return (
    <RecordPanel
      wide
      title={t('indicators.title')}
      dirty={form.isDirty() && !save.isSuccess}
      busy={save.isPending}
      submit={t('common:action.save')}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => {
        server.clear()
        if (!same(seen, assessment.indicators)) {
          setSeen(assessment.indicators)
          setConflict(true)
          return
        }
        save.mutate(() => ({ indicators: values.indicators.map(indicatorOf) }), {
          onSuccess: () => {
            showToast(t('saved'))
            onClose()
          },
          onError: server.show,
        })
      })}
    >
      {indicators.map((indicator, index) => {
        const field = (name: keyof IndicatorForm) => form.getInputProps(`indicators.${index}.${name}`)
        const name = indicator.name || t('indicators.one', { number: index + 1 })
        return (
          <fieldset key={indicator.key} className={classes.indicator}>
            <legend>{t('indicators.one', { number: index + 1 })}</legend>
            <TextInput label={t('indicators.name')} maxLength={300} required {...field('name')} />
            <NativeSelect
              label={t('indicators.group')}
              data={[
                { value: '', label: t('indicators.groupNone') },
                ...GROUPS.map((group) => ({ value: group, label: label('vsoko_condition_group', group) })),
              ]}
              {...field('conditionGroup')}
            />
            <div className={shared.pair}>
              <TextInput
                label={t('indicators.value')}
                inputMode="decimal"
                maxLength={14}
                {...field('value')}
              />
              <TextInput
                label={t('indicators.expected')}
                inputMode="decimal"
                maxLength={14}
                {...field('expected')}
              />
              <TextInput
                label={t('indicators.unit')}
                placeholder={t('indicators.unitHelp')}
                maxLength={30}
                {...field('unit')}
              />
              <NativeSelect
                label={t('indicators.mark')}
                data={[
                  { value: '', label: t('indicators.noMark') },
                  ...MARKS.map((mark) => ({ value: String(mark), label: String(mark) })),
                ]}
                {...field('mark')}
              />
            </div>
            <TextInput label={t('indicators.note')} maxLength={1000} {...field('note')} />
            <Button
              size="sm"
              variant="subtle"
              className={shared.start}
              leftSection={<Icon name="trash" size="sm" />}
              aria-label={t('indicators.remove', { name })}
              onClick={() => form.removeListItem('indicators', index)}
            >
              {t('common:action.delete')}
            </Button>
          </fieldset>
        )
      })}
      {indicators.length < MOST && (
        <Button
          size="sm"
          variant="default"
          className={shared.start}
          leftSection={<Icon name="plus" size="sm" />}
          onClick={() => form.insertListItem('indicators', emptyIndicator())}
        >
          {t('indicators.add')}
        </Button>
      )}
      {conflict && (
        <p className={warnings.conflict} role="alert">
          <Icon name="warning" size="sm" />
          {t('indicators.conflict')}
        </p>
      )}
      <FormProblem errors={server.errors} />
    </RecordPanel>
  )
}
