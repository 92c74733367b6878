import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PublicSchoolCard } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { useReference } from '@/shared/reference/useReference'
import classes from './public-card.module.css'

/** The organisation: what it is, where it stands, how to reach it. */
export function CardFacts({ card }: { card: PublicSchoolCard }) {
  const { t } = useTranslation('public-card')
  const localized = useLocalized()
  const { label } = useReference()
  const { number } = useFormat()
  const { email, website, financeCode } = card
  const facts: { key: string; value: ReactNode }[] = [
    { key: 'number', value: card.number },
    { key: 'kind', value: label('school_kind', card.kind) },
    { key: 'ownership', value: label('ownership_form', card.ownership) },
    { key: 'district', value: localized(card.districtName) },
    { key: 'locality', value: localized(card.localityName) },
    {
      key: 'languages',
      value: card.languagesOfInstruction.map((code) => label('language_of_instruction', code)).join(', '),
    },
    { key: 'founded', value: card.foundedYear === undefined ? '' : String(card.foundedYear) },
    { key: 'former', value: <FormerNames card={card} /> },
    { key: 'teachers', value: number(card.teachers) },
    { key: 'address', value: card.address },
    { key: 'email', value: email && <a href={`mailto:${email}`}>{email}</a> },
    {
      key: 'website',
      value:
        website && /^https?:\/\//.test(website) ? (
          <a href={website} target="_blank" rel="noreferrer noopener">
            {website.replace(/^https?:\/\//, '')}
          </a>
        ) : (
          website
        ),
    },
    {
      key: 'money',
      value: financeCode && <a href={`/f/${financeCode}`}>{t('money')}</a>,
    },
  ]
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{t('facts')}</h2>
      <dl className={classes.facts}>
        {facts
          .filter(({ key }) => key !== 'former' || card.formerNames.length > 0)
          .filter(({ key }) => key !== 'money' || financeCode !== undefined)
          .map(({ key, value }) => (
            <div key={key}>
              <dt>{t(`fact.${key}`)}</dt>
              <dd>{value || '—'}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}

function FormerNames({ card }: { card: PublicSchoolCard }) {
  return card.formerNames.map(({ name, fromYear, toYear }) => (
    <p key={`${name} ${fromYear}`}>
      {name}
      {(fromYear || toYear) && ` (${fromYear ?? '…'}–${toYear ?? '…'})`}
    </p>
  ))
}
