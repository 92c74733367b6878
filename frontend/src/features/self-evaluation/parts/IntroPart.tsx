import { Checkbox, Textarea } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type IntroBlockCode, ifMatch, type SelfEvaluation, type SelfEvaluationIntroBlock, sdk } from '@/api'
import { ConflictDialog, useAutosave } from '@/shared/autosave'
import { useProblemText } from '@/shared/i18n/problemText'
import { useReference } from '@/shared/reference/useReference'
import { SaveState } from '@/shared/ui/SaveState'
import { ConflictNarrative } from '../criterion/ConflictText'
import { Doubts } from '../criterion/Doubts'
import { NarrativeField } from '../editor/NarrativeField'
import classes from '../evaluation.module.css'
import { type IntroForm, sameIntro, toIntroForm, toIntroUpdate } from '../model/criterionForm'
import { doubtsAt } from '../model/doubts'
import { bothTexts } from '../model/merge'
import { NarrativeText } from '../text/NarrativeText'
import { useWork } from '../WorkContext'
import { PartHead } from './PartHead'

const blockIn = (evaluation: SelfEvaluation, code: IntroBlockCode): SelfEvaluationIntroBlock => {
  const found = evaluation.intro.find((known) => known.block === code)
  return found ?? { block: code, version: 0, notApplicable: false, textLength: 0 }
}

/** One of the six blocks of the introduction. */
export function IntroPart({ block }: { block: IntroBlockCode }) {
  const { t } = useTranslation('self-evaluation')
  const { label } = useReference()
  const { evaluation, catalog } = useWork()
  const current = blockIn(evaluation, block)
  return (
    <>
      <PartHead title={t(`intro.${block}`)} purpose={label('intro_block', block)} />
      {evaluation.editable ? (
        <Editor block={current} />
      ) : current.notApplicable ? (
        <p>{t('introduction.notApplicableBecause', { reason: current.notApplicableReason ?? '' })}</p>
      ) : current.textLength === 0 ? (
        <p className="muted">{t('criterion.noText')}</p>
      ) : (
        <NarrativeText narrative={current.narrative} catalog={catalog} />
      )}
    </>
  )
}

function Editor({ block }: { block: SelfEvaluationIntroBlock }) {
  const { t } = useTranslation('self-evaluation')
  const problem = useProblemText()
  const { evaluation, cache, catalog } = useWork()
  const path = { selfEvaluationId: evaluation.id }
  const server = useMemo(() => ({ value: toIntroForm(block), version: block.version }), [block])
  const keep = (data: SelfEvaluationIntroBlock) => {
    cache.putIntro(data)
    return { value: toIntroForm(data), version: data.version }
  }
  const autosave = useAutosave<IntroForm>({
    key: `self-evaluations/${evaluation.id}/intro/${block.block}`,
    place: {
      label: t(`intro.${block.block}`),
      href: `/self-evaluations/${evaluation.id}?at=intro-${block.block}`,
    },
    server,
    same: sameIntro,
    save: async (value, version) => {
      const { data } = await sdk.replaceIntroBlock({
        path: { ...path, introBlock: block.block },
        body: toIntroUpdate(value),
        headers: ifMatch(version ?? 0),
        throwOnError: true,
      })
      return keep(data)
    },
    load: async () =>
      keep(blockIn((await sdk.getSelfEvaluation({ path, throwOnError: true })).data, block.block)),
  })
  const { value } = autosave
  const set = (part: Partial<IntroForm>) => autosave.setValue((current) => ({ ...current, ...part }))
  const save = () => void autosave.flush()
  const doubts = useMemo(
    () => doubtsAt(evaluation.completeness.findings, { block: block.block }),
    [evaluation.completeness.findings, block.block],
  )
  const errorAt = (pointer: string): string | undefined => {
    const found = autosave.error?.fieldErrors.find((error) => error.pointer.startsWith(pointer))
    return found === undefined ? undefined : problem.field(found)
  }
  return (
    <div className={classes.form}>
      <NarrativeField
        evaluationId={evaluation.id}
        schoolYear={evaluation.schoolYear}
        label={t('introduction.text')}
        state={<SaveState status={autosave.status} savedAt={autosave.savedAt} onRetry={autosave.retry} />}
        value={value.narrative}
        catalog={catalog}
        doubts={doubts}
        error={errorAt('/narrative')}
        onChange={(narrative) => set({ narrative })}
        onBlur={save}
      />
      <Doubts doubts={doubts} narrative={value.narrative} onChange={(narrative) => set({ narrative })} />
      <Checkbox
        label={t('introduction.notApplicable')}
        description={t('introduction.notApplicableHelp')}
        checked={value.notApplicable}
        onChange={(event) => set({ notApplicable: event.currentTarget.checked })}
        onBlur={save}
      />
      {value.notApplicable && (
        <Textarea
          label={t('introduction.reason')}
          required
          autosize
          minRows={2}
          maxRows={8}
          maxLength={1000}
          value={value.notApplicableReason}
          error={errorAt('/notApplicableReason')}
          onChange={(event) => set({ notApplicableReason: event.currentTarget.value })}
          onBlur={save}
        />
      )}
      <ConflictDialog
        autosave={autosave}
        both={{
          label: t('conflict.both'),
          take: (mine, theirs) => {
            autosave.setValue({ ...mine, narrative: bothTexts(theirs.narrative, mine.narrative) })
            autosave.keepMine()
          },
        }}
        render={(mine, other) => (
          <>
            {mine.notApplicable && (
              <p>{t('introduction.notApplicableBecause', { reason: mine.notApplicableReason })}</p>
            )}
            <ConflictNarrative value={mine.narrative} other={other.narrative} catalog={catalog} />
          </>
        )}
      />
    </div>
  )
}
