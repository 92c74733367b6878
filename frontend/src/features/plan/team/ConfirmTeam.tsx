import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  getPlanCompletenessQueryKey,
  getPlanContentQueryKey,
  ifMatch,
  sdk,
  type Team,
  toApiError,
} from '@/api'
import { today, useFormat } from '@/shared/i18n/format'
import { useProblemText } from '@/shared/i18n/problemText'
import { useReference } from '@/shared/reference/useReference'
import { useHasRole } from '@/shared/session/useSession'
import { FormProblem } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import { PlanDate } from '../fields/PlanDate'
import { ShortText } from '../fields/ShortText'
import type { TeamBalance } from '../model/team'
import { usePlanSession, useReadOnly } from '../session/SessionContext'
import { Note } from '../ui/Note'
import classes from './team.module.css'

/** The director's order makes the team; a change of its members breaks it again. */
export function ConfirmTeam({ team, balance }: { team: Team; balance: TeamBalance }) {
  const { t } = useTranslation('plan')
  const { longDate } = useFormat()
  const { label } = useReference()
  const text = useProblemText()
  const director = useHasRole('director')
  const readOnly = useReadOnly()
  const session = usePlanSession()
  const client = useQueryClient()
  const [order, setOrder] = useState<{ number: string; date: string | null }>({
    number: team.orderNumber ?? '',
    date: team.orderDate ?? null,
  })

  const confirm = useMutation({
    mutationFn: async () => {
      await session.flushAll()
      const path = { planId: session.planId }
      const { data } = await sdk.getTeam({ path, throwOnError: true })
      await sdk.confirmTeam({
        path,
        body: { orderNumber: order.number.trim(), orderDate: order.date ?? '' },
        headers: ifMatch(data.version),
        throwOnError: true,
      })
    },
    onSuccess: () => showToast(t('team.confirmedNow')),
    onSettled: () => {
      const path = { planId: session.planId }
      void client.invalidateQueries({ queryKey: getPlanContentQueryKey({ path }) })
      void client.invalidateQueries({ queryKey: getPlanCompletenessQueryKey({ path }) })
    },
  })
  const failure = confirm.error === null ? null : toApiError(confirm.error)
  const field = (name: string) => {
    const error = failure?.fieldErrors.find(({ pointer }) => pointer === `/${name}`)
    return error && text.field(error)
  }
  const unplaced = (failure?.fieldErrors ?? []).filter(
    ({ pointer }) => !/^\/order(Number|Date)$/.test(pointer),
  )
  const wrong = balance.categories.filter((category) => category.state !== 'fits')
  const ready = balance.countsFit && order.number.trim() !== '' && order.date !== null

  if (team.status === 'confirmed') {
    return (
      <section className={classes.category} aria-label={t('team.confirmation')}>
        <h3>{t('team.confirmation')}</h3>
        <Note tone="info">
          <p>{t('team.confirmed', { number: team.orderNumber, date: longDate(team.orderDate) })}</p>
          {!readOnly && <p>{t('team.breaks')}</p>}
        </Note>
      </section>
    )
  }
  if (readOnly) return null
  return (
    <section className={classes.category} data-field="confirmation" aria-label={t('team.confirmation')}>
      <h3>{t('team.confirmation')}</h3>
      {wrong.length > 0 && (
        <Note tone="warning">
          {t('team.notYet')}{' '}
          {wrong
            .map(({ category, count, min, max }) =>
              t('team.categoryWrong', {
                category: label('team_member_category', category),
                count,
                range: `${min}–${max}`,
              }),
            )
            .join('; ')}
        </Note>
      )}
      {!director ? (
        <p className="muted">{t('team.onlyDirector')}</p>
      ) : (
        <form
          className={classes.confirm}
          onSubmit={(event) => {
            event.preventDefault()
            if (ready) confirm.mutate()
          }}
        >
          <div className={classes.fields}>
            <ShortText
              field="orderNumber"
              label={t('team.orderNumber')}
              value={order.number}
              max={50}
              error={field('orderNumber')}
              onChange={(number) => setOrder({ ...order, number })}
            />
            <PlanDate
              field="orderDate"
              label={t('team.orderDate')}
              value={order.date}
              max={today()}
              error={field('orderDate')}
              onChange={(date) => setOrder({ ...order, date })}
            />
          </div>
          <FormProblem
            errors={failure && { error: failure, unplaced: unplaced.map((error) => text.field(error)) }}
          />
          <Button
            type="submit"
            variant="default"
            className={classes.add}
            disabled={!ready}
            loading={confirm.isPending}
          >
            {t('team.confirm')}
          </Button>
        </form>
      )}
    </section>
  )
}
