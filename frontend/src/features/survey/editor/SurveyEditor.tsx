import { Button, Checkbox, NativeSelect } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  getStakeholderSurveyQueryKey,
  ifMatch,
  listStakeholderSurveysQueryKey,
  type StakeholderSurvey,
  type SurveyQuestionKind,
  type SurveyRespondents,
  sdk,
} from '@/api'
import { ConflictDialog, useAutosave } from '@/shared/autosave'
import { same } from '@/shared/autosave/same'
import { today, useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { schoolYearOf } from '@/shared/time/schoolYear'
import { Icon } from '@/shared/ui/Icon'
import { Page } from '@/shared/ui/Page'
import { SaveState } from '@/shared/ui/SaveState'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { showToast } from '@/shared/ui/toast'
import {
  bodyOf,
  formOf,
  isBlank,
  KINDS,
  MOST_QUESTIONS,
  moved,
  newQuestion,
  type QuestionForm,
  RESPONDENTS,
  type SurveyForm,
  twin,
} from '../model/form'
import { STATUS_ICON, TONE } from '../model/survey'
import { DeleteSurvey } from '../running/DeleteSurvey'
import classes from '../survey.module.css'
import { ConflictText } from './ConflictText'
import { CriteriaField } from './CriteriaField'
import { OpenPanel } from './OpenPanel'
import { QuestionCard } from './QuestionCard'
import { WordsField } from './WordsField'

interface Props {
  schoolId: string
  survey: StakeholderSurvey
  onDeleted: () => void
}

/** What counts as a change: spaces at the ends are none. */
const sameSurvey = (a: SurveyForm, b: SurveyForm): boolean => same(bodyOf(a), bodyOf(b))

const hasTranslations = ({ title, questions }: SurveyForm): boolean =>
  [title, ...questions.map(({ text }) => text)].some(({ ru, en }) => `${ru}${en}`.trim() !== '')

/** Writes a draft; everything saves itself. Opening it is a step of its own. */
export function SurveyEditor({ schoolId, survey, onDeleted }: Props) {
  const { t } = useTranslation('survey')
  const client = useQueryClient()
  const server = useMemo(() => ({ value: formOf(survey), version: survey.version }), [survey])
  const path = { schoolId, surveyId: survey.id }
  const keep = (data: StakeholderSurvey) => {
    client.setQueryData(getStakeholderSurveyQueryKey({ path }), data)
    void client.invalidateQueries({ queryKey: listStakeholderSurveysQueryKey({ path: { schoolId } }) })
    return { value: formOf(data), version: data.version }
  }
  const autosave = useAutosave<SurveyForm>({
    key: `surveys/${survey.id}`,
    place: { label: survey.title.ky, href: `/schools/${schoolId}/surveys/${survey.id}` },
    server,
    same: sameSurvey,
    save: async (value, version) => {
      const { data } = await sdk.updateStakeholderSurvey({
        path,
        body: bodyOf(value),
        headers: ifMatch(version ?? 0),
        throwOnError: true,
      })
      return keep(data)
    },
    load: async () => keep((await sdk.getStakeholderSurvey({ path, throwOnError: true })).data),
  })
  const { value, setValue, flush } = autosave
  const [translations, setTranslations] = useState(() => hasTranslations(value))
  const [opening, setOpening] = useState(false)
  const save = () => void flush()
  const set = (part: Partial<SurveyForm>) => setValue((current) => ({ ...current, ...part }))
  const open = async () => {
    await flush()
    setOpening(true)
  }

  return (
    <Page
      title={value.title.ky.trim() === '' ? t('title') : value.title.ky}
      purpose={t('editor.purpose')}
      meta={
        <>
          <StatusBadge tone={TONE.draft} icon={STATUS_ICON.draft} label={t('status.draft')} />
          <SaveState status={autosave.status} savedAt={autosave.savedAt} onRetry={autosave.retry} />
        </>
      }
      actions={
        <>
          <DeleteSurvey schoolId={schoolId} survey={survey} onDeleted={onDeleted} />
          <Button leftSection={<Icon name="upload" />} onClick={() => void open()}>
            {t('open.button')}
          </Button>
        </>
      }
    >
      <div className={classes.editor}>
        <About
          value={value}
          translations={translations}
          onTranslations={setTranslations}
          onChange={set}
          onLeave={save}
        />
        <QuestionList
          questions={value.questions}
          translations={translations}
          onChange={(questions) => set({ questions })}
          onLeave={save}
        />
      </div>
      <ConflictDialog autosave={autosave} render={(side) => <ConflictText value={side} />} />
      {opening && <OpenPanel schoolId={schoolId} survey={survey} onClose={() => setOpening(false)} />}
    </Page>
  )
}

interface AboutProps {
  value: SurveyForm
  translations: boolean
  onTranslations: (shown: boolean) => void
  onChange: (part: Partial<SurveyForm>) => void
  onLeave: () => void
}

/** Title, who is asked, and what the survey is for. */
function About({ value, translations, onTranslations, onChange, onLeave }: AboutProps) {
  const { t } = useTranslation('survey')
  const { schoolYear } = useFormat()
  const { label } = useReference()
  const present = schoolYearOf(today())
  const years = [...new Set([present - 1, present, present + 1, value.schoolYear])].sort((a, b) => b - a)
  return (
    <section className={classes.form} aria-labelledby="about">
      <h2 id="about">{t('editor.about')}</h2>
      <Checkbox
        label={t('editor.translations')}
        checked={translations}
        onChange={(event) => onTranslations(event.currentTarget.checked)}
      />
      <WordsField
        label={t('field.title')}
        value={value.title}
        translations={translations}
        maxLength={300}
        error={value.title.ky.trim() === '' ? t('wrong.title') : undefined}
        onChange={(title) => onChange({ title })}
        onLeave={onLeave}
      />
      <div className={classes.pair}>
        <NativeSelect
          label={t('field.respondents')}
          value={value.respondents}
          data={RESPONDENTS.map((code) => ({ value: code, label: label('survey_respondent', code) }))}
          onChange={(event) => onChange({ respondents: event.currentTarget.value as SurveyRespondents })}
        />
        <NativeSelect
          label={t('field.schoolYear')}
          value={value.schoolYear}
          data={years.map((year) => ({ value: String(year), label: schoolYear(year) }))}
          onChange={(event) => onChange({ schoolYear: Number(event.currentTarget.value) })}
        />
      </div>
      <WordsField
        label={t('field.introduction')}
        description={t('field.introductionHelp')}
        value={value.introduction}
        translations={translations}
        maxLength={1000}
        onChange={(introduction) => onChange({ introduction })}
        onLeave={onLeave}
      />
      <CriteriaField value={value.criteria} onChange={(criteria) => onChange({ criteria })} />
    </section>
  )
}

interface ListProps {
  questions: readonly QuestionForm[]
  translations: boolean
  onChange: (questions: QuestionForm[]) => void
  onLeave: () => void
}

function QuestionList({ questions, translations, onChange, onLeave }: ListProps) {
  const { t } = useTranslation('survey')
  const list = useRef<HTMLOListElement>(null)
  const focus = (index: number) =>
    requestAnimationFrame(() => list.current?.children[index]?.querySelector('textarea')?.focus())
  const add = (kind: SurveyQuestionKind) => {
    onChange([...questions, newQuestion(kind)])
    focus(questions.length)
  }
  const remove = (question: QuestionForm) => {
    const before = [...questions]
    onChange(questions.filter((one) => one.id !== question.id))
    if (!isBlank(question.text)) showToast(t('editor.removed'), () => onChange(before))
  }
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{t('editor.questions')}</h2>
      {questions.length === 0 && <p className="muted">{t('editor.noQuestions')}</p>}
      <ol ref={list} className={classes.questions}>
        {questions.map((question, index) => (
          <QuestionCard
            key={question.id}
            question={question}
            number={index + 1}
            last={index === questions.length - 1}
            translations={translations}
            onChange={(next) => onChange(questions.map((one) => (one.id === next.id ? next : one)))}
            onLeave={onLeave}
            onMove={(by) => onChange(moved(questions, index, by))}
            onCopy={() => {
              onChange([...questions.slice(0, index + 1), twin(question), ...questions.slice(index + 1)])
              focus(index + 1)
            }}
            onRemove={() => remove(question)}
          />
        ))}
      </ol>
      {questions.length < MOST_QUESTIONS && (
        <div className={classes.add} role="group" aria-label={t('editor.add')}>
          <p className="strong">{t('editor.add')}</p>
          {KINDS.map((kind) => (
            <Button
              key={kind}
              variant="default"
              leftSection={<Icon name="plus" size="sm" />}
              onClick={() => add(kind)}
            >
              {t(`kind.${kind}`)}
            </Button>
          ))}
        </div>
      )}
    </section>
  )
}
