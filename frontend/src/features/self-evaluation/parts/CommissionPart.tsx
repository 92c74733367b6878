import { ActionIcon, Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useId, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ifMatch, listStaffOptions, sdk, type WorkingCommission } from '@/api'
import { ConflictDialog, useAutosave } from '@/shared/autosave'
import { same } from '@/shared/autosave/same'
import { today, useFormat } from '@/shared/i18n/format'
import { useProblemText } from '@/shared/i18n/problemText'
import { DateField } from '@/shared/ui/DateField'
import { Icon } from '@/shared/ui/Icon'
import { SaveState } from '@/shared/ui/SaveState'
import { showToast } from '@/shared/ui/toast'
import classes from '../evaluation.module.css'
import {
  type CommissionForm,
  fieldOfPointer,
  NOBODY,
  named,
  type PersonForm,
  toCommissionForm,
  toCommissionUpdate,
} from '../model/commissionForm'
import { useWork } from '../WorkContext'
import own from './Commission.module.css'
import { PartHead } from './PartHead'

/** The school's own commission: order, chair, at least two members. */
export function CommissionPart() {
  const { t } = useTranslation('self-evaluation')
  const { evaluation } = useWork()
  return evaluation.editable ? (
    <Editor commission={evaluation.commission} />
  ) : (
    <>
      <PartHead title={t('part.commission')} />
      <CommissionText commission={evaluation.commission} />
    </>
  )
}

export function CommissionText({ commission }: { commission: WorkingCommission }) {
  const { t } = useTranslation('self-evaluation')
  const { longDate } = useFormat()
  const { chair, members, orderNumber, orderDate } = commission
  if (chair === undefined && members.length === 0 && orderNumber === undefined) {
    return <p className="muted">{t('commission.none')}</p>
  }
  const person = ({ fullName, position }: { fullName: string; position?: string | null }) =>
    [fullName, position].filter(Boolean).join(', ')
  return (
    <dl className={classes.facts}>
      <div>
        <dt>{t('commission.order')}</dt>
        <dd>
          {[orderNumber && `№${orderNumber}`, orderDate && longDate(orderDate)].filter(Boolean).join(', ') ||
            '—'}
        </dd>
      </div>
      <div>
        <dt>{t('commission.chair')}</dt>
        <dd>{chair === undefined ? '—' : person(chair)}</dd>
      </div>
      <div>
        <dt>{t('commission.members')}</dt>
        <dd>
          {members.length === 0
            ? '—'
            : members.map((member) => <p key={`${member.fullName}${member.position}`}>{person(member)}</p>)}
        </dd>
      </div>
    </dl>
  )
}

const sameCommission = (a: CommissionForm, b: CommissionForm): boolean =>
  same(toCommissionUpdate(a), toCommissionUpdate(b))

