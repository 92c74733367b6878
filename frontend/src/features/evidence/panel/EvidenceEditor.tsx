import { UnstyledButton } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Evidence, ifMatch, toApiError, updateEvidenceMutation } from '@/api'
import { EvidencePreview } from '@/shared/evidence'
import { RecordPanel } from '@/shared/ui/RecordPanel'
import { FormProblem, useServerErrors } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import { EvidenceFields } from '../EvidenceFields'
import classes from '../evidence.module.css'
import { bodyOf, type EvidenceForm, formOf, onTopOf, wrongIn } from '../model/form'
import { useEvidenceCache } from '../useEvidenceCache'
import { useIsDated } from '../useKindFacts'
import { Warnings } from '../Warnings'
import { DeleteEvidence } from './DeleteEvidence'
import { Revisions } from './Revisions'

interface Props {
  schoolId: string
  evidence: Evidence
  /** The newest state, after somebody else saved. */
  reload: () => Promise<Evidence>
  onOpen: (id: string) => void
  onClose: () => void
}

/** Looks at evidence and corrects what is known of it. */
export function EvidenceEditor({ schoolId, evidence, reload, onOpen, onClose }: Props) {
  const { t } = useTranslation('evidence')
  const isDated = useIsDated()
  const cache = useEvidenceCache(schoolId)
  const [base, setBase] = useState(evidence)
  const form = useForm<EvidenceForm>({
    initialValues: formOf(evidence),
    validate: (values) => {
      const wrong = wrongIn(values, evidence.source, isDated(values.kind))
      return Object.fromEntries(Object.entries(wrong).map(([field, code]) => [field, t(`wrong.${code}`)]))
    },
  })
  const server = useServerErrors(form)

  const adopt = (fresh: Evidence, values: EvidenceForm) => {
    setBase(fresh)
    form.setInitialValues(formOf(fresh))
    form.resetDirty(formOf(fresh))
    form.setValues(values)
  }
  // A newer answer, as after a new revision: what was typed stays on top of it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new version is an occasion
  useEffect(() => {
    if (evidence.version > base.version)
      adopt(evidence, onTopOf(formOf(base), form.getValues(), formOf(evidence)))
  }, [evidence.version])

  const save = useMutation({
    ...updateEvidenceMutation(),
    onSuccess: (data) => {
      cache.put(data)
      void cache.refresh()
      showToast(t('saved'))
      onClose()
    },
    onError: (failure) => {
      server.show(failure)
      if (toApiError(failure).status === 412) void reload()
    },
  })
  const submit = form.onSubmit((values) => {
    server.clear()
    save.mutate({
      path: { schoolId, evidenceId: base.id },
      body: bodyOf(values, base.source),
      headers: ifMatch(base.version),
    })
  })
  return (
    <RecordPanel
      wide
      title={base.title}
      dirty={form.isDirty() && !save.isSuccess}
      busy={save.isPending}
      submit={t('common:action.save')}
      onSubmit={submit}
      onClose={onClose}
      meta={<Warnings item={base} />}
      actions={<DeleteEvidence schoolId={schoolId} evidence={base} onDeleted={onClose} />}
    >
      <EvidencePreview
        place={{ schoolId, evidenceId: base.id, revision: base.revision || undefined }}
        title={base.title}
        file={base.file}
        url={base.url}
        register={base.register}
        recordId={base.recordId}
      />
      {base.duplicates.length > 0 && (
        <div className={classes.note}>
          <p>{t('duplicates')}</p>
          <ul>
            {base.duplicates.map((twin) => (
              <li key={twin.id}>
                <UnstyledButton className={classes.open} onClick={() => onOpen(twin.id)}>
                  {twin.title}
                </UnstyledButton>
              </li>
            ))}
          </ul>
        </div>
      )}
      <EvidenceFields form={form} source={base.source} oneRecord={base.recordId !== undefined} />
      <FormProblem errors={server.errors} />
      {base.source === 'file' && <Revisions schoolId={schoolId} evidence={base} />}
    </RecordPanel>
  )
}
