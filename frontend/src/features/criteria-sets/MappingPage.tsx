import { Button, NativeSelect } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type CriteriaMapping,
  type CriteriaSetSummary,
  type CriteriaSetVersion,
  type CriterionPair,
  getCriteriaMappingOptions,
  getCriteriaMappingQueryKey,
  getCriteriaSetOptions,
  ifMatch,
  listCriteriaSetsOptions,
  replaceCriteriaMappingMutation,
  toApiError,
} from '@/api'
import { same } from '@/shared/autosave/same'
import { useLocalized } from '@/shared/i18n/localized'
import { useProblemText } from '@/shared/i18n/problemText'
import { ConfirmLeave } from '@/shared/ui/ConfirmLeave'
import { Icon } from '@/shared/ui/Icon'
import { Page } from '@/shared/ui/Page'
import { Empty, Failed, Loading } from '@/shared/ui/States'
import { FieldError } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import { criteriaOf, keyOf, parseKey, partnersOf, sameWords, withoutPair, withPair } from './model/mapping'
import classes from './sets.module.css'

interface Props {
  from: string | undefined
  to: string | undefined
  onChoose: (pair: { from?: string; to?: string }) => void
}

/** Which criteria of two sets ask for the same; only through it results of different sets are compared. */
export function MappingPage({ from, to, onChoose }: Props) {
  const { t } = useTranslation('criteria-sets')
  const localized = useLocalized()
  const sets = useQuery(listCriteriaSetsOptions())
  const items = sets.data?.items ?? []
  const a = parseKey(from)
  const b = parseKey(to)
  const options = (other: CriteriaSetSummary[]) => [
    { value: '', label: t('mapping.choose') },
    ...other.map((set) => ({
      value: keyOf(set),
      label: `${localized(set.title)} (${t('codeVersion', { code: set.code, version: set.version })})`,
    })),
  ]
  return (
    <Page title={t('mapping.title')} purpose={t('mapping.purpose')}>
      <div className={classes.choice}>
        <NativeSelect
          label={t('mapping.from')}
          value={from ?? ''}
          data={options(items.filter((set) => keyOf(set) !== to))}
          onChange={(event) => onChoose({ from: event.currentTarget.value || undefined, to })}
        />
        <NativeSelect
          label={t('mapping.to')}
          value={to ?? ''}
          data={options(items.filter((set) => keyOf(set) !== from))}
          onChange={(event) => onChoose({ from, to: event.currentTarget.value || undefined })}
        />
      </div>
      {sets.isPending && <Loading />}
      {sets.isError && sets.data === undefined && (
        <Failed error={sets.error} onRetry={() => void sets.refetch()} />
      )}
      {sets.data !== undefined && (a === null || b === null) && (
        <Empty
          icon="link"
          title={t('mapping.two')}
          text={t(items.length < 2 ? 'mapping.one' : 'mapping.twoText')}
        />
      )}
      {a !== null && b !== null && <Loader key={`${from} ${to}`} a={a} b={b} />}
    </Page>
  )
}

type Key = { code: string; version: number }

function Loader({ a, b }: { a: Key; b: Key }) {
  const path = {
    setCode: a.code,
    versionNumber: a.version,
    otherCode: b.code,
    otherVersion: b.version,
  }
  const first = useQuery(getCriteriaSetOptions({ path: { setCode: a.code, versionNumber: a.version } }))
  const second = useQuery(getCriteriaSetOptions({ path: { setCode: b.code, versionNumber: b.version } }))
  const mapping = useQuery(getCriteriaMappingOptions({ path }))
  const failed = first.error ?? second.error ?? mapping.error
  if (first.data !== undefined && second.data !== undefined && mapping.data !== undefined) {
    return <Editor path={path} first={first.data} second={second.data} mapping={mapping.data} />
  }
  if (failed === null) return <Loading shape="table" />
  return (
    <Failed
      error={failed}
      onRetry={() => {
        void first.refetch()
        void second.refetch()
        void mapping.refetch()
      }}
    />
  )
}