function Editor({ commission }: { commission: WorkingCommission }) {
  const { t } = useTranslation('self-evaluation')
  const problem = useProblemText()
  const { evaluation, cache } = useWork()
  const path = { selfEvaluationId: evaluation.id }
  const list = useId()
  const rows = useRef<HTMLOListElement>(null)
  const { data } = useQuery(
    listStaffOptions({ path: { schoolId: evaluation.schoolId }, query: { size: 200 } }),
  )
  const staff = data?.items ?? []
  const server = useMemo(
    () => ({ value: toCommissionForm(commission), version: commission.version }),
    [commission],
  )
  const keep = (saved: WorkingCommission) => {
    cache.putCommission(saved)
    return { value: toCommissionForm(saved), version: saved.version }
  }
  const autosave = useAutosave<CommissionForm>({
    key: `self-evaluations/${evaluation.id}/commission`,
    place: { label: t('part.commission'), href: `/self-evaluations/${evaluation.id}?at=commission` },
    server,
    same: sameCommission,
    save: async (value, version) => {
      const answer = await sdk.replaceWorkingCommission({
        path,
        body: toCommissionUpdate(value),
        headers: ifMatch(version ?? 0),
        throwOnError: true,
      })
      return keep(answer.data)
    },
    load: async () => keep((await sdk.getSelfEvaluation({ path, throwOnError: true })).data.commission),
  })
  const { value } = autosave
  const set = (part: Partial<CommissionForm>) => autosave.setValue((current) => ({ ...current, ...part }))
  const save = () => void autosave.flush()
  const errorAt = (field: string): string | undefined => {
    const found = autosave.error?.fieldErrors.find((error) => fieldOfPointer(value, error.pointer) === field)
    return found === undefined ? undefined : problem.field(found)
  }
  const setMember = (at: number, next: PersonForm) =>
    set({ members: value.members.map((member, index) => (index === at ? next : member)) })
  const remove = (at: number) => {
    const before = value.members
    set({ members: before.filter((_, index) => index !== at) })
    showToast(t('commission.removed'), () => set({ members: before }))
  }
  const add = () => {
    set({ members: [...value.members, NOBODY] })
    requestAnimationFrame(() => rows.current?.querySelector<HTMLElement>('li:last-child input')?.focus())
  }
  const person = (key: string, who: string, current: PersonForm, change: (next: PersonForm) => void) => (
    <>
      <TextInput
        label={t('commission.name')}
        aria-label={`${who}: ${t('commission.name')}`}
        list={list}
        maxLength={150}
        autoComplete="off"
        value={current.fullName}
        error={errorAt(`${key}.fullName`)}
        onChange={(event) => change(named(event.currentTarget.value, current, staff))}
        onBlur={save}
      />
      <TextInput
        label={t('commission.position')}
        aria-label={`${who}: ${t('commission.position')}`}
        maxLength={200}
        autoComplete="off"
        value={current.position}
        error={errorAt(`${key}.position`)}
        onChange={(event) => change({ ...current, position: event.currentTarget.value })}
        onBlur={save}
      />
    </>
  )

  return (
    <>
      <PartHead title={t('part.commission')} purpose={t('commission.purpose')}>
        <SaveState status={autosave.status} savedAt={autosave.savedAt} onRetry={autosave.retry} />
      </PartHead>
      <div className={classes.form}>
        <datalist id={list}>
          {staff.map(({ id, fullName, position }) => (
            <option key={id} value={fullName}>
              {position}
            </option>
          ))}
        </datalist>
        <div className={classes.pair}>
          <TextInput
            label={t('commission.orderNumber')}
            maxLength={50}
            autoComplete="off"
            value={value.orderNumber}
            error={errorAt('orderNumber')}
            onChange={(event) => set({ orderNumber: event.currentTarget.value })}
            onBlur={save}
          />
          <DateField
            label={t('commission.orderDate')}
            max={today()}
            value={value.orderDate}
            error={errorAt('orderDate')}
            onChange={(orderDate) => set({ orderDate })}
            onBlur={save}
          />
        </div>
        <section className={own.group}>
          <h3>{t('commission.chair')}</h3>
          <p className="small muted">{t('commission.chairHelp')}</p>
          <div className={classes.pair}>
            {person('chair', t('commission.chair'), value.chair, (chair) => set({ chair }))}
          </div>
        </section>
        <section className={own.group}>
          <h3>{t('commission.members')}</h3>
          <ol ref={rows} className={own.members}>
            {value.members.map((member, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
              <li key={index}>
                {person(`members.${index}`, t('commission.member', { number: index + 1 }), member, (next) =>
                  setMember(index, next),
                )}
                <ActionIcon
                  aria-label={t('commission.remove', { number: index + 1 })}
                  onClick={() => remove(index)}
                >
                  <Icon name="trash" size="sm" />
                </ActionIcon>
              </li>
            ))}
          </ol>
          {value.members.length < 30 && (
            <Button variant="default" size="sm" leftSection={<Icon name="plus" size="sm" />} onClick={add}>
              {t('commission.add')}
            </Button>
          )}
        </section>
      </div>
      <ConflictDialog autosave={autosave} render={(mine) => <CommissionText commission={preview(mine)} />} />
    </>
  )
}

/** A form that waits for a choice, shown as the text that it would become. */
function preview(form: CommissionForm): WorkingCommission {
  const { orderNumber, orderDate, chair, members } = toCommissionUpdate(form)
  return {
    version: 0,
    complete: false,
    orderNumber: orderNumber ?? undefined,
    orderDate: orderDate ?? undefined,
    chair,
    members,
  }
}
