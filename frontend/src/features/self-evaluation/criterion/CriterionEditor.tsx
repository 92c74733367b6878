import { Button, Textarea } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type EvaluationLevel, ifMatch, type SelfEvaluation, type SelfEvaluationCriterion, sdk } from '@/api'
import { ConflictDialog, useAutosave } from '@/shared/autosave'
import { useProblemText } from '@/shared/i18n/problemText'
import { ActionBar } from '@/shared/ui/ActionBar'
import { Icon } from '@/shared/ui/Icon'
import { SaveState } from '@/shared/ui/SaveState'
import { FieldError } from '@/shared/ui/serverErrors'
import { useIsPhone } from '@/shared/ui/useIsPhone'
import { NarrativeField } from '../editor/NarrativeField'
import classesOfAll from '../evaluation.module.css'
import { type CriterionForm, sameCriterion, toCriterionForm, toCriterionUpdate } from '../model/criterionForm'
import { doubtsAt } from '../model/doubts'
import { asksForWeakness } from '../model/levels'
import { bothTexts } from '../model/merge'
import type { CriterionView, SectionView } from '../model/progress'
import { PointForm } from '../parts/PointForm'
import { useWork } from '../WorkContext'
import { AssignmentButton } from './Assignment'
import { CommentsButton } from './Comments'
import { ConflictText } from './ConflictText'
import classes from './Criterion.module.css'
import { CriterionFrame } from './CriterionFrame'
import { Doubts } from './Doubts'
import { EvidencePane } from './EvidencePane'
import { LevelPicker } from './LevelPicker'

interface Props {
  section: SectionView
  criterion: CriterionView
}

const criterionIn = (evaluation: SelfEvaluation, code: string): SelfEvaluationCriterion => {
  const found = evaluation.criteria.find((known) => known.code === code)
  if (found === undefined) throw new Error(`No criterion ${code}`)
  return found
}

/** Writes one criterion; each has a version of its own, so several deputies write at once and nothing is lost. */
export function CriterionEditor({ section, criterion }: Props) {
  const { t } = useTranslation('self-evaluation')
  const problem = useProblemText()
  const phone = useIsPhone()
  const { evaluation, cache, catalog } = useWork()
  const { definition, response } = criterion
  const { code } = definition
  const path = { selfEvaluationId: evaluation.id }
  const server = useMemo(() => ({ value: toCriterionForm(response), version: response.version }), [response])
  const keep = (data: SelfEvaluationCriterion) => {
    cache.putCriterion(data)
    return { value: toCriterionForm(data), version: data.version }
  }
  const autosave = useAutosave<CriterionForm>({
    key: `self-evaluations/${evaluation.id}/criteria/${code}`,
    place: {
      label: t('criterion.number', { code }),
      href: `/self-evaluations/${evaluation.id}?at=criterion-${code}`,
    },
    server,
    same: sameCriterion,
    save: async (value, version) => {
      const { data } = await sdk.replaceCriterionResponse({
        path: { ...path, criterionCode: code },
        body: toCriterionUpdate(value),
        headers: ifMatch(version ?? 0),
        throwOnError: true,
      })
      return keep(data)
    },
    load: async () =>
      keep(criterionIn((await sdk.getSelfEvaluation({ path, throwOnError: true })).data, code)),
  })
  const { value } = autosave
  const set = (part: Partial<CriterionForm>) => autosave.setValue((current) => ({ ...current, ...part }))
  const save = () => void autosave.flush()
  const setLevel = (level: EvaluationLevel) => {
    set({ level })
    save()
  }
  const doubts = useMemo(
    () => doubtsAt(evaluation.completeness.findings, { criterionCode: code }),
    [evaluation.completeness.findings, code],
  )
  const errorAt = (pointer: string): string | undefined => {
    const found = autosave.error?.fieldErrors.find((error) => error.pointer.startsWith(pointer))
    return found === undefined ? undefined : problem.field(found)
  }
  const elsewhere =
    autosave.status === 'rejected' && autosave.error !== null && autosave.error.fieldErrors.length === 0
      ? problem.title(autosave.error)
      : null
  const saving = <SaveState status={autosave.status} savedAt={autosave.savedAt} onRetry={autosave.retry} />

  return (
    <CriterionFrame
      criterion={criterion}
      tools={
        <>
          <AssignmentButton criterion={response} />
          <CommentsButton code={code} />
        </>
      }
      evidence={
        <EvidencePane
          code={code}
          reason={value.noEvidenceReason}
          error={errorAt('/noEvidenceReason')}
          onReason={(noEvidenceReason) => set({ noEvidenceReason })}
          onLeave={save}
        />
      }
    >
      <NarrativeField
        evaluationId={evaluation.id}
        schoolYear={evaluation.schoolYear}
        label={t('criterion.text')}
        state={saving}
        value={value.narrative}
        catalog={catalog}
        doubts={doubts}
        error={errorAt('/narrative')}
        onChange={(narrative) => set({ narrative })}
        onBlur={save}
      />
      <FieldError message={elsewhere} />
      <Doubts
        doubts={doubts}
        narrative={value.narrative}
        onChange={(narrative) => {
          set({ narrative })
          save()
        }}
      />
      <div className={classes.level}>
        {!phone && <LevelPicker value={value.level} onChange={setLevel} />}
        {value.level !== 'not_assessed' && (
          <Button variant="subtle" size="sm" onClick={() => setLevel('not_assessed')}>
            {t('level.clear')}
          </Button>
        )}
        <FieldError message={errorAt('/level')} />
        {asksForWeakness(value.level) && <WeaknessHint section={section} code={code} />}
      </div>
      {definition.partsMayBeNotApplicable && (
        <Textarea
          label={t('criterion.notApplicable')}
          description={t('criterion.notApplicableHelp')}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={1000}
          value={value.notApplicablePart}
          error={errorAt('/notApplicablePart')}
          onChange={(event) => set({ notApplicablePart: event.currentTarget.value })}
          onBlur={save}
        />
      )}
      {phone && (
        <ActionBar>
          <LevelPicker value={value.level} onChange={setLevel} bare />
        </ActionBar>
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
        render={(mine, other) => <ConflictText value={mine} other={other} catalog={catalog} />}
      />
    </CriterionFrame>
  )
}

/** What is lacking belongs among the weaknesses, and from there into the plan. */
function WeaknessHint({ section, code }: { section: SectionView; code: string }) {
  const { t } = useTranslation('self-evaluation')
  const [writing, setWriting] = useState(false)
  const known = section.weaknesses.filter((point) => point.criterionCode === code)
  if (writing) {
    return (
      <PointForm
        sectionCode={section.definition.code}
        kind="weakness"
        criterionCode={code}
        onDone={() => setWriting(false)}
      />
    )
  }
  return (
    <div className={classesOfAll.note} data-tone={known.length === 0 ? 'warning' : undefined}>
      <Icon name={known.length === 0 ? 'warning' : 'check'} size="sm" />
      <div>
        <p>
          {known.length === 0
            ? t('level.needsWeakness')
            : t('level.weaknesses', { text: known.map((point) => point.text).join('; ') })}
        </p>
        <Button size="sm" variant="default" onClick={() => setWriting(true)}>
          {t('points.addWeakness')}
        </Button>
      </div>
    </div>
  )
}
