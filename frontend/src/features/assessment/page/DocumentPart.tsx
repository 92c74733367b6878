import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assessment, AssessmentDocument, AssessmentDocumentKind } from '@/api'
import { today, useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { DateField } from '@/shared/ui/DateField'
import { NoWrap } from '@/shared/ui/NoWrap'
import { RecordPanel } from '@/shared/ui/RecordPanel'
import { FormProblem, useServerErrors } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import classes from '../assessment.module.css'
import { changesOf, orNull } from '../model/forms'
import { DOCUMENTS } from '../model/lists'
import { useChangeAssessment } from '../useChangeAssessment'
import { Part } from './Part'

interface Props {
  schoolId: string
  assessment: Assessment
  edits: boolean
  opened: boolean
  onOpen: (opened: boolean) => void
}

/** The report or note with which the assessment ends, and when the staff heard of it. */
export function DocumentPart({ schoolId, assessment, edits, opened, onOpen }: Props) {
  const { t } = useTranslation('assessment')
  const { label } = useReference()
  const { shortDate } = useFormat()
  const { document } = assessment
  const paper = [
    label('vsoko_document_kind', document.kind),
    document.number ? t('document.numbered', { number: document.number }) : '',
    document.date ? shortDate(document.date) : '',
  ].filter(Boolean)
  const informed = [document.informedOn ? shortDate(document.informedOn) : '', document.meeting].filter(
    Boolean,
  )
  return (
    <Part id="document" title={t('page.document')} onEdit={edits ? () => onOpen(true) : undefined}>
      {paper.length === 0 && !document.text ? (
        <p className="muted">{t('page.noDocument')}</p>
      ) : (
        <div className={classes.reading}>
          <p className="strong">{paper.join(', ')}</p>
          {document.text && (
            <p className={classes.long}>
              <NoWrap text={document.text} />
            </p>
          )}
          {informed.length > 0 && (
            <p className="small">
              <span className="muted">{t('document.informedShort')}:</span> {informed.join(', ')}
            </p>
          )}
        </div>
      )}
      {opened && (
        <DocumentPanel
          schoolId={schoolId}
          assessmentId={assessment.id}
          document={document}
          onClose={() => onOpen(false)}
        />
      )}
    </Part>
  )
}

interface DocumentForm {
  kind: AssessmentDocumentKind | ''
  number: string
  date: string | null
  text: string
  informedOn: string | null
  meeting: string
}

const formOf = (document: AssessmentDocument): DocumentForm => ({
  kind: document.kind ?? '',
  number: document.number ?? '',
  date: document.date ?? null,
  text: document.text ?? '',
  informedOn: document.informedOn ?? null,
  meeting: document.meeting ?? '',
})

const bodyOf = (form: DocumentForm): AssessmentDocument => ({
  kind: form.kind === '' ? undefined : form.kind,
  number: orNull(form.number),
  date: form.date,
  text: orNull(form.text),
  informedOn: form.informedOn,
  meeting: orNull(form.meeting),
})

interface PanelProps {
  schoolId: string
  assessmentId: string
  document: AssessmentDocument
  onClose: () => void
}

const fieldOf = (path: string): string => path.replace(/^document\./, '')

function DocumentPanel({ schoolId, assessmentId, document, onClose }: PanelProps) {
  const { t } = useTranslation('assessment')
  const { label } = useReference()
  const [before] = useState(() => formOf(document))
  const form = useForm<DocumentForm>({ initialValues: before })
  const server = useServerErrors(form, fieldOf)
  const save = useChangeAssessment(schoolId, assessmentId)
  return (
    <RecordPanel
      wide
      title={t('document.title')}
      dirty={form.isDirty() && !save.isSuccess}
      busy={save.isPending}
      submit={t('common:action.save')}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => {
        server.clear()
        save.mutate(
          (newest) => ({
            document: { ...newest.document, ...changesOf(bodyOf(before), bodyOf(values)) },
          }),
          {
            onSuccess: () => {
              showToast(t('saved'))
              onClose()
            },
            onError: server.show,
          },
        )
      })}
    >
      <div className={classes.pair}>
        <NativeSelect
          label={t('document.kind')}
          data={[
            { value: '', label: t('choose') },
            ...DOCUMENTS.map((kind) => ({ value: kind, label: label('vsoko_document_kind', kind) })),
          ]}
          {...form.getInputProps('kind')}
        />
        <TextInput
          label={t('document.number')}
          maxLength={50}
          autoComplete="off"
          {...form.getInputProps('number')}
        />
        <DateField label={t('document.date')} max={today()} {...form.getInputProps('date')} />
      </div>
      <Textarea
        label={t('document.text')}
        autosize
        minRows={5}
        maxRows={20}
        maxLength={20000}
        {...form.getInputProps('text')}
      />
      <DateField label={t('document.informed')} max={today()} {...form.getInputProps('informedOn')} />
      <TextInput
        label={t('document.meeting')}
        description={t('document.meetingHelp')}
        maxLength={300}
        autoComplete="off"
        {...form.getInputProps('meeting')}
      />
      <FormProblem errors={server.errors} />
    </RecordPanel>
  )
}
