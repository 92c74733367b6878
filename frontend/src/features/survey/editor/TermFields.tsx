import { TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import type { SurveyOpening } from '@/api'
import { DateField } from '@/shared/ui/DateField'
import classes from '../survey.module.css'

export interface TermForm {
  opensOn: string | null
  closesOn: string | null
  invited: string
}

export const termBody = (form: TermForm): SurveyOpening => ({
  opensOn: form.opensOn ?? '',
  closesOn: form.closesOn ?? '',
  invited: Number(form.invited),
})

/** What the page itself can see is missing. */
export const termRules = (t: (key: string) => string) => ({
  opensOn: (value: string | null) => (value === null ? t('wrong.day') : null),
  closesOn: (value: string | null) => (value === null ? t('wrong.day') : null),
  invited: (value: string) => (/^[1-9]\d{0,4}$/.test(value.trim()) ? null : t('wrong.invited')),
})

/** Any form that has these three fields. */
interface TermInputs {
  getInputProps: (path: keyof TermForm) => ReturnType<UseFormReturnType<TermForm>['getInputProps']>
}

interface Props {
  form: TermInputs
  /** Days that have passed do not change. */
  firstDayFixed?: boolean
  lastDayFixed?: boolean
}

/** From when to when, and how many are asked. */
export function TermFields({ form, firstDayFixed = false, lastDayFixed = false }: Props) {
  const { t } = useTranslation('survey')
  return (
    <>
      <div className={classes.pair}>
        <DateField
          label={t('field.opensOn')}
          required
          disabled={firstDayFixed}
          {...form.getInputProps('opensOn')}
        />
        <DateField
          label={t('field.closesOn')}
          required
          disabled={lastDayFixed}
          {...form.getInputProps('closesOn')}
        />
      </div>
      <TextInput
        label={t('field.invited')}
        description={t('field.invitedHelp')}
        inputMode="numeric"
        maxLength={5}
        autoComplete="off"
        required
        {...form.getInputProps('invited')}
      />
    </>
  )
}
