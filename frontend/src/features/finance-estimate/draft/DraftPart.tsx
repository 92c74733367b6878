import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type FinanceEstimate, type FinanceSource, getFinanceEstimateOptions, ifMatch, sdk } from '@/api'
import { ConflictDialog, useAutosave } from '@/shared/autosave'
import { same } from '@/shared/autosave/same'
import { useFinanceRole } from '@/shared/finance/useFinanceRole'
import type { Change } from '@/shared/grid/model/types'
import { SheetView } from '@/shared/grid/SheetView'
import { useHistory } from '@/shared/grid/useHistory'
import { useFormat } from '@/shared/i18n/format'
import { useProblemText } from '@/shared/i18n/problemText'
import { useReference } from '@/shared/reference/useReference'
import { SaveState } from '@/shared/ui/SaveState'
import { Loading } from '@/shared/ui/States'
import { FormProblem } from '@/shared/ui/serverErrors'
import classes from '../estimate.module.css'
import {
  applyChanges,
  type Draft,
  marksOf,
  sheetOf,
  sourcesOf,
  TOTAL,
  toDraft,
  toUpdate,
} from '../model/draft'
import { useArticles, useArticlesOf } from '../useArticles'
import { useEstimateCache } from '../useEstimateCache'
import { ConfirmPart } from './ConfirmPart'
import { DraftCells } from './DraftCells'
import { DraftTools } from './DraftTools'

/** A draft is looked at between two sums, as a table is. */
const QUIET_MS = 3_000

/** A phone begins with the first source, not with the sums behind them. */
const FIRST = { row: 0, column: 0 }

interface Props {
  schoolId: string
  estimate: FinanceEstimate
  /** Whether there is an estimate to begin from. */
  yearBefore: boolean
}

/** The draft: a grid of articles and sources that saves itself, and the way to its confirmation. */
export default function DraftPart(props: Props) {
  const articles = useArticlesOf(props.estimate.year)
  // Rows that come later would move what is being written.
  return articles === undefined ? (
    <Loading shape="table" rows={8} />
  ) : (
    <Writer {...props} articles={articles} />
  )
}

function Writer({ schoolId, estimate, yearBefore, articles }: Props & { articles: readonly string[] }) {
  const { t } = useTranslation('finance-estimate')
  const { directs } = useFinanceRole(schoolId)
  const { label } = useReference()
  const { nameOf } = useArticles()
  const { amount } = useFormat()
  const problem = useProblemText()
  const { autosave, history } = useDraft(schoolId, estimate, t('draft.title'))
  const [added, setAdded] = useState<readonly FinanceSource[]>([])
  const draft = autosave.value
  const sources = sourcesOf(draft, estimate.sources, added)
  const sheet = sheetOf(draft, articles, sources, {
    article: nameOf,
    source: (source) => label('finance_source', source),
    total: t('total'),
  })
  const error = autosave.status === 'rejected' ? autosave.error : null
  const { cells, unplaced } = useMemo(
    () =>
      marksOf(
        draft,
        articles,
        (error?.fieldErrors ?? []).map((one) => ({ pointer: one.pointer, text: problem.field(one) })),
        t('draft.ended', { year: estimate.year }),
      ),
    [draft, articles, error, problem, t, estimate.year],
  )
  const nothing = Object.keys(draft).length === 0
  const cellName = (key: string): string => {
    const [article = '', source = ''] = key.split('|')
    return `${article} ${nameOf(article)}, ${label('finance_source', source)}`
  }

  return (
    <section aria-labelledby="draft">
      <div className={classes.head}>
        <h2 id="draft">{t('draft.title')}</h2>
        <SaveState status={autosave.status} savedAt={autosave.savedAt} onRetry={autosave.retry} />
      </div>
      <p className={classes.help}>{t('draft.help')}</p>
      {error !== null && <FormProblem errors={{ error, unplaced }} />}
      <SheetView
        label={t('draft.title')}
        corner={t('article')}
        sheet={sheet}
        readOnly={false}
        marks={cells}
        target={FIRST}
        phone={{ by: 'column', label: t('source') }}
        undo={{
          ...history,
          change: (changes: Change[]) => history.change(applyChanges(draft, changes)),
        }}
        tools={
          <DraftTools
            schoolId={schoolId}
            year={estimate.year}
            articles={articles}
            others={estimate.sources.filter((source) => !sources.includes(source))}
            onSource={(source) => setAdded([...added, source])}
            onCopy={nothing && yearBefore ? history.change : undefined}
          />
        }
      />
      <Doubts marks={cells} cellName={cellName} />
      {directs ? (
        <ConfirmPart
          schoolId={schoolId}
          estimate={estimate}
          sum={amountOfAll(draft, sheet, amount)}
          saved={autosave.status === 'idle' || autosave.status === 'saved'}
        />
      ) : (
        <p className={classes.note}>{t('confirm.byDirector')}</p>
      )}
      <ConflictDialog
        autosave={autosave}
        render={(value, other) => <DraftCells draft={value} other={other} cellName={cellName} />}
      />
    </section>
  )
}

/** The sentences of marked cells, which point to them by their id. */
function Doubts({
  marks,
  cellName,
}: {
  marks: ReturnType<typeof marksOf>['cells']
  cellName: (key: string) => string
}) {
  if (marks.size === 0) return null
  return (
    <ul className={classes.doubts}>
      {[...marks].flatMap(([key, found]) =>
        found.map((mark) => (
          <li key={mark.id} id={`mark-${mark.id}`} data-severity={mark.severity}>
            <b>{cellName(key)}</b> {mark.text}
          </li>
        )),
      )}
    </ul>
  )
}

/** Null while nothing is planned. */
function amountOfAll(draft: Draft, sheet: ReturnType<typeof sheetOf>, amount: (decimal: string) => string) {
  if (Object.keys(draft).length === 0) return null
  const value = sheet.value(
    sheet.rows.findIndex(({ key }) => key === TOTAL),
    sheet.columns.findIndex(({ key }) => key === TOTAL),
  )
  return value === null ? null : amount(Number(value).toFixed(2))
}

function useDraft(schoolId: string, estimate: FinanceEstimate, title: string) {
  const client = useQueryClient()
  const { year } = estimate
  const { keep } = useEstimateCache(schoolId, year)
  const server = useMemo(() => ({ value: toDraft(estimate), version: estimate.version }), [estimate])
  const took = (answer: FinanceEstimate) => ({ value: toDraft(answer), version: answer.version })
  const autosave = useAutosave<Draft>({
    key: `schools/${schoolId}/finance/estimates/${year}`,
    place: { label: `${title}, ${year}`, href: `/schools/${schoolId}/finance/estimate?year=${year}` },
    server,
    quietMs: QUIET_MS,
    same,
    save: async (draft, version) => {
      const { data } = await sdk.replaceFinanceEstimate({
        path: { schoolId, year },
        body: toUpdate(draft),
        headers: ifMatch(version ?? 0),
        throwOnError: true,
      })
      keep(data)
      return took(data)
    },
    load: async () => {
      const options = getFinanceEstimateOptions({ path: { schoolId, year } })
      return took(await client.fetchQuery({ ...options, staleTime: 0 }))
    },
  })
  const history = useHistory<Draft>(autosave.value, autosave.setValue)
  return { autosave, history }
}
