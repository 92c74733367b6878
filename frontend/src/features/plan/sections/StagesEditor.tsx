import { ActionIcon, Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PlanStage } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { Icon } from '@/shared/ui/Icon'
import { showToast } from '@/shared/ui/toast'
import { Choice } from '../fields/Choice'
import { LongText } from '../fields/LongText'
import { ShortText } from '../fields/ShortText'
import { addStage, moved, type StageIssue, stageIssues } from '../model/stages'
import { useFieldErrors, usePlanSession, useReadOnly, useWorking } from '../session/SessionContext'
import { Note } from '../ui/Note'
import classes from './form.module.css'

const KINDS: readonly PlanStage['kind'][] = ['diagnostic', 'main', 'consolidating']

/** Stages cover the term without gap or overlap: a mistake is said at once, in its place. */
export function StagesEditor() {
  const { t } = useTranslation('plan')
  const { schoolYearSpan } = useFormat()
  const { label } = useReference()
  const plan = useWorking((content) => content.plan)
  const session = usePlanSession()
  const readOnly = useReadOnly()
  const errors = useFieldErrors('plan', plan.id)
  const issues = stageIssues(plan.stages, plan)

  const put = (stages: PlanStage[]) => session.edit('plan', plan.id, { stages })
  const change = (index: number, part: Partial<PlanStage>) =>
    put(plan.stages.map((stage, i) => (i === index ? { ...stage, ...part } : stage)))
  const remove = (index: number) => {
    const before = plan.stages
    put(before.filter((_, i) => i !== index))
    showToast(t('stages.removed'), () => put(before))
  }
  const first = Math.min(plan.firstSchoolYear, ...plan.stages.map((stage) => stage.firstSchoolYear))
  const last = Math.max(plan.lastSchoolYear, ...plan.stages.map((stage) => stage.lastSchoolYear))
  const years = Array.from({ length: last - first + 1 }, (_, i) => ({
    value: String(first + i),
    label: schoolYearSpan(first + i),
  }))
  const words = (issue: StageIssue) =>
    t(`stages.issue.${issue.kind}`, {
      years: issue.from === issue.to ? schoolYearSpan(issue.from) : `${issue.from}–${issue.to + 1}`,
    })

  return (
    <div data-field="stages">
      <h3>{t('stages.title')}</h3>
      <p className="muted small">{t('stages.purpose')}</p>
      <div className={classes.cards} style={{ marginTop: 'var(--s3)' }}>
        {issues
          .filter((issue) => issue.index === -1)
          .map((issue) => (
            <Note key={issue.kind} tone="danger">
              {words(issue)}
            </Note>
          ))}
        {plan.stages.map((stage, index) => (
          // Stages have no identity of their own: they are the list.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <fieldset key={index} className={classes.card} data-target={`stage-${index}`}>
            <div className={classes.cardHead}>
              <h4 className="strong">{t('stages.number', { number: index + 1 })}</h4>
              {!readOnly && (
                <div className={`${classes.tools} no-print`}>
                  <ActionIcon
                    aria-label={t('order.up', { name: t('stages.number', { number: index + 1 }) })}
                    disabled={index === 0}
                    onClick={() => put(moved(plan.stages, index, -1))}
                  >
                    <Icon name="chevronUp" />
                  </ActionIcon>
                  <ActionIcon
                    aria-label={t('order.down', { name: t('stages.number', { number: index + 1 }) })}
                    disabled={index === plan.stages.length - 1}
                    onClick={() => put(moved(plan.stages, index, 1))}
                  >
                    <Icon name="chevronDown" />
                  </ActionIcon>
                  <ActionIcon
                    aria-label={t('order.remove', { name: t('stages.number', { number: index + 1 }) })}
                    onClick={() => remove(index)}
                  >
                    <Icon name="trash" />
                  </ActionIcon>
                </div>
              )}
            </div>
            {issues
              .filter((issue) => issue.index === index)
              .map((issue) => (
                <Note key={`${issue.kind}-${issue.from}`} tone="danger">
                  {words(issue)}
                </Note>
              ))}
            <ShortText
              field="title"
              label={t('stages.name')}
              value={stage.title}
              max={300}
              required
              error={
                errors(`stages.${index}.title`) ??
                (stage.title.trim() === '' ? t('field.required') : undefined)
              }
              onChange={(title) => change(index, { title })}
            />
            <div className={classes.row}>
              <Choice
                field="kind"
                label={t('stages.kind')}
                value={stage.kind}
                options={KINDS.map((kind) => ({ value: kind, label: label('plan_stage_kind', kind) }))}
                error={errors(`stages.${index}.kind`)}
                onChange={(kind) => change(index, { kind: kind as PlanStage['kind'] })}
              />
              <Choice
                field="firstSchoolYear"
                label={t('stages.from')}
                value={String(stage.firstSchoolYear)}
                options={years}
                error={errors(`stages.${index}.firstSchoolYear`)}
                onChange={(value) => change(index, { firstSchoolYear: Number(value) })}
              />
              <Choice
                field="lastSchoolYear"
                label={t('stages.to')}
                value={String(stage.lastSchoolYear)}
                options={years}
                error={errors(`stages.${index}.lastSchoolYear`)}
                onChange={(value) => change(index, { lastSchoolYear: Number(value) })}
              />
            </div>
            <LongText
              field="content"
              label={t('stages.content')}
              value={stage.content}
              max={10000}
              error={errors(`stages.${index}.content`)}
              onChange={(content) => change(index, { content: content === '' ? null : content })}
            />
            <LongText
              field="expectedResults"
              label={t('stages.results')}
              value={stage.expectedResults}
              max={10000}
              error={errors(`stages.${index}.expectedResults`)}
              onChange={(results) => change(index, { expectedResults: results === '' ? null : results })}
            />
          </fieldset>
        ))}
      </div>
      {!readOnly && plan.stages.length < 10 && (
        <Button
          mt="md"
          variant="default"
          className="no-print"
          leftSection={<Icon name="plus" />}
          onClick={() =>
            put(addStage(plan.stages, plan, t('stages.newTitle', { number: plan.stages.length + 1 })))
          }
        >
          {t('stages.add')}
        </Button>
      )}
    </div>
  )
}
