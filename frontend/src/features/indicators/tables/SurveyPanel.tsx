import { ActionIcon, Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SurveyAnswer, SurveyRespondents, SurveyUpdate } from '@/api'
import { useReference } from '@/shared/reference/useReference'
import { DateField } from '@/shared/ui/DateField'
import { Icon } from '@/shared/ui/Icon'
import { SidePanel } from '@/shared/ui/SidePanel'
import type { Words } from '../model/definition'
import { fromDecimal, toDecimal, type Window, yearsIn } from '../model/years'
import { CountField } from './CountField'
import classes from './panels.module.css'

interface Props {
  survey: SurveyUpdate
  years: Window
  confirmed: ReadonlySet<number>
  words: Words
  onChange: (survey: SurveyUpdate) => void
  onRemove: () => void
  onClose: () => void
}

const RESPONDENTS: readonly SurveyRespondents[] = [
  'pupils',
  'parents',
  'teachers',
  'working_youth',
  'community',
]
const MANY = 99_999

/** One survey: everything is saved with the table as it is typed. */
export function SurveyPanel({ survey, years, confirmed, words, onChange, onRemove, onClose }: Props) {
  const { t } = useTranslation('indicators')
  const { t: common } = useTranslation('common')
  const { label } = useReference()
  const set = (part: Partial<SurveyUpdate>) => onChange({ ...survey, ...part })
  const setAnswer = (index: number, part: Partial<SurveyAnswer>) =>
    set({ answers: survey.answers.map((one, at) => (at === index ? { ...one, ...part } : one)) })

  return (
    <SidePanel
      opened
      title={t('surveys.edit')}
      onClose={onClose}
      footer={
        <Button fullWidth variant="default" onClick={onClose}>
          {common('action.close')}
        </Button>
      }
    >
      <div className={classes.form}>
        <div className={classes.pair}>
          <NativeSelect
            label={t('corner.year')}
            value={String(survey.schoolYear)}
            data={yearsIn(years)
              .filter((year) => !confirmed.has(year) || year === survey.schoolYear)
              .map((year) => ({ value: String(year), label: words.year(year) }))}
            onChange={(event) => set({ schoolYear: Number(event.currentTarget.value) })}
          />
          <NativeSelect
            label={t('surveys.respondents')}
            value={survey.respondents}
            data={RESPONDENTS.map((code) => ({ value: code, label: label('survey_respondent', code) }))}
            onChange={(event) => set({ respondents: event.currentTarget.value as SurveyRespondents })}
          />
        </div>
        <Textarea
          label={t('surveys.question')}
          autosize
          minRows={2}
          maxLength={500}
          value={survey.question ?? ''}
          onChange={(event) => set({ question: event.currentTarget.value || null })}
        />
        <DateField
          label={t('surveys.heldOn')}
          value={survey.heldOn ?? null}
          onChange={(heldOn) => set({ heldOn })}
        />
        <div className={classes.pair}>
          <CountField
            label={t('surveys.invited')}
            max={MANY}
            value={survey.invited ?? null}
            onChange={(invited) => set({ invited })}
          />
          <CountField
            label={t('surveys.answered')}
            max={MANY}
            value={survey.answered ?? null}
            onChange={(answered) => set({ answered })}
          />
        </div>
        <fieldset className={classes.answers}>
          <legend className="ui-label">{t('surveys.answers')}</legend>
          {survey.answers.map((answer, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: answers have no identity besides their place
            <div key={index} className={classes.answer}>
              <TextInput
                label={t('surveys.answer', { number: index + 1 })}
                maxLength={200}
                value={answer.text}
                onChange={(event) => setAnswer(index, { text: event.currentTarget.value })}
              />
              <CountField
                label={t('surveys.count')}
                max={MANY}
                value={answer.count ?? null}
                onChange={(count) => setAnswer(index, { count })}
              />
              <ActionIcon
                aria-label={t('surveys.removeAnswer', { number: index + 1 })}
                title={t('surveys.removeAnswer', { number: index + 1 })}
                onClick={() => set({ answers: survey.answers.filter((_, at) => at !== index) })}
              >
                <Icon name="trash" />
              </ActionIcon>
              <Checkbox
                className={classes.positive}
                label={t('surveys.isPositive')}
                checked={answer.positive}
                onChange={(event) => setAnswer(index, { positive: event.currentTarget.checked })}
              />
            </div>
          ))}
          <Button
            size="sm"
            variant="subtle"
            leftSection={<Icon name="plus" size="sm" />}
            onClick={() => set({ answers: [...survey.answers, { text: '', count: null, positive: false }] })}
          >
            {t('surveys.addAnswer')}
          </Button>
        </fieldset>
        <CountField
          label={t('surveys.declaredPct')}
          description={t('surveys.declaredHelp')}
          max={100}
          digits={2}
          value={fromDecimal(survey.declaredPct)}
          onChange={(value) => set({ declaredPct: toDecimal(value) })}
        />
        <Button
          size="sm"
          variant="subtle"
          color="danger"
          leftSection={<Icon name="trash" size="sm" />}
          onClick={onRemove}
        >
          {t('surveys.remove')}
        </Button>
      </div>
    </SidePanel>
  )
}
