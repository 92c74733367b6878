import { Button } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { type StakeholderSurvey, type SurveyOpening, sdk } from '@/api'
import { today } from '@/shared/i18n/format'
import { SidePanel } from '@/shared/ui/SidePanel'
import { FormProblem, useServerErrors } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import { usualLastDay } from '../model/survey'
import classes from '../survey.module.css'
import { useStep } from '../useSurvey'
import { TermFields, type TermForm, termBody, termRules } from './TermFields'

interface Props {
  schoolId: string
  survey: StakeholderSurvey
  onClose: () => void
}

/** The last look before anybody can answer: dates, the number invited, and what is still missing. */
export function OpenPanel({ schoolId, survey, onClose }: Props) {
  const { t } = useTranslation('survey')
  const form = useForm<TermForm>({
    initialValues: { opensOn: today(), closesOn: usualLastDay(today()), invited: '' },
    validate: termRules((key) => t(key)),
  })
  const server = useServerErrors(form)
  const open = useStep<SurveyOpening>(schoolId, survey, (call, body) =>
    sdk.openStakeholderSurvey({ ...call, body }),
  )
  const submit = form.onSubmit((values) => {
    server.clear()
    open.mutate(termBody(values), {
      onError: server.show,
      onSuccess: () => {
        showToast(t('open.done'))
        onClose()
      },
    })
  })
  return (
    <SidePanel
      opened
      title={t('open.title')}
      onClose={onClose}
      footer={
        <>
          <Button type="submit" form="opening" loading={open.isPending}>
            {t('open.action')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        </>
      }
    >
      <form id="opening" className={classes.form} noValidate onSubmit={submit}>
        <p>{t('open.text')}</p>
        <TermFields form={form} />
        <FormProblem errors={server.errors} />
      </form>
    </SidePanel>
  )
}