interface EditorProps {
  path: { setCode: string; versionNumber: number; otherCode: string; otherVersion: number }
  first: CriteriaSetVersion
  second: CriteriaSetVersion
  mapping: CriteriaMapping
}

function Editor({ path, first, second, mapping }: EditorProps) {
  const { t } = useTranslation('criteria-sets')
  const problem = useProblemText()
  const localized = useLocalized()
  const client = useQueryClient()
  const [pairs, setPairs] = useState<CriterionPair[]>(mapping.pairs)
  const save = useMutation({
    ...replaceCriteriaMappingMutation(),
    onSuccess: (saved) => {
      client.setQueryData(getCriteriaMappingQueryKey({ path }), saved)
      setPairs(saved.pairs)
      showToast(t('mapping.saved'))
    },
    // Somebody else wrote it meanwhile: the next attempt goes over the newest; what was chosen here stays.
    onError: () => void client.invalidateQueries({ queryKey: getCriteriaMappingQueryKey({ path }) }),
  })
  const others = criteriaOf(second)
  const labels = new Map(others.map((criterion) => [criterion.code, localized(criterion.label)]))
  const dirty = !same(pairs, mapping.pairs)
  const error = save.error === null ? null : toApiError(save.error)
  const offered = sameWords(first, second).filter(
    (pair) => !pairs.some((known) => known.from === pair.from && known.to === pair.to),
  )
  return (
    <div className={classes.mapping}>
      <div className={classes.actions}>
        <p className="muted">{t('mapping.count', { count: pairs.length })}</p>
        {offered.length > 0 && (
          <Button variant="default" onClick={() => setPairs(offered.reduce(withPair, pairs))}>
            {t('mapping.same', { count: offered.length })}
          </Button>
        )}
      </div>
      {first.sections.map((section) => (
        <section key={section.code}>
          <h2>
            {section.code}. {localized(section.label)}
          </h2>
          <ul>
            {section.criteria.map((criterion) => {
              const partners = partnersOf(pairs, criterion.code)
              return (
                <li key={criterion.code}>
                  <p>
                    <span className="strong">{criterion.code}</span> {localized(criterion.label)}
                  </p>
                  <div className={classes.partners}>
                    {partners.map((to) => (
                      <span key={to} className={classes.partner}>
                        <span>
                          <span className="strong">{to}</span> {labels.get(to)}
                        </span>
                        <button
                          type="button"
                          aria-label={t('mapping.remove', { from: criterion.code, to })}
                          onClick={() => setPairs(withoutPair(pairs, { from: criterion.code, to }))}
                        >
                          <Icon name="close" size="sm" />
                        </button>
                      </span>
                    ))}
                    <NativeSelect
                      aria-label={t('mapping.add', { code: criterion.code })}
                      value=""
                      data={[
                        { value: '', label: t(partners.length === 0 ? 'mapping.none' : 'mapping.more') },
                        ...others
                          .filter((other) => !partners.includes(other.code))
                          .map((other) => ({
                            value: other.code,
                            label: `${other.code} ${localized(other.label)}`,
                          })),
                      ]}
                      onChange={(event) => {
                        const { value } = event.currentTarget
                        if (value !== '') setPairs(withPair(pairs, { from: criterion.code, to: value }))
                      }}
                    />
                  </div>
                </li>
              )
            })}
          </ul>
        </section>
      ))}
      <FieldError
        message={
          error === null
            ? null
            : error.fieldErrors[0] === undefined
              ? `${problem.title(error)}. ${problem.advice(error)}`
              : problem.field(error.fieldErrors[0])
        }
      />
      <div className={classes.save}>
        <Button
          disabled={!dirty}
          loading={save.isPending}
          onClick={() => save.mutate({ path, body: { pairs }, headers: ifMatch(mapping.version) })}
        >
          {t('mapping.save')}
        </Button>
      </div>
      <ConfirmLeave when={dirty && !save.isPending} />
    </div>
  )
}
