import { Button, Checkbox } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type EvidenceItem, listEvidenceOptions } from '@/api'
import { ListSearch } from '@/shared/ui/ListSearch'
import { Pager } from '@/shared/ui/Pager'
import { SidePanel } from '@/shared/ui/SidePanel'
import { Empty, Failed, Loading, NoResults } from '@/shared/ui/States'
import classes from './evidence.module.css'
import { useEvidenceFacts } from './useEvidenceFacts'

const SIZE = 20

interface Props {
  schoolId: string
  title: string
  /** The verb of the button, with the number of the chosen ones. */
  confirm: (count: number) => string
  /** What is there already and cannot be chosen again. */
  taken: ReadonlySet<string>
  busy?: boolean
  /** What went wrong with the choice. */
  problem?: ReactNode
  /** With what the list knows of them. */
  onPick: (ids: string[], items: EvidenceItem[]) => void
  onClose: () => void
}

/** Picks from the register of the school; what is chosen stays chosen on other pages of the list. */
export function EvidencePicker(props: Props) {
  const { schoolId, title, confirm, taken, busy, problem, onPick, onClose } = props
  const { t } = useTranslation('evidence')
  const facts = useEvidenceFacts()
  const [chosen, setChosen] = useState<EvidenceItem[]>([])
  const [words, setWords] = useState('')
  const [page, setPage] = useState(0)
  const list = useQuery({
    ...listEvidenceOptions({ path: { schoolId }, query: { q: words || undefined, page, size: SIZE } }),
    placeholderData: keepPreviousData,
    // Evidence may be added in another tab meanwhile.
    refetchOnWindowFocus: true,
  })
  const ids = chosen.map(({ id }) => id)
  const choose = (wanted: string[]) => {
    const seen = [...chosen, ...(list.data?.items ?? [])]
    setChosen(wanted.flatMap((id) => seen.find((item) => item.id === id) ?? []))
  }
  const search = (next: string) => {
    setWords(next)
    setPage(0)
  }
  return (
    <SidePanel
      opened
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button disabled={chosen.length === 0} loading={busy} onClick={() => onPick(ids, chosen)}>
            {confirm(chosen.length)}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        </>
      }
    >
      <div className={classes.picker}>
        <ListSearch label={t('filter.words')} value={words} onSearch={search} />
        {problem}
        {list.isError && list.data === undefined ? (
          <Failed error={list.error} onRetry={() => void list.refetch()} />
        ) : list.data === undefined ? (
          <Loading shape="table" rows={6} />
        ) : list.data.total === 0 && words !== '' ? (
          <NoResults onClear={() => search('')} />
        ) : list.data.total === 0 ? (
          <Empty icon="document" title={t('empty.title')} text={t('empty.text')} />
        ) : (
          <>
            <Checkbox.Group aria-label={title} value={ids} onChange={choose}>
              <ul className={classes.choices}>
                {list.data.items.map((item) => (
                  <li key={item.id}>
                    <Checkbox
                      value={item.id}
                      disabled={taken.has(item.id)}
                      label={item.title}
                      description={taken.has(item.id) ? `${facts(item)} · ${t('picker.taken')}` : facts(item)}
                    />
                  </li>
                ))}
              </ul>
            </Checkbox.Group>
            <Pager page={page} size={SIZE} total={list.data.total} onPage={setPage} />
          </>
        )}
      </div>
    </SidePanel>
  )
}
