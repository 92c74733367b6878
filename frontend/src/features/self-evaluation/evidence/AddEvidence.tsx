import { Button, Checkbox } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type EvidenceItem, listEvidenceOptions, toApiError } from '@/api'
import { useProblemText } from '@/shared/i18n/problemText'
import { useReference } from '@/shared/reference/useReference'
import { ListSearch } from '@/shared/ui/ListSearch'
import { Pager } from '@/shared/ui/Pager'
import { SidePanel } from '@/shared/ui/SidePanel'
import { Empty, Failed, Loading, NoResults } from '@/shared/ui/States'
import { FieldError } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import { useWork } from '../WorkContext'
import classes from './Evidence.module.css'
import { useAnnexFacts } from './useAnnexFacts'
import { useAttach } from './useAttach'

const SIZE = 20

interface Props {
  code: string
  onClose: () => void
}

/** Evidence of the school for a criterion: records that are there are ticked. */
export function AddEvidence({ code, onClose }: Props) {
  const { t } = useTranslation('self-evaluation')
  const problem = useProblemText()
  const [chosen, setChosen] = useState<string[]>([])
  const attach = useAttach(code)
  const error = attach.error === null ? null : toApiError(attach.error)
  return (
    <SidePanel
      opened
      onClose={onClose}
      title={t('evidence.addTitle', { code })}
      footer={
        <>
          <Button
            disabled={chosen.length === 0}
            loading={attach.isPending}
            onClick={() =>
              attach.mutate(chosen, {
                onSuccess: () => {
                  showToast(t('evidence.added', { count: chosen.length }))
                  onClose()
                },
              })
            }
          >
            {t('evidence.attach', { count: chosen.length })}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        </>
      }
    >
      <FieldError message={error === null ? null : `${problem.title(error)}. ${problem.advice(error)}`} />
      <Register code={code} chosen={chosen} onChoose={setChosen} />
    </SidePanel>
  )
}

interface RegisterProps {
  code: string
  chosen: string[]
  onChoose: (ids: string[]) => void
}

function Register({ code, chosen, onChoose }: RegisterProps) {
  const { t } = useTranslation('self-evaluation')
  const { evaluation } = useWork()
  const [q, setQ] = useState('')
  const [page, setPage] = useState(0)
  const query = useQuery({
    ...listEvidenceOptions({
      path: { schoolId: evaluation.schoolId },
      query: { q: q || undefined, page, size: SIZE },
    }),
    placeholderData: keepPreviousData,
  })
  const here = new Set(
    evaluation.annexes.items
      .filter((annex) => annex.criterionCodes.includes(code))
      .map((annex) => annex.evidenceId),
  )
  return (
    <div className={classes.register}>
      <ListSearch
        label={t('evidence.search')}
        value={q}
        onSearch={(words) => {
          setQ(words)
          setPage(0)
        }}
      />
      {query.isPending && <Loading rows={5} shape="table" />}
      {query.isError && query.data === undefined && (
        <Failed error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.data?.total === 0 &&
        (q === '' ? (
          <Empty icon="document" title={t('evidence.empty')} text={t('evidence.emptyText')} />
        ) : (
          <NoResults onClear={() => setQ('')} />
        ))}
      {query.data !== undefined && query.data.total > 0 && (
        <>
          <Checkbox.Group aria-label={t('evidence.register')} value={chosen} onChange={onChoose}>
            <ul className={classes.records}>
              {query.data.items.map((item) => (
                <Line key={item.id} item={item} attached={here.has(item.id)} />
              ))}
            </ul>
          </Checkbox.Group>
          <Pager page={page} size={SIZE} total={query.data.total} onPage={setPage} />
        </>
      )}
    </div>
  )
}

function Line({ item, attached }: { item: EvidenceItem; attached: boolean }) {
  const { t } = useTranslation('self-evaluation')
  const { label } = useReference()
  const facts = useAnnexFacts()
  return (
    <li>
      <Checkbox
        value={item.id}
        disabled={attached}
        label={item.title}
        description={[label('evidence_kind', item.kind), facts(item), attached ? t('evidence.attached') : '']
          .filter((part) => part !== '')
          .join(' · ')}
      />
    </li>
  )
}
