import { useTranslation } from 'react-i18next'
import type { SurveyForm } from '../model/form'

/** A survey in short, for the choice between two versions. */
export function ConflictText({ value }: { value: SurveyForm }) {
  const { t } = useTranslation('survey')
  return (
    <>
      <p className="strong">{value.title.ky}</p>
      {value.introduction.ky !== '' && <p>{value.introduction.ky}</p>}
      <ol>
        {value.questions.map((question, index) => (
          <li key={question.id}>
            {index + 1}. {question.text.ky === '' ? t('editor.noText') : question.text.ky}
            {question.options.length > 0 && (
              <span className="muted"> ({question.options.map(({ text }) => text.ky).join(', ')})</span>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}
