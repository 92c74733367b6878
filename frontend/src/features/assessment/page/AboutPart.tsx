import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Assessment, deleteAssessmentMutation, ifMatch } from '@/api'
import { useReference } from '@/shared/reference/useReference'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { NoWrap } from '@/shared/ui/NoWrap'
import { RecordPanel, RemoveButton } from '@/shared/ui/RecordPanel'
import { FormProblem, useServerErrors } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import shared from '../assessment.module.css'
import { HeadFields, type HeadForm, headBody } from '../HeadFields'
import { changesOf } from '../model/forms'
import { useChangeAssessment } from '../useChangeAssessment'
import { useRefresh } from '../useRefresh'
import { Part } from './Part'
import classes from './page.module.css'

interface Props {
  schoolId: string
  assessment: Assessment
  edits: boolean
  onRemoved: () => void
}

/** What is assessed, why, how and by whom. */
export function AboutPart({ schoolId, assessment, edits, onRemoved }: Props) {
  const { t } = useTranslation('assessment')
  const { label } = useReference()
  const [open, setOpen] = useState(false)
  const facts = [
    { name: t('head.reason'), value: assessment.reason },
    { name: t('head.coordinator'), value: assessment.coordinator },
    { name: t('head.performers'), value: assessment.performers },
  ]
  return (
    <Part id="about" title={t('page.about')} onEdit={edits ? () => setOpen(true) : undefined}>
      <dl className={shared.facts}>
        <div>
          <dt>{t('page.methods')}</dt>
          <dd>
            <ul className={classes.lines}>
              {assessment.methods.map((method) => (
                <li key={method}>
                  <NoWrap text={label('vsoko_method', method)} />
                </li>
              ))}
            </ul>
          </dd>
        </div>
        {facts
          .filter(({ value }) => value !== undefined)
          .map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <NoWrap text={value ?? ''} />
              </dd>
            </div>
          ))}
      </dl>
      {open && (
        <AboutPanel
          schoolId={schoolId}
          assessment={assessment}
          onRemoved={onRemoved}
          onClose={() => setOpen(false)}
        />
      )}
    </Part>
  )
}

const formOf = (assessment: Assessment): HeadForm => ({
  schoolYear: assessment.schoolYear,
  object: assessment.object,
  topic: assessment.topic,
  methods: [...assessment.methods],
  reason: assessment.reason ?? '',
  coordinator: assessment.coordinator ?? '',
  performers: assessment.performers ?? '',
})

interface PanelProps {
  schoolId: string
  assessment: Assessment
  onRemoved: () => void
  onClose: () => void
}

function AboutPanel({ schoolId, assessment, onRemoved, onClose }: PanelProps) {
  const { t } = useTranslation('assessment')
  const refresh = useRefresh()
  const [asking, setAsking] = useState(false)
  const [before] = useState(() => formOf(assessment))
  const form = useForm<HeadForm>({
    initialValues: before,
    validate: {
      topic: (value) => (value.trim() === '' ? t('wrong.topic') : null),
      methods: (value) => (value.length === 0 ? t('wrong.methods') : null),
    },
  })
  const server = useServerErrors(form)
  const save = useChangeAssessment(schoolId, assessment.id)
  const remove = useMutation({
    ...deleteAssessmentMutation(),
    onError: server.show,
    onSuccess: () => {
      showToast(t('head.removed'))
      onRemoved()
      void refresh()
    },
  })
  return (
    <RecordPanel
      wide
      title={t('head.editTitle')}
      dirty={form.isDirty() && !save.isSuccess && !remove.isSuccess}
      busy={save.isPending}
      submit={t('common:action.save')}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => {
        server.clear()
        save.mutate(() => changesOf(headBody(before), headBody(values)), {
          onSuccess: () => {
            showToast(t('saved'))
            onClose()
          },
          onError: server.show,
        })
      })}
      actions={<RemoveButton onClick={() => setAsking(true)} />}
    >
      <HeadFields form={form} />
      <FormProblem errors={server.errors} />
      <ConfirmDialog
        opened={asking}
        title={t('head.removeTitle')}
        text={t('head.removeText')}
        confirm={t('head.remove')}
        danger
        busy={remove.isPending}
        onConfirm={() =>
          remove.mutate(
            { path: { schoolId, assessmentId: assessment.id }, headers: ifMatch(assessment.version) },
            { onSettled: () => setAsking(false) },
          )
        }
        onCancel={() => setAsking(false)}
      />
    </RecordPanel>
  )
}
