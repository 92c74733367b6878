import { useTranslation } from 'react-i18next'
import type { SurveyQuestion } from '@/api'
import classes from '../survey.module.css'
import { useWords } from '../useWords'

/** The questions as they are asked, to read. */
export function QuestionPreview({ questions }: { questions: readonly SurveyQuestion[] }) {
  const { t } = useTranslation('survey')
  const words = useWords()
  return (
    <section aria-labelledby="asked">
      <h2 id="asked">{t('editor.questions')}</h2>
      <ol className={classes.asked}>
        {questions.map((question) => (
          <li key={question.id}>
            <p>{words(question.text)}</p>
            <p className="small muted">
              {[
                t(`kind.${question.kind}`),
                question.options?.map(({ text }) => words(text)).join(' / '),
                [words(question.lowLabel), words(question.highLabel)].filter(Boolean).join(' – '),
                !question.required && t('common:form.optional'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
