import { Button, Menu } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type FinanceSource, getFinanceEstimateOptions, toApiError } from '@/api'
import { useProblemText } from '@/shared/i18n/problemText'
import { useReference } from '@/shared/reference/useReference'
import { Icon } from '@/shared/ui/Icon'
import { showToast } from '@/shared/ui/toast'
import { type Draft, fromYearBefore } from '../model/draft'

interface Props {
  schoolId: string
  year: number
  articles: readonly string[]
  /** Sources that have no column yet. */
  others: readonly FinanceSource[]
  onSource: (source: FinanceSource) => void
  /** Given while the draft is empty and the year before has an estimate. */
  onCopy?: (draft: Draft) => void
}

/** Another source, and last year's estimate to begin from. */
export function DraftTools({ schoolId, year, articles, others, onSource, onCopy }: Props) {
  const { t } = useTranslation('finance-estimate')
  const { label } = useReference()
  const client = useQueryClient()
  const problem = useProblemText()
  const copy = useMutation({
    mutationFn: () => client.fetchQuery(getFinanceEstimateOptions({ path: { schoolId, year: year - 1 } })),
    onSuccess: (before) => onCopy?.(fromYearBefore(before, articles)),
    onError: (failure) => showToast(problem.title(toApiError(failure))),
  })
  return (
    <>
      {others.length > 0 && (
        <Menu position="bottom-start">
          <Menu.Target>
            <Button size="sm" variant="default" leftSection={<Icon name="plus" size="sm" />}>
              {t('draft.addSource')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map((source) => (
              <Menu.Item key={source} onClick={() => onSource(source)}>
                {label('finance_source', source)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {onCopy !== undefined && (
        <Button
          size="sm"
          variant="default"
          leftSection={<Icon name="copy" size="sm" />}
          loading={copy.isPending}
          onClick={() => copy.mutate()}
        >
          {t('draft.copy', { year: year - 1 })}
        </Button>
      )}
    </>
  )
}
