import { Button } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { type StakeholderSurvey, type SurveySettings, sdk } from '@/api'
import { SidePanel } from '@/shared/ui/SidePanel'
import { FormProblem, useServerErrors } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import { CriteriaField } from '../editor/CriteriaField'
import { TermFields, type TermForm, termBody, termRules } from '../editor/TermFields'
import classes from '../survey.module.css'
import { useStep } from '../useSurvey'

interface Props {
  schoolId: string
  survey: StakeholderSurvey
  onClose: () => void
}

interface SettingsForm extends TermForm {
  criteria: string[]
}

/** What may be put right after the opening: the days to come, the number invited, the criteria. */
export function SettingsPanel({ schoolId, survey, onClose }: Props) {
  const { t } = useTranslation('survey')
  const form = useForm<SettingsForm>({
    initialValues: {
      opensOn: survey.opensOn ?? null,
      closesOn: survey.closesOn ?? null,
      invited: survey.invited === undefined ? '' : String(survey.invited),
      criteria: [...survey.criteria],
    },
    validate: termRules((key) => t(key)),
  })
  const server = useServerErrors(form)
  const change = useStep<SurveySettings>(schoolId, survey, (call, body) =>
    sdk.updateSurveySettings({ ...call, body }),
  )
  const submit = form.onSubmit((values) => {
    server.clear()
    change.mutate(
      { ...termBody(values), criteria: values.criteria },
      {
        onError: server.show,
        onSuccess: () => {
          showToast(t('settings.done'))
          onClose()
        },
      },
    )
  })
  return (
    <SidePanel
      opened
      title={t('settings.title')}
      onClose={onClose}
      footer={
        <>
          <Button type="submit" form="settings" loading={change.isPending}>
            {t('common:action.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        </>
      }
    >
      <form id="settings" className={classes.form} noValidate onSubmit={submit}>
        <TermFields
          form={form}
          firstDayFixed={survey.status !== 'scheduled'}
          lastDayFixed={survey.status === 'closed'}
        />
        <CriteriaField
          value={form.values.criteria}
          onChange={(criteria) => form.setFieldValue('criteria', criteria)}
        />
        <FormProblem errors={server.errors} />
      </form>
    </SidePanel>
  )
}
