import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listSurveyTextsOptions } from '@/api'
import { Pager } from '@/shared/ui/Pager'
import { Failed, Loading } from '@/shared/ui/States'
import classes from '../survey.module.css'

const SIZE = 20

interface Props {
  schoolId: string
  surveyId: string
  questionId: string
}

/** What people wrote, for the school alone; a name that somebody wrote all the same goes no further. */
export function TextAnswers({ schoolId, surveyId, questionId }: Props) {
  const { t } = useTranslation('survey')
  const [page, setPage] = useState(0)
  const texts = useQuery({
    ...listSurveyTextsOptions({ path: { schoolId, surveyId, questionId }, query: { page, size: SIZE } }),
    placeholderData: keepPreviousData,
  })
  if (texts.data === undefined)
    return texts.isPending ? (
      <Loading rows={3} />
    ) : (
      <Failed error={texts.error} onRetry={() => void texts.refetch()} />
    )
  return (
    <>
      <p className="small muted">{t('results.textsHelp')}</p>
      <ul className={classes.texts}>
        {texts.data.items.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: equal texts are told apart by their place alone
          <li key={`${page}-${index}`}>{text}</li>
        ))}
      </ul>
      <Pager page={page} size={SIZE} total={texts.data.total} onPage={setPage} />
    </>
  )
}
